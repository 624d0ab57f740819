package nz.enrolment.address.index.search.lookup;

/// The roads that are in every one of some streams, a block at a time: the smallest stream gives
/// roads, of which the others leave those that they have too.
///
/// A block needs one loop for each stream, in which no step waits for the one before; road by road
/// the processor would wait for the memory behind each.
public final class CommonRoads {
  private final RoadStream[] streams;
  private int count;

  /// @param most how many streams there can be
  public CommonRoads(int most) {
    streams = new RoadStream[most];
    for (int i = 0; i < most; i++) {
      streams[i] = new RoadStream();
    }
  }

  public void clear() {
    count = 0;
  }

  public int count() {
    return count;
  }

  /// A further stream, for the caller to set.
  public RoadStream add() {
    return streams[count++];
  }

  /// To be called when all streams are set, before [#next].
  public void start() {
    for (int i = 1; i < count; i++) {
      for (int j = i; j > 0 && streams[j].size() < streams[j - 1].size(); j--) {
        swap(j);
      }
    }
  }

  /// The next roads on which all agree, in ascending order, at most as many as `into` has room for;
  /// gives how many, 0 when there are no more.
  public int next(int[] into) {
    while (true) {
      int left = streams[0].take(into);
      if (left == 0) {
        return 0;
      }
      for (int i = 1; i < count && left > 0; i++) {
        left = streams[i].retain(into, left);
      }
      if (left > 0) {
        return left;
      }
    }
  }

  private void swap(int j) {
    var larger = streams[j - 1];
    streams[j - 1] = streams[j];
    streams[j] = larger;
  }
}
