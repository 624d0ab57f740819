package nz.enrolment.address.index.search;

/// Roads in ascending (that is, rank) order. A stream starts before its first road.
sealed interface RoadStream
    permits NoRoads, ListedRoads, BitRoads, UnitedRoads, GatheredRoads, CommonRoads, AllRoads {
  /// After the last road.
  int END = Integer.MAX_VALUE;

  /// The next road, or [#END].
  int next();

  /// The first road that is not below `target` and comes after the current one; or [#END]. The
  /// target must lie above the current road.
  int advance(int target);

  /// At most how many roads there are, to begin with the stream that has the fewest.
  int size();
}
