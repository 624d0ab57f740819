package nz.enrolment.delivery.benchmark;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Destinations as an operator configures them.
final class Destinations {
  private final Map<String, String> settings = new HashMap<>();

  /// One of a practice.
  ///
  /// @param members in pairs: name, value
  void add(String name, UUID practice, String... members) {
    String prefix = "external.destinations." + name + ".";
    settings.put(prefix + "practice", practice.toString());
    settings.put(prefix + "open-networks", "127.0.0.0/8,::1/128");
    for (int i = 0; i < members.length; i += 2) {
      settings.put(prefix + members[i], members[i + 1]);
    }
  }

  Map<String, String> settings() {
    return Map.copyOf(settings);
  }
}
