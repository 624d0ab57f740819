/// What an enrolment is reduced to before anything of it is kept: a practice, a week, and a few
/// coarse groups. The types of this package cannot hold anything finer.
@NullMarked
package nz.enrolment.analytics.generalise;

import org.jspecify.annotations.NullMarked;
