/// The destinations that practices make over REST, in PostgreSQL: each change is a version, and
/// what is secret in it is encrypted.
@NullMarked
package nz.enrolment.external.registry;

import org.jspecify.annotations.NullMarked;
