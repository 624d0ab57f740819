package nz.enrolment.external.destination;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nz.enrolment.form.input.InputProblem;

/// A setting that breaks a rule.
///
/// @param setting its name in JSON; that of a group before it, with `/` between:
///   `credentials/token`
/// @param rule what it must be; it holds nothing of what was set
public record SettingFault(String setting, String rule) {
  private static final String CODE = "against-the-rules";

  /// For who reads a configuration: `credentials.token must be given`.
  String ofConfiguration() {
    String name =
        Arrays.stream(setting.split("/", -1))
            .map(part -> part.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("."));
    return name + " " + rule;
  }

  /// For who sent JSON.
  public InputProblem ofJson() {
    return new InputProblem("/" + setting, CODE, "It " + rule + ".");
  }
}
