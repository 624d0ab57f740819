package nz.enrolment.journal.consume;

import java.io.IOException;
import nz.enrolment.journal.event.Envelope;

/// What a service does with the events of one topic.
@FunctionalInterface
public interface Handler {

  /// Reads the event and prepares its effect. Runs outside of the transaction, and again whenever
  /// something fails afterwards: so it may do only what repeats harmlessly, such as writing a file
  /// under the hash of its content.
  ///
  /// @return what to keep, or why the event cannot be read; the event itself is never a reason to
  ///   throw
  /// @throws IOException when a disk or a neighbour fails: the record is handled again, later
  Handling handle(Envelope envelope) throws IOException;
}
