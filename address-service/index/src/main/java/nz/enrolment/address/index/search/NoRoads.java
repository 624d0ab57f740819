package nz.enrolment.address.index.search;

/// No road at all.
final class NoRoads implements RoadStream {
  static final NoRoads INSTANCE = new NoRoads();

  private NoRoads() {}

  @Override
  public int next() {
    return END;
  }

  @Override
  public int advance(int target) {
    return END;
  }

  @Override
  public int size() {
    return 0;
  }
}
