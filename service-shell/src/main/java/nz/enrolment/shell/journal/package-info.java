/// The event journal in a Quarkus service: its transactions are JTA's, and its relay runs as long
/// as the service does.
@NullMarked
package nz.enrolment.shell.journal;

import org.jspecify.annotations.NullMarked;
