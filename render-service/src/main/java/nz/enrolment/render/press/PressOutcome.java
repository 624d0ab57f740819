package nz.enrolment.render.press;

import java.util.List;

/// What became of an attempt to make a document.
public sealed interface PressOutcome {

  /// For the metrics: `finished`, or the code of the reason.
  default String outcome() {
    return switch (this) {
      case Finished _ -> "finished";
      case Impossible(FailureReason reason) -> reason.code();
    };
  }

  /// A finished document.
  ///
  /// @param file its bytes
  /// @param pages counted with any cover sheet
  /// @param notes mostly none
  record Finished(byte[] file, int pages, List<DocumentNote> notes) implements PressOutcome {
    public Finished {
      notes = List.copyOf(notes);
    }
  }

  /// There is no document, and another attempt of this build would most likely end the same way.
  record Impossible(FailureReason reason) implements PressOutcome {}
}
