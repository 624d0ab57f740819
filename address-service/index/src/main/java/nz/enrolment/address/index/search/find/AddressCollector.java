package nz.enrolment.address.index.search.find;

import java.util.List;
import nz.enrolment.address.index.search.content.IndexContent;
import nz.enrolment.address.index.search.lookup.WordLookups;
import nz.enrolment.address.index.search.query.House;
import nz.enrolment.address.index.search.query.Interpretation;
import nz.enrolment.address.index.search.query.Interpretation.Premises;
import nz.enrolment.address.index.search.query.Interpretation.Street;
import nz.enrolment.address.index.search.query.Word;

/// Takes the addresses that one interpretation means in one manner.
final class AddressCollector {
  private final Candidates candidates;
  private final Houses houses;
  private final Streets streets;
  private final Hits hits;

  AddressCollector(IndexContent content, WordLookups lookups, Hits hits) {
    this.candidates = new Candidates(content, lookups);
    this.houses = new Houses(content, hits);
    this.streets = new Streets(content.roads(), hits);
    this.hits = hits;
  }

  /// Begins a query, whose words have been looked up.
  void clear(List<Word> query) {
    candidates.clear(query);
    streets.clear();
  }

  /// Takes what an interpretation means as it was typed.
  ///
  /// @param slot its position among all
  void take(int slot, Interpretation interpretation, MatchMode mode) {
    if (candidates.areKept(slot, mode)) {
      if (candidates.startKept(slot, mode)) {
        takeStarted(interpretation);
      }
    } else if (candidates.choose(slot, interpretation.words(), mode)) {
      takeChosen(interpretation);
    }
  }

  /// Whether a manner needs no search, because an earlier one did its work.
  boolean areKept(int slot, MatchMode mode) {
    return candidates.areKept(slot, mode);
  }

  /// Takes what an interpretation means when there are slips in some of its words.
  ///
  /// @param slipped bit n stands for word n of the query
  /// @param unfinished those of them that only begin a word
  void takeSlipped(Interpretation interpretation, MatchMode mode, int slipped, int unfinished) {
    if (candidates.choose(interpretation.words(), mode, slipped, unfinished)) {
      takeChosen(interpretation);
    }
  }

  /// Takes houses whose numbers begin with what was typed.
  void takeLonger(Premises premises) {
    if (start(premises, MatchMode.LAST_OPEN)) {
      houses.takeLonger(premises.house(), candidates);
    }
  }

  /// Takes the houses nearest to one that is not there.
  void takeNearest(Premises premises, MatchMode mode) {
    if (start(premises, mode)) {
      houses.takeNearest(premises.house(), candidates);
    }
  }

  /// Takes a house on some roads, or if none has it the nearest to it.
  ///
  /// @param roads in rank order
  void takeAlong(int[] roads, int count, House house) {
    candidates.startWith(roads, count);
    houses.take(house, candidates);
    if (!hits.isEmpty()) {
      return;
    }
    candidates.startWith(roads, count);
    houses.takeNearest(house, candidates);
  }

  /// Takes more addresses of roads for which no house was asked.
  void takeMore() {
    streets.takeMore();
  }

  private boolean start(Premises premises, MatchMode mode) {
    if (!candidates.choose(premises.words(), mode, 0, 0)) {
      return false;
    }
    candidates.start();
    return true;
  }

  /// Of many roads first those with the number and suffix, then those with the number.
  private void takeChosen(Interpretation interpretation) {
    if (interpretation instanceof Premises(var house, _, _) && candidates.areMany()) {
      long suffixed = house.suffixedKey();
      if (suffixed != 0 && candidates.startAt(suffixed)) {
        houses.take(house, candidates);
      }
      if (!hits.isFull() && candidates.startAt(house.numberKey())) {
        houses.take(house, candidates);
      }
    } else {
      candidates.start();
      takeStarted(interpretation);
    }
  }

  private void takeStarted(Interpretation interpretation) {
    switch (interpretation) {
      case Street _ -> streets.take(candidates);
      case Premises premises -> houses.take(premises.house(), candidates);
    }
  }
}
