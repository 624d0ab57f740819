package nz.enrolment.address.index.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// The roads that are in every one of some streams. The smallest stream leads, the others are only
/// asked whether they agree.
final class CommonRoads implements RoadStream {
  private final RoadStream[] parts;
  private final int[] currents;

  private CommonRoads(RoadStream[] parts) {
    this.parts = parts;
    this.currents = new int[parts.length];
    Arrays.fill(currents, -1);
  }

  static RoadStream of(List<RoadStream> streams) {
    if (streams.size() == 1) return streams.getFirst();
    var parts = streams.toArray(RoadStream[]::new);
    Arrays.sort(parts, Comparator.comparingInt(RoadStream::size));
    return parts[0].size() == 0 ? NoRoads.INSTANCE : new CommonRoads(parts);
  }

  @Override
  public int next() {
    return currents[0] == END ? END : agree(currents[0] = parts[0].next());
  }

  @Override
  public int advance(int target) {
    return agree(currents[0] = parts[0].advance(target));
  }

  @Override
  public int size() {
    return parts[0].size();
  }

  /// From a candidate of the leader to the first road on which all agree.
  private int agree(int candidate) {
    int wanted = candidate;
    int i = 1;
    while (wanted != END && i < parts.length) {
      if (currents[i] < wanted) currents[i] = parts[i].advance(wanted);
      if (currents[i] == wanted) {
        i++;
      } else {
        wanted = currents[i] == END ? END : parts[0].advance(currents[i]);
        i = 1;
      }
    }
    currents[0] = wanted;
    return wanted;
  }
}
