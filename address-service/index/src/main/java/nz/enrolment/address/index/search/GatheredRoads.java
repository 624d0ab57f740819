package nz.enrolment.address.index.search;

import java.util.BitSet;
import java.util.List;

/// The roads that are in any of many streams, gathered at once.
final class GatheredRoads implements RoadStream {
  private final BitSet roads;
  private final int size;
  private int current = -1;

  GatheredRoads(List<RoadStream> parts, int roadsAtAll) {
    roads = new BitSet(roadsAtAll);
    for (RoadStream part : parts) {
      for (int road = part.next(); road != END; road = part.next()) roads.set(road);
    }
    size = roads.cardinality();
  }

  @Override
  public int next() {
    return advance(current + 1);
  }

  @Override
  public int advance(int target) {
    int road = roads.nextSetBit(target);
    current = road < 0 ? END - 1 : road;
    return road < 0 ? END : road;
  }

  @Override
  public int size() {
    return size;
  }
}
