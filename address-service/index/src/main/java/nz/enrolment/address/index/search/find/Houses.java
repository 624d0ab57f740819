package nz.enrolment.address.index.search.find;

import nz.enrolment.address.index.file.Layout;
import nz.enrolment.address.index.search.content.AddressColumns;
import nz.enrolment.address.index.search.content.IndexContent;
import nz.enrolment.address.index.search.content.Numberings;
import nz.enrolment.address.index.search.content.Prefetch;
import nz.enrolment.address.index.search.content.Roads;
import nz.enrolment.address.index.search.query.House;

/// Takes houses along the roads that a query may mean.
final class Houses {
  /// After so many roads, enough addresses that fit less well will do: `12c` alone is not worth
  /// forty thousand roads.
  private static final int ROADS_FOR_BETTER_FITS = 100;

  /// So many roads are looked at together.
  static final int BATCH = 12;

  /// How many roads are looked through for numbers that begin with what was typed.
  private static final int ROADS_FOR_LONGER_NUMBERS = 100;

  /// How many roads are offered with a number that was not asked for.
  private static final int ROADS_FOR_NEAREST = 3;

  /// A number so many times the largest of its road is no number of that road at all; of a short
  /// road, so many times this.
  private static final int FAR_OFF = 10;

  private static final int ROUGH = 100;

  private final Roads roads;
  private final AddressColumns addresses;
  private final Numberings numberings;
  private final HouseFits fits;
  private final Hits hits;
  private final int[] batch = new int[BATCH];
  private final Prefetch fetched = new Prefetch();

  Houses(IndexContent content, Hits hits) {
    this.roads = content.roads();
    this.addresses = content.addresses();
    this.numberings = content.numberings();
    this.fits = new HouseFits(numberings);
    this.hits = hits;
  }

  /// Takes a house on each road that has it.
  void take(House house, Candidates candidates) {
    int looked = 0;
    while (!hits.isFull() && !(looked > ROADS_FOR_BETTER_FITS && hits.wouldBeFull())) {
      int count = candidates.next(batch);
      if (count == 0) {
        break;
      }
      fetch(house, count);
      for (int i = 0; i < count && !hits.isFull(); i++) {
        take(house, batch[i]);
      }
      looked += count;
    }
    hits.settle();
  }

  private void take(House house, int road) {
    int first = roads.first(road);
    int end = roads.first(road + 1);
    int address = addresses.firstNotBelow(house.number(), first, end, roads.last(road));
    offerContaining(house, road, address);
    for (; address < end && addresses.number(address) == house.number(); address++) {
      hits.offer(fits.of(house, addresses.numbering(address)), address, road);
    }
  }

  /// Brings the roads, and the place along each where the house should be, into the cache.
  private void fetch(House house, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += roads.first(batch[i]);
    }
    for (int i = 0; i < count; i++) {
      int end = roads.first(batch[i] + 1);
      int last = roads.last(batch[i]);
      sum += addresses.number(addresses.guess(house.number(), roads.first(batch[i]), end, last));
    }
    for (int i = 0; i < count; i++) {
      int end = roads.first(batch[i] + 1);
      int last = roads.last(batch[i]);
      sum +=
          addresses.number(addresses.secondGuess(house.number(), roads.first(batch[i]), end, last));
    }
    fetched.add(sum);
  }

  /// The ranges of a road that begin before `until` and contain the number: `3-7` contains 5.
  private void offerContaining(House house, int road, int until) {
    int end = roads.firstRange(road + 1);
    for (int at = roads.firstRange(road); at < end && addresses.range(at) < until; at++) {
      int address = addresses.range(at);
      int span = numberings.span(addresses.numbering(address));
      if (span <= Layout.LONGEST_RANGE && addresses.number(address) + span >= house.number()) {
        hits.offer(HouseFits.ofContaining(house), address, road);
      }
    }
  }

  /// Takes the houses whose numbers begin with what was typed: `queen street 1` may become `queen
  /// street 12`.
  void takeLonger(House house, Candidates candidates) {
    int looked = 0;
    while (looked < ROADS_FOR_LONGER_NUMBERS && !hits.isFull()) {
      int count = candidates.next(batch);
      if (count == 0) {
        return;
      }
      fetch(house, count);
      for (int i = 0; i < count; i++) {
        takeLonger(house, batch[i]);
      }
      looked += count;
    }
  }

  private void takeLonger(House house, int road) {
    int first = roads.first(road);
    int end = roads.first(road + 1);
    int from = addresses.firstNotBelow(house.number(), first, end, roads.last(road));
    for (int address = from; address < end && !hits.isFull(); address++) {
      if (beginsWith(addresses.number(address), house.number())) {
        hits.take(address, road);
      }
    }
  }

  /// Takes from a few roads, which do not have the house, the one that is nearest to it.
  void takeNearest(House house, Candidates candidates) {
    int count = Math.min(ROADS_FOR_NEAREST, candidates.next(batch));
    for (int i = 0; i < count; i++) {
      int road = batch[i];
      if (house.number() <= FAR_OFF * Math.max(ROUGH, roads.last(road))) {
        hits.takeNearest(nearest(house.number(), roads.first(road), roads.first(road + 1)), road);
      }
    }
  }

  private int nearest(int number, int from, int to) {
    int above = addresses.firstNotBelow(number, from, to);
    if (above == from) {
      return from;
    }
    int below = addresses.firstNotBelow(addresses.number(above - 1), from, above);
    boolean isBelow =
        above == to || number - addresses.number(below) <= addresses.number(above) - number;
    return isBelow ? below : above;
  }

  private static boolean beginsWith(int number, int beginning) {
    int left = number;
    while (left > beginning && beginning > 0) {
      left /= 10;
    }
    return left == beginning;
  }
}
