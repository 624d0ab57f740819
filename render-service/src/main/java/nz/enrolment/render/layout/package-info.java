/// Decides what a completed enrolment looks like on paper, as blocks and in words, before anything
/// is drawn. Pure functions: the same enrolment always gives the same
/// [nz.enrolment.render.layout.Paper].
@NullMarked
package nz.enrolment.render.layout;

import org.jspecify.annotations.NullMarked;
