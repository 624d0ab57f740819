/// Tokens, without a service around them.
@NullMarked
package nz.enrolment.intake.token;

import org.jspecify.annotations.NullMarked;
