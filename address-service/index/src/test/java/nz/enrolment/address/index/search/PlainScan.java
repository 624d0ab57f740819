package nz.enrolment.address.index.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import nz.enrolment.address.index.read.AddressRow;
import nz.enrolment.address.index.words.Folding;
import nz.enrolment.address.index.words.Spellings;

/// What a query of one house number and some words means, as plain loops over all rows: no streams,
/// no ranks, no bytes. It gives steps: the addresses of one step may come in any order.
final class PlainScan {
  private static final int SLIP_LETTERS = 4;

  /// The only town of the random sets that is the name of a region too.
  private static final String REGION = "auckland";

  private final List<AddressRow> rows;
  private final Map<Integer, Set<String>> filed = new HashMap<>();
  private final Map<Integer, Set<String>> named = new HashMap<>();
  private final Set<String> vocabulary = new TreeSet<>();

  /// The last word of the query, which may be unfinished.
  private String last = "";

  PlainScan(List<AddressRow> rows) {
    this.rows = rows;
    for (var row : rows) {
      var all = new TreeSet<String>();
      for (var text : List.of(row.road(), row.suburb(), row.city(), row.postcode())) {
        all.addAll(Spellings.of(text));
      }
      filed.put(row.id(), all);
      named.put(row.id(), Spellings.of(row.road()));
      vocabulary.addAll(all);
    }
  }

  /// Ids in steps, each id once: first as typed, and then ever more freely until something is
  /// found, which may be nothing but nearest houses: these are not among the steps. All words are
  /// letters.
  List<Set<Integer>> steps(int number, List<String> words) {
    var divisions = new ArrayList<>(List.of(words));
    last = words.getLast();
    var found = agreeing(number, words, true).or(() -> meant(number, words));
    if (found.isPresent()) {
      return found.get();
    }
    divisions.addAll(divisions(words));
    for (var division : divisions.subList(1, divisions.size())) {
      last = division.getLast();
      found = agreeing(number, division, true);
      if (found.isPresent()) {
        return found.get();
      }
    }
    for (var division : divisions) {
      last = division.getLast();
      found = closest(number, division);
      if (found.isPresent()) {
        return found.get();
      }
    }
    return List.of();
  }

  /// Every word on one road with the house, or one near to it, and then a slip in a word that is
  /// finished or the last; the same without a region behind.
  private Optional<List<Set<Integer>>> agreeing(int number, List<String> words, boolean slips) {
    var steps = asTyped(number, words);
    if (steps.stream().anyMatch(step -> !step.isEmpty())) {
      return Optional.of(steps);
    }
    if (isOnRoad(words)) {
      return Optional.of(slips ? List.of(slipped(number, words, false)) : List.of());
    }
    return slips && hasRegion(words) && words.size() > 1
        ? agreeing(number, withoutRegion(words), false)
        : Optional.empty();
  }

  private static boolean hasRegion(List<String> words) {
    return words.getLast().equals(REGION);
  }

  private static List<String> withoutRegion(List<String> words) {
    return words.subList(0, words.size() - 1);
  }

  /// Whether a road has all words, whatever its houses.
  private boolean isOnRoad(List<String> words) {
    return rows.stream().anyMatch(row -> words.stream().allMatch(word -> begins(row, word)));
  }

  private List<Set<Integer>> asTyped(int number, List<String> words) {
    var steps = new ArrayList<Set<Integer>>();
    steps.add(ids(number, words, (row, w) -> isNamed(row, w) && isWholeName(row, w)));
    steps.add(ids(number, words, this::isNamed));
    steps.add(ids(number, words, this::isFiled));
    boolean whole = !steps.getLast().isEmpty();
    boolean lastIsWord = last.equals(words.getLast());
    if (lastIsWord) {
      steps.add(
          ids(
              number,
              words,
              (row, w) -> isFiled(row, w.subList(0, w.size() - 1)) && begins(row, w.getLast())));
    }
    if (!whole) {
      steps.add(ids(number, words, (row, w) -> w.stream().allMatch(word -> begins(row, word))));
    }
    if (whole && words.size() <= 2) {
      steps.add(ids(number, words, this::hasOtherWord));
    }
    return once(steps);
  }

