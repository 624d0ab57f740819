package nz.enrolment.analytics.count;

import io.quarkus.runtime.Startup;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The groups of practices that counts are added up for: regions, primary health organisations, or
/// the whole platform. A change of members takes effect with the next release; what was released
/// stays as it was.
///
/// Some of them, regions, also count people by two characteristics at once, in a counter of their
/// own. Its noise is spent on each person once more, so no practice is in two of those.
@Singleton
@Startup
public class Groups {
  private static final int FEWEST = 3;

  private final Map<String, SortedSet<UUID>> members = new TreeMap<>();
  private final Map<UUID, String> pairsOf = new HashMap<>();

  /// `analytics.groups.<name>=<practice>,<practice>,…`
  @ConfigMapping(prefix = "analytics.groups")
  interface Configured {
    @WithParentName
    Map<String, String> practices();
  }

  /// @param pairs names of the groups that count by two characteristics
  /// @throws IllegalArgumentException if a group has fewer than three practices, or is not there,
  ///   or a practice is in two groups that count by two characteristics
  Groups(
      Configured configured,
      @ConfigProperty(name = "analytics.pairs") Optional<List<String>> pairs) {
    configured.practices().forEach((name, practices) -> members.put(name, read(name, practices)));
    pairs.orElse(List.of()).forEach(this::pair);
  }

  private void pair(String group) {
    var practices =
        members(group)
            .orElseThrow(() -> new IllegalArgumentException("there is no group " + group));
    for (UUID practice : practices) {
      String other = pairsOf.put(practice, group);
      if (other != null) {
        throw new IllegalArgumentException(
            "a practice is in %s and %s, which both count by two characteristics"
                .formatted(other, group));
      }
    }
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
  public Optional<SortedSet<UUID>> members(String group) {
    return Optional.ofNullable(members.get(group));
  }

  /// Whether it counts by two characteristics at once.
  public boolean hasPairs(String group) {
    return pairsOf.containsValue(group);
  }

  /// The group that counts this practice's people by two characteristics at once.
  Optional<String> withPairsOf(UUID practice) {
    return Optional.ofNullable(pairsOf.get(practice));
  }
}
