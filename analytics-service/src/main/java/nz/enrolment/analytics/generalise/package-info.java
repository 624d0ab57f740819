/// What an enrolment is reduced to before anything of it is counted: a practice, a month, and a few
/// coarse groups. The types of this package cannot hold anything finer.
@NullMarked
package nz.enrolment.analytics.generalise;

import org.jspecify.annotations.NullMarked;
