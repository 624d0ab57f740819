package nz.enrolment.address.index.search;

import java.nio.ByteBuffer;
import java.util.List;
import nz.enrolment.address.index.search.Interpretation.Premises;
import nz.enrolment.address.index.search.Interpretation.Street;
import nz.enrolment.address.index.search.Manner.Lookup;

/// Searches an index, one query after the other. It keeps the room to work in and nothing of a
/// query but its last hits; for one thread at a time.
///
/// Interpretations are tried from the likeliest, in the strictest manner first, until there are
/// enough addresses; roads come in rank order, so the first that are found are the answer.
public final class Search {
  /// Where so few words were given, a slip that made another word is looked for although that word
  /// was found: `12 barnes road` for Burnes Road.
  private static final int FEW_WORDS = 2;

  /// A word that so many roads have is what was meant.
  private static final int COMMON = 1000;

  private static final Manner[] MANNERS = Manner.values();

  private final Content content;
  private final Display display;
  private final Lookups lookups;
  private final CommonRoads common = new CommonRoads(Phrase.MOST_WORDS + 1);
  private final Hits hits = new Hits();
  private final Houses houses;
  private final Streets streets;
  private List<Word> words = List.of();
  private List<Interpretation> interpretations = List.of();

  Search(Content content, Vocabulary vocabulary) {
    this.content = content;
    this.display = new Display(content);
    this.lookups = new Lookups(vocabulary, content.roads().size());
    this.houses = new Houses(content, hits);
    this.streets = new Streets(content.roads(), hits);
  }

  /// Finds addresses as [AddressIndex#search] does and gives how many it found.
  public int run(String query, int limit) {
    words = Phrase.words(query);
    interpretations = Interpretations.of(words);
    lookups.lookUp(words);
    hits.clear(limit);
    streets.clear();
    tryWhatWasTyped();
    tryWhatWasMeant();
    streets.takeMore();
    return hits.count();
  }

  /// The `address_id` of a hit, from 0.
  public int id(int hit) {
    return content.addresses().id(hits.address(hit));
  }

  /// Whether the house that was asked for is not on the road of this hit, and this is the nearest.
  public boolean isNearest(int hit) {
    return hits.isNearest(hit);
  }

  /// A hit on one line in UTF-8: `3/12A Queen Street, Epsom, Auckland 1023`. The buffer is written
  /// over by the next call.
  public ByteBuffer text(int hit) {
    return display.line(hits.address(hit), hits.road(hit));
  }

  /// A hit with all its parts.
  public Address address(int hit) {
    return content.read(hits.address(hit), hits.road(hit), display);
  }

  /// A hit, and what of its lines the query asked for.
  public Match match(int hit) {
    var address = address(hit);
    return new Match(address, Highlights.of(words, address.lines()), isNearest(hit));
  }

  private void tryWhatWasTyped() {
    tryAll(Manner.NAMED, Manner.NAMED);
    tryAll(Manner.WHOLE, Manner.NAMED);
    boolean wordsAreWhole = !hits.isEmpty();
    tryAll(Manner.LAST_OPEN, Manner.WHOLE);
    if (!wordsAreWhole) tryAll(Manner.ALL_OPEN, Manner.LAST_OPEN);
    tryLongerNumbers();
    if (wordsAreWhole) tryOtherWords();
  }

  private void tryWhatWasMeant() {
    if (!hits.isEmpty()) return;
    for (Manner manner : MANNERS) if (hits.isEmpty()) tryNearest(manner);
    trySlips();
    if (hits.isEmpty()) tryOtherPostcodes();
  }

  /// @param before the manner that was tried before this, which may have given the same roads
  private void tryAll(Manner manner, Manner before) {
    for (int i = 0; i < interpretations.size() && !hits.isFull(); i++) {
      var interpretation = interpretations.get(i);
      if (manner == before || !isSame(interpretation.words(), manner, before))
        take(interpretation, manner, 0);
    }
  }

  private boolean isSame(int wanted, Manner manner, Manner before) {
    int first = Integer.numberOfTrailingZeros(wanted);
    for (int left = wanted; left != 0; left &= left - 1) {
      int i = Integer.numberOfTrailingZeros(left);
      var word = words.get(i);
      if (!lookups.isSame(i, before.lookup(word, i == first), manner.lookup(word, i == first)))
        return false;
    }
    return true;
  }

  private void take(Interpretation interpretation, Manner manner, int slipped) {
    switch (interpretation) {
      case Street street -> {
        if (start(street.words(), manner, slipped)) streets.take(common);
      }
      case Premises premises -> {
        var house = premises.house();
        long suffixed = house.suffixedKey();
        if (suffixed != 0 && start(suffixed, premises.words(), manner, slipped))
          houses.take(house, common);
        if (!hits.isFull() && start(house.numberKey(), premises.words(), manner, slipped))
          houses.take(house, common);
      }
    }
  }

  private boolean start(long house, int wanted, Manner manner, int slipped) {
    common.clear();
    return lookups.readHouse(house, common.add()) && addWords(wanted, manner, slipped);
  }

  private boolean start(int wanted, Manner manner, int slipped) {
    common.clear();
    return addWords(wanted, manner, slipped);
  }

