package nz.enrolment.external.format.hl7;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.enrolment.external.format.hl7.Acknowledgement.Delimited;
import nz.enrolment.external.format.hl7.Acknowledgement.Fault;

/// Errors as each version writes them: ERR-1 up to v2.4, ERR-2 and ERR-3 since v2.5. A receiver may
/// put anything into a code, so only what can be no more than a code is shown.
final class ErrSegments {
  private static final Pattern CODE = Pattern.compile("[A-Za-z]{0,2}[0-9]{1,4}");
  private static final Pattern SEGMENT =
      Pattern.compile("MSH|EVN|PID|PD1|NK1|PV1|TXA|OBR|OBX|RF1|PRD");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,2}");

  private ErrSegments() {}

  static Stream<Fault> of(Delimited delimited, List<String> err) {
    String code = delimited.component(delimited.field(err, 3), 1);
    String location = delimited.field(err, 2);
    return code.isEmpty() && location.isEmpty()
        ? delimited.repetitions(delimited.field(err, 1)).stream().map(r -> eld(delimited, r))
        : delimited.repetitions(location).stream().map(r -> erl(delimited, r, code));
  }

  /// Segment, its number, field, and the code as a component of subcomponents.
  private static Fault eld(Delimited delimited, String repetition) {
    String code = delimited.subcomponent(delimited.component(repetition, 4), 1);
    return fault(code, delimited.component(repetition, 1), delimited.component(repetition, 3));
  }

  private static Fault erl(Delimited delimited, String repetition, String code) {
    return fault(code, delimited.component(repetition, 1), delimited.component(repetition, 3));
  }

  /// MSA-6, which v2.4 has for receivers without an ERR.
  static Optional<Fault> condition(Delimited delimited, List<String> msa) {
    String code = delimited.component(delimited.field(msa, 6), 1);
    return code.isEmpty() ? Optional.empty() : Optional.of(fault(code, "", ""));
  }

  private static Fault fault(String code, String segment, String field) {
    return new Fault(shown(CODE, code), place(segment, field));
  }

  private static Optional<String> place(String segment, String field) {
    return shown(SEGMENT, segment)
        .map(name ->
            Stream.concat(Stream.of(name), shown(NUMBER, field).stream())
                .collect(Collectors.joining("-")));
  }

  private static Optional<String> shown(Pattern pattern, String text) {
    return Optional.of(text).filter(t -> pattern.matcher(t).matches());
  }
}
