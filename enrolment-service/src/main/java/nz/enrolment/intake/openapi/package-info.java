/// What the OpenAPI document says beyond what the resources say themselves: an example of each
/// operation and of each of its errors, which a test sends to the running service.
@NullMarked
package nz.enrolment.intake.openapi;

import org.jspecify.annotations.NullMarked;
