package nz.enrolment.form.input;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nz.enrolment.form.words.Translations;
import nz.enrolment.form.words.Wording;

/// What the faults are called, in the languages that this module ships.
final class Messages {

  private static final Map<Fault, Wording> BY_FAULT = load();

  private Messages() {}

  static Wording of(Fault fault) {
    return Objects.requireNonNull(BY_FAULT.get(fault));
  }

  private static Map<Fault, Wording> load() {
    var translations = Translations.load(Messages.class, "faults", Translations.SHIPPED);
    return Arrays.stream(Fault.values())
        .collect(
            Collectors.toMap(
                Function.identity(),
                fault ->
                    translations
                        .wording(fault.key())
                        .orElseThrow(() -> new IllegalStateException("no message: " + fault)),
                (one, _) -> one,
                () -> new EnumMap<>(Fault.class)));
  }
}
