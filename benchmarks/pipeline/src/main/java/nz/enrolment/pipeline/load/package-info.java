/// Patients who come when they come: visits at a fixed rate, each operation with a time of its own,
/// from which its latency is counted. It uses sockets and virtual threads alone, because what the
/// client spends the services lack: they share the machine.
@NullMarked
package nz.enrolment.pipeline.load;

import org.jspecify.annotations.NullMarked;
