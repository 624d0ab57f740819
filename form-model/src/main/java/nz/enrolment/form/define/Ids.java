package nz.enrolment.form.define;

import java.util.Optional;
import java.util.regex.Pattern;
import nz.enrolment.form.input.Fault;
import nz.enrolment.form.input.Input;

/// The names of forms, questions and options: they stand in URLs, pointers and events.
public final class Ids {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  private Ids() {}

  /// Whether it is one.
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  static Optional<String> read(Input input) {
    return input
        .required()
        .flatMap(present ->
            Optional.ofNullable(present.node().textValue())
                .filter(Ids::isId)
                .or(() -> present.fail(Fault.BAD_ID)));
  }
}
