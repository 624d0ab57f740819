/// The service as a whole, against a real broker, database and OIDC provider.
@NullMarked
package nz.enrolment.analytics;

import org.jspecify.annotations.NullMarked;