  /// Sets [#common] before the roads on which all words agree; false when there can be none. What
  /// takes one list comes first, because it says how much work the rest is worth.
  private boolean addWords(int wanted, Manner manner, int slipped) {
    lookups.startOver();
    if (!addWords(wanted, manner, slipped, true) || !addWords(wanted, manner, slipped, false))
      return false;
    if (common.count() == 0) common.add().setAll(content.roads().size());
    common.start();
    return true;
  }

  private boolean addWords(int wanted, Manner manner, int slipped, boolean single) {
    int first = Integer.numberOfTrailingZeros(wanted);
    for (int left = wanted; left != 0; left &= left - 1) {
      int i = Integer.numberOfTrailingZeros(left);
      var lookup = lookup(i, manner, i == first, slipped);
      if (lookups.isSingle(i, lookup) != single) continue;
      int fewest = single ? 0 : common.fewest();
      if (!lookups.read(i, lookup, common.add(), fewest)) return false;
    }
    return true;
  }

  /// A last word with a slip may be unfinished, unless it is a word as it stands.
  private Lookup lookup(int i, Manner manner, boolean isFirst, int slipped) {
    if ((slipped >> i & 1) == 0) return manner.lookup(words.get(i), isFirst);
    boolean unfinished = words.get(i).isLast() && lookups.commonness(i) == 0;
    return unfinished ? Lookup.SLIPPED_END : Lookup.SLIPPED;
  }

  private void tryLongerNumbers() {
    for (int i = 0; i < interpretations.size() && !hits.isFull(); i++) {
      if (interpretations.get(i) instanceof Premises(var house, int wanted, boolean open)
          && open
          && wanted != 0
          && start(wanted, Manner.LAST_OPEN, 0)) houses.takeLonger(house, common);
    }
  }

  private void tryNearest(Manner manner) {
    for (int i = 0; i < interpretations.size() && !hits.isFull(); i++) {
      if (interpretations.get(i) instanceof Premises(var house, int wanted, _)
          && wanted != 0
          && unknown(wanted) == 0
          && start(wanted, manner, 0)) houses.takeNearest(house, common);
    }
  }

  /// A slip may have made another word that was found: where few words were given, looks for what
  /// else they may mean.
  private void tryOtherWords() {
    for (int i = 0; i < interpretations.size() && !hits.isFull(); i++) {
      var interpretation = interpretations.get(i);
      for (int left = interpretation.words(); left != 0; left &= left - 1) {
        int word = Integer.numberOfTrailingZeros(left);
        if (Integer.bitCount(interpretation.words()) <= FEW_WORDS && mayBeOther(word))
          take(interpretation, Manner.WHOLE, 1 << word);
      }
    }
  }

  private boolean mayBeOther(int word) {
    int roads = lookups.commonness(word);
    return roads > 0 && roads < COMMON && words.get(word).maySlip();
  }

  /// Looks for a slip in the words that the index does not know, all at once; or, when it knows
  /// them all, in each.
  private void trySlips() {
    for (int i = 0; i < interpretations.size() && !hits.isFull(); i++) {
      var interpretation = interpretations.get(i);
      int unknown = unknown(interpretation.words());
      if (unknown != 0) takeSlipped(interpretation, unknown);
      else trySlipInEach(interpretation);
    }
  }

  /// The rarest words first: a word that many roads have is seldom a slip, and where something was
  /// found without one in it, it is none.
  private void trySlipInEach(Interpretation interpretation) {
    int left = interpretation.words();
    while (left != 0 && !hits.isFull()) {
      int i = rarest(left);
      left &= ~(1 << i);
      boolean common = lookups.commonness(i) >= COMMON;
      if (words.get(i).maySlip() && (hits.isEmpty() || !common))
        takeSlipped(interpretation, 1 << i);
    }
  }

  private int rarest(int wanted) {
    int rarest = Integer.numberOfTrailingZeros(wanted);
    for (int left = wanted; left != 0; left &= left - 1) {
      int i = Integer.numberOfTrailingZeros(left);
      if (lookups.commonness(i) < lookups.commonness(rarest)) rarest = i;
    }
    return rarest;
  }

  private void takeSlipped(Interpretation interpretation, int slipped) {
    int before = hits.count();
    take(interpretation, Manner.LAST_OPEN, slipped);
    if (hits.count() == before) take(interpretation, Manner.ALL_OPEN, slipped);
  }

  /// A postcode is easily mistaken: where nothing has it, what is there without it.
  private void tryOtherPostcodes() {
    int postcodes = 0;
    for (int i = 0; i < words.size(); i++) if (words.get(i).canBePostcode()) postcodes |= 1 << i;
    for (int i = 0; i < interpretations.size() && !hits.isFull(); i++) {
      int others = interpretations.get(i).words() & ~postcodes;
      if (others != 0 && others != interpretations.get(i).words())
        take(interpretations.get(i).with(others), Manner.LAST_OPEN, 0);
    }
  }

  /// Of some words, those with which no word of the index begins.
  private int unknown(int wanted) {
    int unknown = 0;
    for (int left = wanted; left != 0; left &= left - 1) {
      int i = Integer.numberOfTrailingZeros(left);
      if (lookups.isUnknown(i)) unknown |= 1 << i;
    }
    return unknown;
  }
}
