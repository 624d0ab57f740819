package nz.enrolment.form.answer;

import java.util.List;

/// One row of a repeated group: what was asked in it, in order.
public record Row(List<Asked> asked) {
  public Row {
    asked = List.copyOf(asked);
  }
}
