package nz.enrolment.address.index.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import nz.enrolment.address.index.read.AddressRow;
import nz.enrolment.address.index.words.Spellings;

/// What a query of one house number and some words means, as plain loops over all rows: no streams,
/// no ranks, no bytes. It gives steps: the addresses of one step may come in any order.
final class PlainScan {
  private static final int SLIP_LETTERS = 4;

  private final List<AddressRow> rows;
  private final Map<Integer, Set<String>> filed = new HashMap<>();
  private final Map<Integer, Set<String>> named = new HashMap<>();
  private final Set<String> vocabulary = new TreeSet<>();

  PlainScan(List<AddressRow> rows) {
    this.rows = rows;
    for (var row : rows) {
      var all = new TreeSet<String>();
      for (var text : List.of(row.road(), row.suburb(), row.city(), row.postcode()))
        all.addAll(Spellings.of(text));
      filed.put(row.id(), all);
      named.put(row.id(), Spellings.of(row.road()));
      vocabulary.addAll(all);
    }
  }

  /// Ids in steps, each id once. Where no address has the number, the steps hold what a slip may
  /// have meant; nearest numbers are not among them.
  List<Set<Integer>> steps(int number, List<String> words, boolean lastIsWord) {
    var steps = new ArrayList<Set<Integer>>();
    steps.add(ids(number, words, this::isNamed));
    steps.add(ids(number, words, (row, _) -> words.stream().allMatch(filed(row)::contains)));
    boolean whole = !steps.getLast().isEmpty();
    if (lastIsWord)
      steps.add(
          ids(
              number,
              words,
              (row, w) -> isFiled(row, w.subList(0, w.size() - 1)) && begins(row, w.getLast())));
    if (!whole)
      steps.add(ids(number, words, (row, w) -> w.stream().allMatch(word -> begins(row, word))));
    if (whole && words.size() <= 2) steps.add(ids(number, words, this::hasOtherWord));
    if (steps.stream().allMatch(Set::isEmpty)) steps.add(slipped(number, words, lastIsWord));
    return once(steps);
  }

  private boolean isNamed(AddressRow row, List<String> words) {
    return named.getOrDefault(row.id(), Set.of()).contains(words.getFirst()) && isFiled(row, words);
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

  /// In all words that are unknown, or in any one.
  private Set<Integer> slipped(int number, List<String> words, boolean lastIsWord) {
    var unknown = words.stream().filter(this::isUnknown).toList();
    var found = new LinkedHashSet<Integer>();
    if (!unknown.isEmpty()) {
      found.addAll(slippedIn(number, words, unknown, lastIsWord));
    } else {
      for (var word : words)
        if (word.length() >= SLIP_LETTERS)
          found.addAll(slippedIn(number, words, List.of(word), lastIsWord));
    }
    return found;
  }

  private Set<Integer> slippedIn(
      int number, List<String> words, List<String> slips, boolean lastIsWord) {
    var last = lastIsWord ? words.getLast() : "";
    var strict =
        ids(
            number,
            words,
            (row, w) ->
                w.stream()
                    .allMatch(word ->
                        slips.contains(word)
                            ? isNear(row, word, last)
                            : word.equals(last) ? begins(row, word) : filed(row).contains(word)));
    return strict.isEmpty()
        ? ids(
            number,
            words,
            (row, w) ->
                w.stream()
                    .allMatch(
                        word -> slips.contains(word) ? isNear(row, word, last) : begins(row, word)))
        : strict;
  }

  private boolean isNear(AddressRow row, String word, String last) {
    boolean unfinished = word.equals(last) && !vocabulary.contains(word);
    return filed(row).stream()
        .anyMatch(f -> unfinished ? beginsWithOneSlip(word, f) : isOneSlip(word, f));
  }

  private boolean isUnknown(String word) {
    return vocabulary.stream().noneMatch(known -> known.startsWith(word));
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
        length++) if (isOneSlip(typed, word.substring(0, length))) return true;
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
        if (swapped) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
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
