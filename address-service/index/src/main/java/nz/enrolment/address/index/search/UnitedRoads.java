package nz.enrolment.address.index.search;

/// The roads that are in any of a few streams.
final class UnitedRoads implements RoadStream {
  private final RoadStream[] parts;
  private final int[] currents;
  private int current = -1;
  private int size;

  /// @param parts a handful: each step looks at all of them
  UnitedRoads(RoadStream[] parts) {
    this.parts = parts;
    this.currents = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      currents[i] = parts[i].next();
      size += parts[i].size();
    }
  }

  @Override
  public int next() {
    return current == END ? END : advance(current + 1);
  }

  @Override
  public int advance(int target) {
    current = END;
    for (int i = 0; i < parts.length; i++) {
      if (currents[i] < target) currents[i] = parts[i].advance(target);
      current = Math.min(current, currents[i]);
    }
    return current;
  }

  @Override
  public int size() {
    return size;
  }
}
