/// MLLP against HAPI's receiver, and against peers that misbehave on purpose.
@NullMarked
package nz.enrolment.external.transport.mllp;

import org.jspecify.annotations.NullMarked;
