/// What waits in the queue is personal: it is encrypted before it is stored, under keys that the
/// database does not have.
@NullMarked
package nz.enrolment.external.encrypt;

import org.jspecify.annotations.NullMarked;
