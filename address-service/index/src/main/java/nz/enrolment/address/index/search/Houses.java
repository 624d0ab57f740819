package nz.enrolment.address.index.search;

/// Takes houses along the roads that a query may mean.
final class Houses {
  /// After so many roads, enough addresses that fit less well will do: `12c` alone is not worth
  /// forty thousand roads.
  private static final int ROADS_FOR_BETTER_FITS = 100;

  /// How many roads are looked through for numbers that begin with what was typed.
  private static final int ROADS_FOR_LONGER_NUMBERS = 100;

  /// How many roads are offered with a number that was not asked for.
  private static final int ROADS_FOR_NEAREST = 3;

  /// A number so many times the largest of its road is no number of that road at all; of a short
  /// road, so many times this.
  private static final int FAR_OFF = 10;

  private static final int ROUGH = 100;

  private final Roads roads;
  private final Addresses addresses;
  private final Numberings numberings;
  private final Hits hits;

  Houses(Content content, Hits hits) {
    this.roads = content.roads();
    this.addresses = content.addresses();
    this.numberings = content.numberings();
    this.hits = hits;
  }

  /// Takes a house on each road that has it.
  void take(House house, CommonRoads stream) {
    int looked = 0;
    for (int road = stream.next(); road != RoadStream.END && !hits.isFull(); road = stream.next()) {
      if (looked++ > ROADS_FOR_BETTER_FITS && hits.wouldBeFull()) break;
      int end = roads.first(road + 1);
      int address = addresses.firstNotBelow(house.number(), roads.first(road), end);
      if (roads.hasRanges(road)) offerContaining(house, road, address);
      for (; address < end && addresses.number(address) == house.number(); address++)
        hits.offer(house.fit(numberings, addresses.numbering(address)), address, road);
    }
    hits.settle();
  }

  /// The ranges of a road that begin before `until` and contain the number: `3-7` contains 5.
  private void offerContaining(House house, int road, int until) {
    for (int at = addresses.firstRange(roads.first(road)); addresses.range(at) < until; at++) {
      int address = addresses.range(at);
      int last = addresses.number(address) + numberings.span(addresses.numbering(address));
      if (last >= house.number()) hits.offer(house.fitOfContaining(), address, road);
    }
  }

  /// Takes the houses whose numbers begin with what was typed: `queen street 1` may become `queen
  /// street 12`.
  void takeLonger(House house, CommonRoads stream) {
    int looked = 0;
    for (int road = stream.next(); road != RoadStream.END && !hits.isFull(); road = stream.next()) {
      if (looked++ == ROADS_FOR_LONGER_NUMBERS) return;
      int end = roads.first(road + 1);
      int from = addresses.firstNotBelow(house.number(), roads.first(road), end);
      for (int address = from; address < end && !hits.isFull(); address++) {
        if (beginsWith(addresses.number(address), house.number())) hits.take(address, road);
      }
    }
  }

  /// Takes from a few roads, which do not have the house, the one that is nearest to it.
  void takeNearest(House house, CommonRoads stream) {
    int looked = 0;
    for (int road = stream.next(); road != RoadStream.END && !hits.isFull(); road = stream.next()) {
      if (looked++ == ROADS_FOR_NEAREST) return;
      int end = roads.first(road + 1);
      if (house.number() <= FAR_OFF * Math.max(ROUGH, addresses.number(end - 1)))
        hits.takeNearest(nearest(house.number(), roads.first(road), end), road);
    }
  }

  private int nearest(int number, int from, int to) {
    int above = addresses.firstNotBelow(number, from, to);
    if (above == from) return from;
    int below = addresses.firstNotBelow(addresses.number(above - 1), from, above);
    boolean isBelow =
        above == to || number - addresses.number(below) <= addresses.number(above) - number;
    return isBelow ? below : above;
  }

  private static boolean beginsWith(int number, int beginning) {
    int left = number;
    while (left > beginning && beginning > 0) left /= 10;
    return left == beginning;
  }
}
