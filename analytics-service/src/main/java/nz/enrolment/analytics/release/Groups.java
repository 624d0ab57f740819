package nz.enrolment.analytics.release;

import io.quarkus.runtime.Startup;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/// The groups of practices that counts are added up for: regions, primary health organisations, or
/// the whole platform. A change of members takes effect with the next release; what was released
/// stays as it was.
@Singleton
@Startup
public class Groups {
  private static final int FEWEST = 3;

  private final Map<String, SortedSet<UUID>> members = new TreeMap<>();

  /// `analytics.groups.<name>=<practice>,<practice>,…`
  @ConfigMapping(prefix = "analytics.groups")
  interface Configured {
    @WithParentName
    Map<String, String> practices();
  }

  /// @throws IllegalArgumentException if a group has fewer than three practices
  Groups(Configured configured) {
    configured.practices().forEach((name, practices) -> members.put(name, read(name, practices)));
  }

  private static SortedSet<UUID> read(String name, String practices) {
    SortedSet<UUID> ids = new TreeSet<>();
    for (String id : practices.split(",")) {
      ids.add(UUID.fromString(id.strip()));
    }
    if (ids.size() < FEWEST) {
      throw new IllegalArgumentException(
          "group %s has %d practices, %d are needed".formatted(name, ids.size(), FEWEST));
    }
    return ids;
  }

  /// The practices of a group, in order.
  Optional<SortedSet<UUID>> members(String group) {
    return Optional.ofNullable(members.get(group));
  }
}
