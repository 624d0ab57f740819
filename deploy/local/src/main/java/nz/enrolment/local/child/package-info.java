/// What runs inside the processes that the launcher and the tests start. Each main says `READY` on
/// its standard output, answers one line for each line it is sent, and ends by itself when its
/// standard input closes.
@NullMarked
package nz.enrolment.local.child;

import org.jspecify.annotations.NullMarked;
