/// Why a request is not answered, as RFC 9457 has it. A refusal never repeats what was sent: a
/// query is a patient's address.
@NullMarked
package nz.enrolment.address.server.problem;

import org.jspecify.annotations.NullMarked;
