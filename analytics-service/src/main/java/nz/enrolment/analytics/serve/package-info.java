/// Released counts over HTTP, for the staff of the practice that they are of. Every refusal is a
/// problem of RFC 9457.
@NullMarked
package nz.enrolment.analytics.serve;

import org.jspecify.annotations.NullMarked;
