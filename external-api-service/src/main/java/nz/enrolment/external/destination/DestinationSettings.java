package nz.enrolment.external.destination;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nz.enrolment.external.destination.Destinations.Destination;
import nz.enrolment.form.input.Input;
import nz.enrolment.form.input.ProblemCollector;
import nz.enrolment.form.words.Translations;

/// The settings of a destination as JSON, as a practice makes them.
public final class DestinationSettings {
  private static final String NAME = "it";
  private static final String PREFIX = "external.destinations." + NAME + ".";

  /// What the configuration needs besides; nobody asks for it here.
  private static final Map<String, String> REST =
      Map.of("external.render-url", "none", "external.payload-keys", "none");

  private static final List<Setting> SETTINGS = Setting.of(Destination.class);

  private DestinationSettings() {}

  /// Reads them by the names, converters and usual values of the configuration; nothing of what is
  /// sent is looked up anywhere.
  ///
  /// @param fixed what is not theirs to set, by its name in the configuration
  public static ReadDestination read(JsonNode sent, Map<String, String> fixed) {
    var problems = new ProblemCollector(Translations.ENGLISH);
    Map<String, String> properties = new HashMap<>(REST);
    fixed.forEach((name, value) -> properties.put(PREFIX + name, value));
    properties.putAll(SettingsReader.read(Input.root(sent, problems), SETTINGS, PREFIX));
    return problems.isEmpty()
        ? checked(map(properties))
        : new ReadDestination.Faulty(problems.found());
  }

  private static ReadDestination checked(Destination destination) {
    List<SettingFault> faults = CheckDestinations.faults(destination);
    return faults.isEmpty()
        ? new ReadDestination.Usable(destination)
        : new ReadDestination.Faulty(faults.stream().map(SettingFault::ofJson).toList());
  }

  /// By the mapping of the whole configuration: on its own, a group that is left out would count as
  /// given, with its usual values.
  private static Destination map(Map<String, String> properties) {
    Map<String, Destination> byName =
        new SmallRyeConfigBuilder()
            .addDiscoveredConverters()
            .withSources(new PropertiesConfigSource(properties, NAME, 100))
            .withMapping(Destinations.class)
            .build()
            .getConfigMapping(Destinations.class)
            .byName();
    return Objects.requireNonNull(byName.get(NAME));
  }

  /// Takes out what is secret.
  ///
  /// @return that alone, at the same places
  public static ObjectNode takeSecrets(ObjectNode settings) {
    return takeSecrets(settings, SETTINGS);
  }

  private static ObjectNode takeSecrets(ObjectNode from, List<Setting> settings) {
    ObjectNode taken = from.objectNode();
    for (Setting setting : settings) {
      Optional<JsonNode> value = Optional.ofNullable(from.get(setting.name()));
      if (setting.isSecret()) {
        value.ifPresent(_ -> taken.set(setting.name(), from.remove(setting.name())));
      } else if (setting.kind() instanceof SettingKind.Group(var members)
          && value.orElse(null) instanceof ObjectNode group) {
        ObjectNode within = takeSecrets(group, members);
        if (!within.isEmpty()) {
          taken.set(setting.name(), within);
        }
      }
    }
    return taken;
  }

  /// Puts secrets back where they were taken from, unless there are others by now.
  public static void putSecrets(ObjectNode secrets, ObjectNode into) {
    secrets
        .properties()
        .forEach(secret -> {
          JsonNode there = into.path(secret.getKey());
          if (secret.getValue() instanceof ObjectNode group) {
            if (there instanceof ObjectNode known) {
              putSecrets(group, known);
            }
          } else if (there.isMissingNode()) {
            into.set(secret.getKey(), secret.getValue());
          }
        });
  }
}
