package nz.enrolment.address.index.build;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nz.enrolment.address.index.file.Layout;
import nz.enrolment.address.index.read.Numbering;

/// The addresses in rank order. Roads: most addresses first, then by text. Along a road: by number,
/// numbering and id.
final class RankedAddresses {
  /// A road with more addresses than this does not fit the sort key.
  private static final int LARGEST_ROAD = 1 << 18;

  final AddressTable gathered;
  final List<Road> roads;
  final List<Locality> localities;
  final List<Numbering> numberings;

  /// Position of a road's first address; one more than there are roads.
  final int[] first;

  /// For each address in rank order, its row in [AddressTable]; and the rank of its numbering.
  final int[] rows;

  final int[] numberingRanks;

  /// Positions of addresses, ascending by id.
  final int[] byId;

  private final Map<Locality, Integer> localityPositions = new HashMap<>();

  RankedAddresses(AddressTable gathered) {
    this.gathered = gathered;
    int[] sizes = new int[gathered.distinctRoads.size()];
    for (int row = 0; row < gathered.size(); row++) {
      sizes[gathered.roads.get(row)]++;
    }
    Integer[] roadOrder =
        order(gathered.distinctRoads, bySizeThenText(gathered.distinctRoads, sizes));
    Integer[] numberingOrder =
        order(
            gathered.distinctNumberings,
            Comparator.comparing(gathered.distinctNumberings::get, NumberingOrder.BEST_FIRST));
    this.roads = Arrays.stream(roadOrder).map(gathered.distinctRoads::get).toList();
    this.localities =
        roads.stream().map(Road::locality).distinct().sorted(Locality.BY_TEXT).toList();
    for (var locality : localities) {
      localityPositions.put(locality, localityPositions.size());
    }
    this.numberings = Arrays.stream(numberingOrder).map(gathered.distinctNumberings::get).toList();
    this.numberingRanks = ranks(numberingOrder);
    this.first = firsts(roadOrder, sizes);
    long[] idOrder = idOrder(gathered);
    this.rows = arrange(idOrder, ranks(roadOrder));
    this.byId = byId(idOrder);
  }

  int number(int address) {
    return gathered.numbers.get(rows[address]);
  }

  int numbering(int address) {
    return numberingRanks[gathered.numberings.get(rows[address])];
  }

  /// How far the range of an address goes beyond its number, 0 when it has none.
  int span(int address) {
    return numberings.get(numbering(address)).span();
  }

  /// How many of a road's addresses are ranges.
  int ranges(int road) {
    int ranges = 0;
    for (int address = first[road]; address < first[road + 1]; address++) {
      if (span(address) > 0) {
        ranges++;
      }
    }
    return ranges;
  }

  int localityOf(Road road) {
    return localityPositions.getOrDefault(road.locality(), -1);
  }

  private static Comparator<Integer> bySizeThenText(List<Road> roads, int[] sizes) {
    return Comparator.comparingInt((Integer r) -> -sizes[r])
        .thenComparing(roads::get, Road.BY_TEXT);
  }

  private static Integer[] order(List<?> things, Comparator<Integer> comparator) {
    return IntStream.range(0, things.size()).boxed().sorted(comparator).toArray(Integer[]::new);
  }

  private static int[] ranks(Integer[] order) {
    int[] ranks = new int[order.length];
    for (int rank = 0; rank < order.length; rank++) {
      ranks[order[rank]] = rank;
    }
    return ranks;
  }

  private static int[] firsts(Integer[] order, int[] sizes) {
    int[] first = new int[order.length + 1];
    for (int rank = 0; rank < order.length; rank++) {
      first[rank + 1] = first[rank] + sizes[order[rank]];
    }
    return first;
  }

  private static long[] idOrder(AddressTable gathered) {
    long[] order = new long[gathered.size()];
    for (int row = 0; row < order.length; row++) {
      order[row] = (long) gathered.ids.get(row) << 32 | row;
    }
    Arrays.sort(order);
    return order;
  }

  /// Counts the rows out to their roads in the order of their ids, then sorts along each road; both
  /// steps are stable.
  private int[] arrange(long[] idOrder, int[] roadRanks) {
    int[] next = first.clone();
    int[] arranged = new int[idOrder.length];
    for (long entry : idOrder) {
      arranged[next[roadRanks[gathered.roads.get((int) entry)]]++] = (int) entry;
    }
    for (int road = 0; road < roads.size(); road++) {
      sortAlong(arranged, first[road], first[road + 1]);
    }
    return arranged;
  }

  private void sortAlong(int[] arranged, int from, int to) {
    if (to - from > LARGEST_ROAD || numberings.size() > Layout.LARGEST_U16) {
      throw new IllegalArgumentException(
          "too many addresses on one road, or too many numberings, for this format");
    }
    long[] keys = new long[to - from];
    for (int i = 0; i < keys.length; i++) {
      int row = arranged[from + i];
      long numbering = numberingRanks[gathered.numberings.get(row)];
      keys[i] = (long) gathered.numbers.get(row) << 40 | numbering << 18 | i;
    }
    Arrays.sort(keys);
    int[] before = Arrays.copyOfRange(arranged, from, to);
    for (int i = 0; i < keys.length; i++) {
      arranged[from + i] = before[(int) (keys[i] & LARGEST_ROAD - 1)];
    }
  }

  private int[] byId(long[] idOrder) {
    int[] addressOfRow = new int[rows.length];
    for (int address = 0; address < rows.length; address++) {
      addressOfRow[rows[address]] = address;
    }
    int[] sorted = new int[idOrder.length];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = addressOfRow[(int) idOrder[i]];
    }
    return sorted;
  }
}
