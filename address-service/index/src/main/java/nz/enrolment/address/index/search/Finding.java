package nz.enrolment.address.index.search;

import java.util.ArrayList;
import java.util.List;

/// Looks for a query, first as it was typed and then ever more freely, until something is found:
///
/// 1. every word on one road, and the house ([AsTyped]) or the nearest to it;
/// 2. the same without the names of the country and its regions at the end ([Regions]);
/// 3. the same with the words that the writing tells apart: `12QueenStreet`;
/// 4. a slip in a word, or another postcode ([AsMeant]);
/// 5. words that were run together or torn apart ([Spacing]);
/// 6. the roads on which most of the words agree ([Closest]).
final class Finding {
  private final Spacing spacing;
  private final Lookups lookups;
  private final Hits hits;
  private final Taking taking;
  private final AsTyped asTyped;
  private final AsMeant asMeant;
  private final Closest closest;
  private List<Word> words = List.of();
  private List<Interpretation> interpretations = List.of();

  Finding(Content content, Vocabulary vocabulary, Hits hits) {
    this.spacing = new Spacing(vocabulary.words);
    this.lookups = new Lookups(vocabulary, content.roads().size());
    this.hits = hits;
    this.taking = new Taking(content, lookups, hits);
    this.asTyped = new AsTyped(lookups, hits, taking);
    this.asMeant = new AsMeant(lookups, hits, taking);
    this.closest = new Closest(content, lookups, hits, taking);
  }

  /// Finds addresses, and gives the words of the query as they were understood.
  List<Word> find(String query) {
    begin(Phrase.words(query));
    if (!agrees()) findFreely(query);
    taking.takeMore();
    return words;
  }

  private void begin(List<Word> query) {
    words = query;
    interpretations = Interpretations.of(query);
    lookups.lookUp(query);
    taking.clear(query);
  }

  private boolean agrees() {
    if (areKnownWithout(0)) findOnOneRoad();
    if (!hits.isEmpty()) return true;
    for (int dropped : Regions.in(words)) if (agreesWithout(dropped)) return true;
    return false;
  }

  /// Where there is only a nearest house, a slip may lead nearer.
  private void findOnOneRoad() {
    asTyped.find(words, interpretations);
    if (!hits.isEmpty()) return;
    asMeant.findNearest(interpretations);
    if (!hits.isEmpty()) asMeant.findSlips(words, interpretations);
  }

  private boolean agreesWithout(int dropped) {
    if (!areKnownWithout(dropped)) return false;
    var others = without(dropped);
    asTyped.find(words, others);
    if (hits.isEmpty()) asMeant.findNearest(others);
    return !hits.isEmpty();
  }

  /// Whether the index knows all other words of an interpretation: where it does not, which costs
  /// little to ask, no road can have them.
  private boolean areKnownWithout(int dropped) {
    for (var interpretation : interpretations)
      if (lookups.unknown(interpretation.words() & ~dropped) == 0) return true;
    return false;
  }

  private List<Interpretation> without(int dropped) {
    taking.clear(words);
    return Interpretations.without(dropped, interpretations);
  }

  private void findFreely(String query) {
    var divisions = new ArrayList<List<Word>>(4);
    divisions.add(words);
    if (Spacing.isMarked(query)) divisions.add(Phrase.words(Spacing.marked(query)));
    if (agreesIn(divisions, 1) || hasSlips(divisions.getFirst())) return;
    int tried = divisions.size();
    for (int i = 0; i < tried; i++) divisions.addAll(spacing.divisions(divisions.get(i)));
    if (!agreesIn(divisions, tried)) findClosest(divisions);
  }

  private boolean agreesIn(List<List<Word>> divisions, int from) {
    for (int i = from; i < divisions.size(); i++) {
      begin(divisions.get(i));
      if (agrees()) return true;
    }
    return false;
  }

  private boolean hasSlips(List<Word> typed) {
    if (words != typed) begin(typed);
    asMeant.findSlips(words, interpretations);
    if (!hits.isEmpty()) return true;
    for (int dropped : Regions.in(words))
      if (hits.isEmpty()) asMeant.findSlips(words, without(dropped));
    return !hits.isEmpty();
  }

  private void findClosest(List<List<Word>> divisions) {
    for (var division : divisions) {
      if (words != division) begin(division);
      closest.find(words, interpretations);
      if (!hits.isEmpty()) return;
    }
    words = divisions.getFirst();
  }
}
