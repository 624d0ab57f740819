package nz.enrolment.external.destination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nz.enrolment.external.select.ConditionReader;
import nz.enrolment.form.input.Fault;
import nz.enrolment.form.input.Input;

/// Reads settings that came as JSON into the properties that the configuration would have, and
/// reports what is none.
final class SettingsReader {
  /// A certificate and those that vouch for it.
  private static final int LONGEST = 20_000;

  private static final int MOST = 10;

  private final Map<String, String> properties = new HashMap<>();

  /// @param prefix of their names, with a point at its end
  static Map<String, String> read(Input input, List<Setting> settings, String prefix) {
    SettingsReader reader = new SettingsReader();
    reader.group(input, settings, prefix);
    return reader.properties;
  }

  private void group(Input input, List<Setting> settings, String prefix) {
    if (input.object().isEmpty()) {
      return;
    }
    input.allowOnly(settings.stream().map(Setting::name).toArray(String[]::new));
    for (Setting setting : settings) {
      Input value = input.at(setting.name());
      if (!isAbsent(value)) {
        read(value, setting.kind(), prefix + setting.configured());
      } else if (setting.isNeeded()) {
        value.fail(Fault.REQUIRED);
      }
    }
  }

  private static boolean isAbsent(Input value) {
    return value.node().isMissingNode() || value.node().isNull();
  }

  private void read(Input value, SettingKind kind, String property) {
    switch (kind) {
      case SettingKind.Flag() -> put(property, value.yesNo());
      case SettingKind.Whole() -> put(property, value.wholeNumber(0, Integer.MAX_VALUE));
      case SettingKind.Choice(var options) -> put(property, choice(value, options));
      case SettingKind.Text(var isReadable) ->
          put(property, text(value).filter(text -> isReadable.test(text) || refused(value)));
      case SettingKind.Texts() -> texts(value, property);
      case SettingKind.OfEnrolments() ->
          put(property, ConditionReader.read(value).map(_ -> value.node()));
      case SettingKind.Group(var members) -> group(value, members, property + ".");
    }
  }

  private static boolean refused(Input value) {
    value.fail(Fault.NOT_AN_OPTION);
    return false;
  }

  private static Optional<String> choice(Input value, List<String> options) {
    return text(value).filter(text -> options.contains(text) || refused(value));
  }

  private void texts(Input value, String property) {
    List<String> all = value.all(MOST, SettingsReader::text);
    for (int i = 0; i < all.size(); i++) {
      put(property + "[" + i + "]", Optional.of(all.get(i)));
    }
  }

  /// As it was sent: a password is not tidied.
  private static Optional<String> text(Input value) {
    if (!value.node().isTextual()) {
      return value.fail(Fault.NOT_TEXT);
    }
    String text = value.node().textValue().strip();
    if (text.isEmpty()) {
      return value.fail(Fault.REQUIRED);
    }
    return text.length() > LONGEST ? value.fail(Fault.TOO_LONG, LONGEST) : Optional.of(text);
  }

  private void put(String property, Optional<?> value) {
    value.ifPresent(known -> properties.put(property, known.toString()));
  }
}