  /// As many words of the road's own name were typed as it has.
  private boolean isWholeName(AddressRow row, List<String> words) {
    long typed = named(row).stream().filter(words::contains).count();
    return typed >= Folding.words(row.road()).size();
  }

  /// A slip somewhere; without the region behind, if there is one.
  private Optional<List<Set<Integer>>> meant(int number, List<String> words) {
    var found = slipped(number, words);
    if (found.isEmpty() && hasRegion(words) && words.size() > 1) {
      found = slipped(number, withoutRegion(words));
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(List.of(found));
  }

  /// Words that nobody knows as words that are known, few first; or two neighbours as one.
  private List<List<String>> divisions(List<String> words) {
    var ways = words.stream().map(this::ways).toList();
    int most = ways.stream().mapToInt(List::size).max().orElse(0);
    var divisions = new ArrayList<List<String>>();
    for (int way = 0; way < most; way++) {
      var division = new ArrayList<String>();
      for (int i = 0; i < words.size(); i++) {
        var own = ways.get(i);
        if (own.isEmpty()) {
          division.add(words.get(i));
        } else {
          division.addAll(own.get(Math.min(way, own.size() - 1)));
        }
      }
      divisions.add(division);
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      var joined = words.get(i) + words.get(i + 1);
      boolean known = vocabulary.contains(joined) || i + 2 == words.size() && !isUnknown(joined);
      if (!known || joined.length() < 4) {
        continue;
      }
      var division = new ArrayList<>(words.subList(0, i));
      division.add(joined);
      division.addAll(words.subList(i + 2, words.size()));
      divisions.add(division);
    }
    return divisions;
  }

  private List<List<String>> ways(String word) {
    if (word.length() < 4 || !isUnknown(word)) {
      return List.of();
    }
    for (int parts = 2; parts <= 4; parts++) {
      var ways = new ArrayList<List<String>>();
      divide(word, parts, new ArrayList<>(), ways, word.equals(last));
      ways.sort(
          Comparator.comparingInt(way -> -way.stream().mapToInt(String::length).min().orElse(0)));
      if (!ways.isEmpty()) {
        return ways.subList(0, Math.min(4, ways.size()));
      }
    }
    return List.of();
  }

  private void divide(
      String rest, int parts, List<String> before, List<List<String>> ways, boolean open) {
    if (parts == 1) {
      if (!vocabulary.contains(rest) && !(open && !isUnknown(rest))) {
        return;
      }
      var way = new ArrayList<>(before);
      way.add(rest);
      ways.add(way);
      return;
    }
    for (int at = 2; at < rest.length(); at++) {
      if (!vocabulary.contains(rest.substring(0, at))) {
        continue;
      }
      var longer = new ArrayList<>(before);
      longer.add(rest.substring(0, at));
      divide(rest.substring(at), parts - 1, longer, ways, open);
    }
  }

  /// Roads with the first word in their own name that agree on most words, on two at least.
  private Optional<List<Set<Integer>>> closest(int number, List<String> words) {
    long most =
        rows.stream()
            .filter(row -> isClose(named(row), words.getFirst()))
            .mapToLong(row -> agreed(row, words))
            .max()
            .orElse(0);
    boolean isShort =
        words.getFirst().length() < SLIP_LETTERS && !vocabulary.contains(words.getFirst());
    if (most < 2 || isShort) {
      return Optional.empty();
    }
    return Optional.of(
        List.of(
            ids(
                number,
                words,
                (row, w) -> isClose(named(row), w.getFirst()) && agreed(row, w) == most)));
  }

  private long agreed(AddressRow row, List<String> words) {
    return words.stream().filter(word -> isClose(filed(row), word)).count();
  }

  private boolean isClose(Set<String> names, String word) {
    if (vocabulary.contains(word)) {
      return names.contains(word);
    }
    if (word.length() >= SLIP_LETTERS) {
      return names.stream().anyMatch(name -> beginsWithOneSlip(word, name));
    }
    boolean open = word.length() >= 3 || word.equals(last);
    return open && names.stream().anyMatch(name -> name.startsWith(word));
  }

  private boolean isNamed(AddressRow row, List<String> words) {
    return named(row).contains(words.getFirst()) && isFiled(row, words);
  }

  private boolean isFiled(AddressRow row, List<String> words) {
    return filed(row).containsAll(words);
  }

  private boolean begins(AddressRow row, String word) {
    return filed(row).stream().anyMatch(f -> f.startsWith(word));
  }

  private boolean hasOtherWord(AddressRow row, List<String> words) {
    return words.stream()
        .filter(word -> word.length() >= SLIP_LETTERS)
        .anyMatch(word ->
            isFiled(row, without(words, word))
                && filed(row).stream().anyMatch(f -> isOneSlip(word, f)));
  }

  /// In all words that are unknown, or in any one; first in whole words and a last one that is not
  /// finished, then in any that is not.
  private Set<Integer> slipped(int number, List<String> words) {
    var found = slipped(number, words, false);
    return found.isEmpty() ? slipped(number, words, true) : found;
  }

  private Set<Integer> slipped(int number, List<String> words, boolean anyUnfinished) {
    var unknown = words.stream().filter(this::isUnknown).toList();
    var found = new LinkedHashSet<Integer>();
    if (!unknown.isEmpty()) {
      found.addAll(slippedIn(number, words, unknown, anyUnfinished));
    } else {
      for (var word : words) {
        if (word.length() >= SLIP_LETTERS) {
          found.addAll(slippedIn(number, words, List.of(word), anyUnfinished));
        }
      }
    }
    return found;
  }

  private Set<Integer> slippedIn(
      int number, List<String> words, List<String> slips, boolean anyUnfinished) {
    var strict =
        ids(
            number,
            words,
            (row, w) ->
                w.stream()
                    .allMatch(word ->
                        slips.contains(word)
                            ? isNear(row, word, anyUnfinished)
                            : word.equals(last) ? begins(row, word) : filed(row).contains(word)));
    return strict.isEmpty()
        ? ids(
            number,
            words,
            (row, w) ->
                w.stream()
                    .allMatch(word ->
                        slips.contains(word)
                            ? isNear(row, word, anyUnfinished)
                            : begins(row, word)))
        : strict;
  }

  private boolean isNear(AddressRow row, String word, boolean anyUnfinished) {
    boolean unfinished = (anyUnfinished || word.equals(last)) && !vocabulary.contains(word);
    return filed(row).stream()
        .anyMatch(f -> unfinished ? beginsWithOneSlip(word, f) : isOneSlip(word, f));
  }

  private boolean isUnknown(String word) {
    return vocabulary.stream().noneMatch(known -> known.startsWith(word));
  }

  private Set<String> named(AddressRow row) {
    return named.getOrDefault(row.id(), Set.of());
  }

  private Set<String> filed(AddressRow row) {
    return filed.getOrDefault(row.id(), Set.of());
  }

  private Set<Integer> ids(
      int number, List<String> words, BiPredicate<AddressRow, List<String>> has) {
    return rows.stream()
        .filter(row -> contains(row, number) && has.test(row, words))
        .map(AddressRow::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean contains(AddressRow row, int number) {
    return row.number() <= number && number <= row.number() + row.numbering().span();
  }

  private static List<String> without(List<String> words, String word) {
    var others = new ArrayList<>(words);
    others.remove(word);
    return others;
  }

  private static boolean beginsWithOneSlip(String typed, String word) {
    for (int length = Math.max(0, typed.length() - 1);
        length <= Math.min(word.length(), typed.length() + 1);
        length++) {
      if (isOneSlip(typed, word.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  /// By the textbook's matrix (optimal string alignment).
  private static boolean isOneSlip(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + same, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()] <= 1;
  }

  private static List<Set<Integer>> once(List<Set<Integer>> steps) {
    var seen = new LinkedHashSet<Integer>();
    var once = new ArrayList<Set<Integer>>();
    for (var step : steps) {
      var fresh = new LinkedHashSet<>(step);
      fresh.removeAll(seen);
      seen.addAll(step);
      once.add(fresh);
    }
    return once;
  }
}
