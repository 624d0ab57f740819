package nz.enrolment.address.index.search.find;

import java.util.ArrayList;
import java.util.List;
import nz.enrolment.address.index.search.content.IndexContent;
import nz.enrolment.address.index.search.lookup.Spacing;
import nz.enrolment.address.index.search.lookup.Vocabulary;
import nz.enrolment.address.index.search.lookup.WordLookups;
import nz.enrolment.address.index.search.query.Interpretation;
import nz.enrolment.address.index.search.query.Interpretations;
import nz.enrolment.address.index.search.query.QueryTokenizer;
import nz.enrolment.address.index.search.query.Regions;
import nz.enrolment.address.index.search.query.Word;

/// Looks for a query, first as it was typed and then ever more freely, until something is found:
///
/// 1. every word on one road, and the house ([LiteralSearch]) or the nearest to it;
/// 2. the same without the names of the country and its regions at the end ([Regions]);
/// 3. the same with the words that the writing tells apart: `12QueenStreet`;
/// 4. a slip in a word, or another postcode ([FuzzySearch]);
/// 5. words that were run together or torn apart ([Spacing]);
/// 6. the roads on which most of the words agree ([Closest]).
public final class Finding {
  private final Spacing spacing;
  private final WordLookups lookups;
  private final Hits hits;
  private final AddressCollector collector;
  private final LiteralSearch literal;
  private final FuzzySearch fuzzy;
  private final Closest closest;
  private List<Word> words = List.of();
  private List<Interpretation> interpretations = List.of();

  public Finding(IndexContent content, Vocabulary vocabulary, Hits hits) {
    this.spacing = new Spacing(vocabulary);
    this.lookups = new WordLookups(vocabulary, content.roads().size());
    this.hits = hits;
    this.collector = new AddressCollector(content, lookups, hits);
    this.literal = new LiteralSearch(lookups, hits, collector);
    this.fuzzy = new FuzzySearch(lookups, hits, collector);
    this.closest = new Closest(content, lookups, hits, collector);
  }

  /// Finds addresses, and gives the words of the query as they were understood.
  public List<Word> find(String query) {
    begin(QueryTokenizer.words(query));
    if (!agrees()) {
      findFreely(query);
    }
    collector.takeMore();
    return words;
  }

  private void begin(List<Word> query) {
    words = query;
    interpretations = Interpretations.of(query);
    lookups.lookUp(query);
    collector.clear(query);
  }

  private boolean agrees() {
    if (areKnownWithout(0)) {
      findOnOneRoad();
    }
    if (!hits.isEmpty()) {
      return true;
    }
    for (int dropped : Regions.in(words)) {
      if (agreesWithout(dropped)) {
        return true;
      }
    }
    return false;
  }

  /// Where there is only a nearest house, a slip may lead nearer.
  private void findOnOneRoad() {
    literal.find(words, interpretations);
    if (!hits.isEmpty()) {
      return;
    }
    fuzzy.findNearest(interpretations);
    if (!hits.isEmpty()) {
      fuzzy.findSlips(words, interpretations);
    }
  }

  private boolean agreesWithout(int dropped) {
    if (!areKnownWithout(dropped)) {
      return false;
    }
    var others = without(dropped);
    literal.find(words, others);
    if (hits.isEmpty()) {
      fuzzy.findNearest(others);
    }
    return !hits.isEmpty();
  }

  /// Whether the index knows all other words of an interpretation: where it does not, which costs
  /// little to ask, no road can have them.
  private boolean areKnownWithout(int dropped) {
    for (var interpretation : interpretations) {
      if (lookups.unknown(interpretation.words() & ~dropped) == 0) {
        return true;
      }
    }
    return false;
  }

  private List<Interpretation> without(int dropped) {
    collector.clear(words);
    return Interpretations.without(dropped, interpretations);
  }

  private void findFreely(String query) {
    var divisions = new ArrayList<List<Word>>(4);
    divisions.add(words);
    if (Spacing.isMarked(query)) {
      divisions.add(QueryTokenizer.words(Spacing.marked(query)));
    }
    if (agreesIn(divisions, 1) || hasSlips(divisions.getFirst())) {
      return;
    }
    int tried = divisions.size();
    for (int i = 0; i < tried; i++) {
      divisions.addAll(spacing.divisions(divisions.get(i)));
    }
    if (!agreesIn(divisions, tried)) {
      findClosest(divisions);
    }
  }

  private boolean agreesIn(List<List<Word>> divisions, int from) {
    for (int i = from; i < divisions.size(); i++) {
      begin(divisions.get(i));
      if (agrees()) {
        return true;
      }
    }
    return false;
  }

  private boolean hasSlips(List<Word> typed) {
    if (words != typed) {
      begin(typed);
    }
    fuzzy.findSlips(words, interpretations);
    if (!hits.isEmpty()) {
      return true;
    }
    for (int dropped : Regions.in(words)) {
      if (hits.isEmpty()) {
        fuzzy.findSlips(words, without(dropped));
      }
    }
    return !hits.isEmpty();
  }

  private void findClosest(List<List<Word>> divisions) {
    for (var division : divisions) {
      if (words != division) {
        begin(division);
      }
      closest.find(words, interpretations);
      if (!hits.isEmpty()) {
        return;
      }
    }
    words = divisions.getFirst();
  }
}
