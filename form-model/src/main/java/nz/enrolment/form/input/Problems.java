package nz.enrolment.form.input;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong with a document.
public final class Problems {

  /// Nobody mends more at once; without an end, a hostile document makes an answer far larger than
  /// itself.
  private static final int MOST = 1000;

  private final String language;
  private final List<Problem> found = new ArrayList<>();

  /// Messages are in `language`, a BCP 47 tag, or in English where they are not translated.
  public Problems(String language) {
    this.language = language;
  }

  void add(String pointer, Fault fault, Object... facts) {
    if (found.size() < MOST) {
      found.add(new Problem(pointer, fault.code(), fault.message(language, facts)));
    }
  }

  /// Whether nothing is wrong.
  public boolean isEmpty() {
    return found.isEmpty();
  }

  /// What was found so far, in the order in which it was found.
  public List<Problem> found() {
    return List.copyOf(found);
  }
}
