/// Java processes of one's own: where they are found, how they are started, asked, stopped, killed
/// and found again. What happens in them is of no concern here.
@NullMarked
package nz.enrolment.local.process;

import org.jspecify.annotations.NullMarked;
