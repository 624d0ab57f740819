package nz.enrolment.address.index.search;

/// Every road: what a query without words asks for.
final class AllRoads implements RoadStream {
  private final int size;
  private int current = -1;

  AllRoads(int size) {
    this.size = size;
  }

  @Override
  public int next() {
    return advance(current + 1);
  }

  @Override
  public int advance(int target) {
    current = target < size ? target : END - 1;
    return target < size ? target : END;
  }

  @Override
  public int size() {
    return size;
  }
}
