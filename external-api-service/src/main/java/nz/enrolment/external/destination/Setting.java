package nz.enrolment.external.destination;

import io.smallrye.config.WithDefault;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One setting, as the interface of the configuration declares it. What is set over REST is read by
/// the same declarations, so that the two cannot come to differ.
///
/// @param name in JSON: `documentPlacement`
/// @param isNeeded whether it has to be given
/// @param usual what holds when it is not given, as the configuration writes it
record Setting(
    String name, SettingKind kind, boolean isNeeded, boolean isSecret, Optional<String> usual) {

  /// Those of an interface that a practice may make, by name.
  static List<Setting> of(Class<?> group) {
    return Arrays.stream(group.getMethods())
        .filter(method -> !method.isAnnotationPresent(OperatorOnly.class))
        .map(Setting::of)
        .sorted((a, b) -> a.name().compareTo(b.name()))
        .toList();
  }

  private static Setting of(Method method) {
    Optional<String> usual =
        Optional.ofNullable(method.getAnnotation(WithDefault.class)).map(WithDefault::value);
    boolean isOptional = method.getReturnType() == Optional.class;
    return new Setting(
        method.getName(),
        KindOfSetting.of(method),
        usual.isEmpty() && !isOptional,
        method.isAnnotationPresent(Secret.class),
        usual);
  }

  /// In the configuration: `document-placement`.
  String configured() {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
