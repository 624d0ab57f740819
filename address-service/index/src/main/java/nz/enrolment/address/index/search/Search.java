package nz.enrolment.address.index.search;

import java.util.ArrayList;
import java.util.List;
import nz.enrolment.address.index.search.Interpretation.Premises;
import nz.enrolment.address.index.search.Interpretation.Street;

/// One search. Interpretations are tried from the likeliest, in the strictest manner first, until
/// there are enough addresses; roads come in rank order, so the first that are found are the
/// answer.
final class Search {
  /// A word needs this many letters before a slip is looked for: shorter ones are near to
  /// everything.
  private static final int SLIP_LETTERS = 4;

  /// After so many roads, enough addresses that fit less well will do: `12c` alone is not worth
  /// forty thousand roads.
  private static final int ROADS_FOR_BETTER_FITS = 500;

  /// How many roads are looked through for numbers that begin with what was typed.
  private static final int ROADS_FOR_LONGER_NUMBERS = 500;

  private final Vocabulary vocabulary;
  private final Roads roads;
  private final Addresses addresses;
  private final Numberings numberings;
  private final List<Interpretation> interpretations;
  private final boolean lastIsWord;
  private final Hits hits;
  private final List<Integer> streets = new ArrayList<>();

  Search(
      Vocabulary vocabulary,
      Roads roads,
      Addresses addresses,
      Numberings numberings,
      List<Word> words,
      int limit) {
    this.vocabulary = vocabulary;
    this.roads = roads;
    this.addresses = addresses;
    this.numberings = numberings;
    this.interpretations = Interpretations.of(words);
    this.lastIsWord = !words.isEmpty() && !words.getLast().isNumber();
    this.hits = new Hits(limit);
  }

  Hits run() {
    tryAll(Manner.NAMED);
    tryAll(Manner.EXACTLY);
    boolean wordsAreWhole = !hits.isEmpty();
    if (lastIsWord) tryAll(Manner.LAST_OPEN);
    if (!wordsAreWhole) tryAll(Manner.ALL_OPEN);
    tryLongerNumbers();
    if (hits.isEmpty()) trySlips();
    takeMoreFromEach();
    return hits;
  }

  private void tryAll(Manner manner) {
    for (Interpretation interpretation : interpretations) {
      if (hits.isFull()) return;
      tryOne(interpretation, manner);
    }
  }

  private void tryOne(Interpretation interpretation, Manner manner) {
    switch (interpretation) {
      case Street street -> takeFromEach(common(street, manner, List.of()));
      case Premises premises -> {
        var withNumber = vocabulary.withNumber(premises.house().number());
        takeHouse(premises.house(), common(premises, manner, List.of(withNumber)));
      }
    }
  }

  /// The roads on which all words, and the given streams, agree.
  private RoadStream common(Interpretation interpretation, Manner manner, List<RoadStream> given) {
    var streams = new ArrayList<>(given);
    for (Word word : interpretation.words()) {
      var stream = manner.roads(vocabulary, word, word == interpretation.words().getFirst());
      if (stream.size() == 0) return NoRoads.INSTANCE;
      streams.add(stream);
    }
    return streams.isEmpty() ? new AllRoads(roads.size()) : CommonRoads.of(streams);
  }

  private void takeHouse(House house, RoadStream stream) {
    int looked = 0;
    for (int road = stream.next(); road != RoadStream.END && !hits.isFull(); road = stream.next()) {
      if (looked++ > ROADS_FOR_BETTER_FITS && hits.wouldBeFull()) break;
      int end = roads.first(road + 1);
      int address = addresses.firstNotBelow(house.number(), roads.first(road), end);
      for (; address < end && addresses.number(address) == house.number(); address++) {
        hits.offer(house.fit(numberings, addresses.numbering(address)), address, road);
      }
    }
    hits.settle();
  }

  /// The first address of each road; more of them only when all else has been tried, because one
  /// road should not hide the others.
  private void takeFromEach(RoadStream stream) {
    for (int road = stream.next(); road != RoadStream.END && !hits.isFull(); road = stream.next()) {
      hits.take(roads.first(road), road);
      streets.add(road);
    }
  }

  private void takeMoreFromEach() {
    for (int round = 1; round < hits.limit() && !hits.isFull(); round++) {
      for (int road : streets) {
        if (roads.first(road) + round < roads.first(road + 1))
          hits.take(roads.first(road) + round, road);
      }
    }
  }

  /// `queen street 1` may become `queen street 12`.
  private void tryLongerNumbers() {
    for (Interpretation interpretation : interpretations) {
      if (hits.isFull()) return;
      if (interpretation instanceof Premises premises
          && premises.open()
          && !premises.words().isEmpty()) {
        takeLonger(premises.house(), common(premises, Manner.LAST_OPEN, List.of()));
      }
    }
  }

  private void takeLonger(House house, RoadStream stream) {
    int looked = 0;
    for (int road = stream.next(); road != RoadStream.END && !hits.isFull(); road = stream.next()) {
      if (looked++ == ROADS_FOR_LONGER_NUMBERS) return;
      for (int address = roads.first(road); address < roads.first(road + 1); address++) {
        if (beginsWith(addresses.number(address), house.number())) hits.take(address, road);
      }
    }
  }

  private static boolean beginsWith(int number, int beginning) {
    int left = number;
    while (left > beginning && beginning > 0) left /= 10;
    return left == beginning;
  }

  /// A slip in one word: each is tried, because a slip may make another word (`barnes`, `burnes`).
  private void trySlips() {
    for (Interpretation interpretation : interpretations) {
      for (Word word : interpretation.words()) {
        if (hits.isFull()) return;
        if (word.digits() == 0 && word.text().length() >= SLIP_LETTERS)
          tryOne(interpretation, Manner.slipIn(word));
      }
    }
  }
}
