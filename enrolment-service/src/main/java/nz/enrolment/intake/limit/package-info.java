/// How often one may ask: those who hold no account are counted by their address and by the link
/// that they hold.
@NullMarked
package nz.enrolment.intake.limit;

import org.jspecify.annotations.NullMarked;
