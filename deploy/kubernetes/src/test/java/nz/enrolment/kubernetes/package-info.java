/// Judges rendered manifests without a cluster: their schemas, and whether what they name exists.
@NullMarked
package nz.enrolment.kubernetes;

import org.jspecify.annotations.NullMarked;
