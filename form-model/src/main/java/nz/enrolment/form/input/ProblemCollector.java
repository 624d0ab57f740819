package nz.enrolment.form.input;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with a document.
public final class ProblemCollector {

  /// Nobody mends more at once; without an end, a hostile document makes an answer far larger than
  /// itself.
  private static final int MOST = 1000;

  private final String language;
  private final List<InputProblem> found = new ArrayList<>();

  /// Messages are in `language`, a BCP 47 tag, or in English where they are not translated.
  public ProblemCollector(String language) {
    this.language = language;
  }

  void add(String pointer, Fault fault, Object... facts) {
    if (found.size() < MOST) {
      found.add(new InputProblem(pointer, fault.code(), fault.message(language, facts)));
    }
  }

  /// Whether nothing is wrong.
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /// What was found so far, in the order in which it was found.
  public List<InputProblem> found() {
    return List.copyOf(found);
  }
}
