/// The service as its callers see it, with a real broker, database and provider of tokens; and the
/// lines that its packages keep.
@NullMarked
package nz.enrolment.intake;

import org.jspecify.annotations.NullMarked;
