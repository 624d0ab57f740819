package nz.enrolment.analytics.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GroupsTest {
  private static final List<UUID> PRACTICES = Stream.generate(UUID::randomUUID).limit(5).toList();
  private static final Map<String, String> CONFIGURED =
      Map.of("north", ids(0, 3), "south", ids(2, 5), "few", ids(0, 2));

  @Test
  void a_practice_has_the_pairs_of_its_region() {
    var groups = new Groups(() -> Map.of("north", ids(0, 3)), Optional.of(List.of("north")));
    assertThat(groups.withPairsOf(PRACTICES.getFirst())).contains("north");
    assertThat(groups.withPairsOf(PRACTICES.getLast())).isEmpty();
    assertThat(groups.hasPairs("north")).isTrue();
  }

  @Test
  void of_two_regions_with_pairs_no_practice_is_in_both() {
    assertThatThrownBy(() -> groups("north", "south"))
        .hasMessage("a practice is in north and south, which both count by two characteristics");
    assertThat(groups("south").hasPairs("north")).isFalse();
  }

  @Test
  void a_group_of_two_practices_is_refused_and_one_that_is_not_there_too() {
    assertThatThrownBy(() -> new Groups(() -> CONFIGURED, Optional.empty()))
        .hasMessage("group few has 2 practices, 3 are needed");
    assertThatThrownBy(() -> groups("west")).hasMessage("there is no group west");
  }

  private static Groups groups(String... pairs) {
    return new Groups(
        () -> Map.of("north", ids(0, 3), "south", ids(2, 5)), Optional.of(List.of(pairs)));
  }

  private static String ids(int from, int to) {
    return PRACTICES.subList(from, to).stream()
        .map(UUID::toString)
        .collect(Collectors.joining(", "));
  }
}
