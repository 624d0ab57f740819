/// Signatures by which a service knows its own tokens and addresses again.
@NullMarked
package nz.enrolment.shell.sign;

import org.jspecify.annotations.NullMarked;
