package nz.enrolment.address.index.search.find;

import java.util.Arrays;
import nz.enrolment.address.index.search.content.Roads;

/// Takes addresses of roads for which no house was asked.
final class Streets {
  private final Roads roads;
  private final Hits hits;
  private final int[] batch = new int[Houses.BATCH];
  private int[] taken = new int[16];
  private int count;

  Streets(Roads roads, Hits hits) {
    this.roads = roads;
    this.hits = hits;
  }

  void clear() {
    count = 0;
  }

  /// Takes the first address of each road.
  void take(Candidates candidates) {
    while (!hits.isFull()) {
      int next = candidates.next(batch);
      if (next == 0) {
        return;
      }
      for (int i = 0; i < next && !hits.isFull(); i++) {
        take(batch[i]);
      }
    }
  }

  private void take(int road) {
    hits.take(roads.first(road), road);
    if (count == taken.length) {
      taken = Arrays.copyOf(taken, 2 * count);
    }
    taken[count++] = road;
  }

  /// Takes more addresses of the roads that were taken, in turns; only when all else has been
  /// tried, because one road should not hide the others.
  void takeMore() {
    for (int round = 1; round < hits.limit() && count > 0 && !hits.isFull(); round++) {
      for (int i = 0; i < count; i++) {
        int address = roads.first(taken[i]) + round;
        if (address < roads.first(taken[i] + 1)) {
          hits.take(address, taken[i]);
        }
      }
    }
  }
}
