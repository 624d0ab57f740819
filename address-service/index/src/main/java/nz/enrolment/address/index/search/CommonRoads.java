package nz.enrolment.address.index.search;

/// The roads that are in every one of some streams. The smallest stream leads, the others are only
/// asked whether they agree.
final class CommonRoads {
  private final RoadStream[] streams;
  private final int[] currents;
  private int count;

  /// @param most how many streams there can be
  CommonRoads(int most) {
    streams = new RoadStream[most];
    currents = new int[most];
    for (int i = 0; i < most; i++) streams[i] = new RoadStream();
  }

  void clear() {
    count = 0;
  }

  int count() {
    return count;
  }

  /// A further stream, for the caller to set.
  RoadStream add() {
    return streams[count++];
  }

  /// At most how many roads are common to the streams that are set so far.
  int fewest() {
    int fewest = RoadStream.END;
    for (int i = 0; i < count; i++) fewest = Math.min(fewest, streams[i].size());
    return fewest;
  }

  /// To be called when all streams are set, before [#next].
  void start() {
    for (int i = 1; i < count; i++) {
      for (int j = i; j > 0 && streams[j].size() < streams[j - 1].size(); j--) swap(j);
    }
    for (int i = 0; i < count; i++) currents[i] = -1;
  }

  /// The next road on which all agree, or [RoadStream#END].
  int next() {
    return currents[0] == RoadStream.END ? RoadStream.END : agree(streams[0].next());
  }

  private int agree(int candidate) {
    int wanted = candidate;
    int i = 1;
    while (wanted != RoadStream.END && i < count) {
      if (currents[i] < wanted) currents[i] = streams[i].advance(wanted);
      if (currents[i] == wanted) {
        i++;
      } else {
        wanted = currents[i] == RoadStream.END ? RoadStream.END : streams[0].advance(currents[i]);
        i = 1;
      }
    }
    currents[0] = wanted;
    return wanted;
  }

  private void swap(int j) {
    var larger = streams[j - 1];
    streams[j - 1] = streams[j];
    streams[j] = larger;
  }
}
