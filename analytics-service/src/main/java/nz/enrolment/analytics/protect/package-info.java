/// From raw counts to what may leave: small counts suppressed, and others with them where they
/// would give them away; the rest rounded at random to base 3, the same question always the same
/// way. Pure functions of the counts and the key.
@NullMarked
package nz.enrolment.analytics.protect;

import org.jspecify.annotations.NullMarked;
