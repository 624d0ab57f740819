package nz.enrolment.address.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Streams against sorted sets. The seed of a failing run is the test's parameter.
class RoadStreamTest {
  private static final int ROADS = 1000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void common_roads_are_those_in_every_set(long seed) {
    var random = new Random(seed);
    var sets = sets(random, 2 + random.nextInt(3));
    var common = new TreeSet<>(sets.getFirst());
    sets.forEach(common::retainAll);
    assertThat(drain(CommonRoads.of(streams(sets, random)))).containsExactlyElementsOf(common);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void united_and_gathered_roads_are_those_in_any_set(long seed) {
    var random = new Random(seed);
    var sets = sets(random, 1 + random.nextInt(5));
    var any = new TreeSet<Integer>();
    sets.forEach(any::addAll);
    var united = new UnitedRoads(streams(sets, random).toArray(RoadStream[]::new));
    assertThat(drain(united)).containsExactlyElementsOf(any);
    assertThat(drain(new GatheredRoads(streams(sets, random), ROADS)))
        .containsExactlyElementsOf(any);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void advancing_finds_the_first_road_that_is_not_below_the_target(long seed) {
    var random = new Random(seed);
    var set = sets(random, 1).getFirst();
    var targets =
        IntStream.generate(() -> random.nextInt(ROADS + 50))
            .limit(20)
            .sorted()
            .distinct()
            .toArray();
    for (RoadStream stream :
        List.of(listed(set), bits(set), new UnitedRoads(new RoadStream[] {bits(set)}))) {
      int at = -1;
      for (int target : targets) {
        if (target <= at) continue;
        var expected = set.ceiling(target);
        at = stream.advance(target);
        assertThat(at).isEqualTo(expected == null ? RoadStream.END : expected);
      }
    }
  }

  private static List<TreeSet<Integer>> sets(Random random, int count) {
    return IntStream.range(0, count).mapToObj(_ -> set(random)).toList();
  }

  private static TreeSet<Integer> set(Random random) {
    int size = random.nextBoolean() ? random.nextInt(20) : random.nextInt(ROADS);
    var set = new TreeSet<Integer>();
    for (int i = 0; i < size; i++) set.add(random.nextInt(ROADS));
    return set;
  }

  private static List<RoadStream> streams(List<TreeSet<Integer>> sets, Random random) {
    return sets.stream().map(set -> random.nextBoolean() ? listed(set) : bits(set)).toList();
  }

  private static RoadStream listed(TreeSet<Integer> set) {
    byte[] bytes = new byte[3 * set.size()];
    int at = 0;
    for (int road : set) {
      bytes[at++] = (byte) road;
      bytes[at++] = (byte) (road >>> 8);
      bytes[at++] = (byte) (road >>> 16);
    }
    return new ListedRoads(MemorySegment.ofArray(bytes), 0, set.size());
  }

  private static RoadStream bits(TreeSet<Integer> set) {
    byte[] bytes = new byte[(ROADS + 63) / 64 * 8];
    for (int road : set) bytes[road / 8] |= (byte) (1 << road % 8);
    return new BitRoads(MemorySegment.ofArray(bytes), 0, set.size(), ROADS);
  }

  private static List<Integer> drain(RoadStream stream) {
    var all = new ArrayList<Integer>();
    for (int road = stream.next(); road != RoadStream.END; road = stream.next()) all.add(road);
    return all;
  }
}
