/// How bytes reach a destination. A transport knows neither what the bytes say nor what an answer
/// means; what it knows is whether the first byte has left.
@NullMarked
package nz.enrolment.external.transport;

import org.jspecify.annotations.NullMarked;
