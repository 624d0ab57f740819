package nz.enrolment.address.benchmark.measure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nz.enrolment.address.benchmark.data.AddressRows;
import nz.enrolment.address.benchmark.data.Query;
import nz.enrolment.address.index.read.AddressRow;
import nz.enrolment.address.index.words.Folding;
import nz.enrolment.address.index.words.Spellings;

/// What a perfect engine would reach that must guess among equals: of n addresses that all have the
/// number and every word (or beginning) that was typed, ten are shown, so the expected one is among
/// them in ten of n cases.
public final class Ceiling {
  private static final int SHOWN = 10;
  private static final Pattern HOUSE = Pattern.compile("(?:(\\w+)/)?(\\d+)([a-z]?)\\s+(.+)");

  private final Map<String, List<Wanted>> wanted = new HashMap<>();
  private final Map<Integer, Integer> equals = new HashMap<>();
  private final Map<String, Set<String>> spellings = new HashMap<>();

  private record Wanted(int query, List<String> words) {}

  private Ceiling() {}

  /// For each query that begins with a house and has an expected address, the chance to show it.
  public static Map<Integer, Double> of(AddressRows rows, List<Query> queries) throws IOException {
    var ceiling = new Ceiling();
    queries.stream().filter(query -> query.expected() > 0).forEach(ceiling::want);
    rows.forEach(ceiling::count);
    var chances = new HashMap<Integer, Double>();
    ceiling.equals.forEach((query, n) -> chances.put(query, Math.min(1, SHOWN / (double) n)));
    return chances;
  }

  private void want(Query query) {
    var house = HOUSE.matcher(Folding.fold(query.text()));
    if (!house.matches()) {
      return;
    }
    var key = key(house.group(2), house.group(3), house.group(1) == null ? "" : house.group(1));
    wanted
        .computeIfAbsent(key, _ -> new ArrayList<>())
        .add(new Wanted(Integer.parseInt(query.id()), Folding.words(house.group(4))));
  }

  private void count(AddressRow row) {
    var n = row.numbering();
    var key = key("" + row.number(), Folding.fold(n.suffix()), Folding.fold(n.unit()));
    for (var one : wanted.getOrDefault(key, List.of())) {
      if (has(row, one.words())) {
        equals.merge(one.query(), 1, Integer::sum);
      }
    }
  }

  private boolean has(AddressRow row, List<String> words) {
    var filed = new HashSet<String>();
    for (var name : List.of(row.road(), row.suburb(), row.city(), row.postcode())) {
      filed.addAll(spellings.computeIfAbsent(name, Spellings::of));
    }
    return words.stream().allMatch(word -> filed.stream().anyMatch(f -> f.startsWith(word)));
  }

  private static String key(String number, String suffix, String unit) {
    return number + "|" + suffix + "|" + unit;
  }
}
