package nz.enrolment.address.index.search.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.foreign.MemorySegment;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nz.enrolment.address.index.file.Layout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Streams against sorted sets. The seed of a failing run is the test's parameter.
class RoadStreamTest {
  private static final int ROADS = 1000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void common_roads_are_those_in_every_set(long seed) {
    var random = new Random(seed);
    var sets = sets(random, 2 + random.nextInt(3));
    var common = new TreeSet<>(sets.getFirst());
    sets.forEach(common::retainAll);
    var streams = new CommonRoads(sets.size());
    for (var set : sets) {
      read(set, random.nextInt(3), streams.add());
    }
    streams.start();
    assertThat(drain(streams)).containsExactlyElementsOf(common);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void united_roads_are_those_in_any_set(long seed) {
    var random = new Random(seed);
    var sets = sets(random, 1 + random.nextInt(5));
    var any = new TreeSet<Integer>();
    sets.forEach(any::addAll);
    var lists = lists(sets);
    var united = new UnitedRoads(ROADS);
    var sideBySide = new RoadStream();
    sideBySide.setAny();
    for (int i = 0; i < sets.size(); i++) {
      united.add(lists, i);
      sideBySide.addPart(lists, i);
    }
    var stream = new RoadStream();
    united.read(stream);
    assertThat(drain(stream)).containsExactlyElementsOf(any);
    assertThat(drain(sideBySide)).containsExactlyElementsOf(any);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void advancing_finds_the_first_road_that_is_not_below_the_target(long seed) {
    var random = new Random(seed);
    var set = sets(random, 1).getFirst();
    var targets =
        IntStream.generate(() -> random.nextInt(ROADS + 50))
            .limit(20)
            .sorted()
            .distinct()
            .toArray();
    for (int form = 0; form < 3; form++) {
      var stream = new RoadStream();
      read(set, form, stream);
      int at = -1;
      for (int target : targets) {
        if (target <= at) {
          continue;
        }
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
    for (int i = 0; i < size; i++) {
      set.add(random.nextInt(ROADS));
    }
    return set;
  }

  /// Sets a stream before a set in one of its forms: numbers, bits, lists side by side.
  private static void read(TreeSet<Integer> set, int form, RoadStream stream) {
    if (form == 0) {
      stream.setListed(MemorySegment.ofArray(listed(set)), 0, set.size());
    }
    if (form == 1) {
      stream.setBits(MemorySegment.ofArray(bits(set)), 0, set.size(), ROADS);
    }
    if (form == 2) {
      stream.setAny();
      stream.addPart(lists(List.of(set)), 0);
    }
  }

  /// A section of lists as the file has it.
  private static PostingLists lists(List<TreeSet<Integer>> sets) {
    var ends = ByteBuffer.allocate(4 + 4 * sets.size()).order(ByteOrder.LITTLE_ENDIAN);
    var lists = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
    ends.putInt(sets.size());
    for (var set : sets) {
      if (Layout.isBits(set.size(), ROADS)) {
        lists.putInt(set.size()).put(bits(set));
      } else {
        lists.put(listed(set), 0, 3 * set.size());
      }
      ends.putInt(lists.position());
    }
    var section = ByteBuffer.allocate(ends.capacity() + lists.position() + 1);
    section.put(ends.flip()).put(lists.flip());
    return new PostingLists(MemorySegment.ofArray(section.array()), ROADS);
  }

  private static byte[] listed(TreeSet<Integer> set) {
    byte[] bytes = new byte[3 * set.size() + 1];
    int at = 0;
    for (int road : set) {
      bytes[at++] = (byte) road;
      bytes[at++] = (byte) (road >>> 8);
      bytes[at++] = (byte) (road >>> 16);
    }
    return bytes;
  }

  private static byte[] bits(TreeSet<Integer> set) {
    byte[] bytes = new byte[Layout.bitsLength(ROADS)];
    for (int road : set) {
      bytes[road / 8] |= (byte) (1 << road % 8);
    }
    return bytes;
  }

  private static List<Integer> drain(RoadStream stream) {
    var all = new ArrayList<Integer>();
    for (int road = stream.next(); road != RoadStream.END; road = stream.next()) {
      all.add(road);
    }
    return all;
  }

  private static List<Integer> drain(CommonRoads roads) {
    var all = new ArrayList<Integer>();
    int[] block = new int[3];
    for (int count = roads.next(block); count > 0; count = roads.next(block)) {
      IntStream.range(0, count).forEach(i -> all.add(block[i]));
    }
    return all;
  }
}
