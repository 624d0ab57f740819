package nz.enrolment.address.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import nz.enrolment.address.index.read.AddressRow;
import nz.enrolment.address.index.search.show.Address;
import nz.enrolment.address.index.words.Folding;
import nz.enrolment.address.index.words.Spellings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The index against a scan of all rows that knows nothing of streams, ranks or bytes. The seed of
/// a failing run is the test's parameter.
class LinearScanTest {
  private static final AddressIndex INDEX = BundledIndex.open();
  private static final List<AddressRow> ROWS = BundledIndex.rows();
  private static final int QUERIES = 300;
  private static final int LIMIT = 200;

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void whole_words_in_any_order_find_exactly_the_addresses_that_have_them(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < QUERIES; i++) {
      var row = plainRow(random);
      var words = someWords(row, random);
      var expected = scan(row.number(), words, Set::contains);
      var found = ids(query(row.number(), words, random));
      assertThat(found.subList(0, Math.min(found.size(), expected.size())))
          .as("%s %s", row.number(), words)
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void beginnings_of_words_find_only_addresses_that_have_such_words_and_miss_none(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < QUERIES; i++) {
      var row = plainRow(random);
      var words = someWords(row, random).stream().map(word -> cut(word, random)).toList();
      if (words.size() <= 2) {
        continue; // Few words are also taken for a slip in another.
      }
      var expected =
          scan(
              row.number(),
              words,
              (filed, word) -> filed.stream().anyMatch(f -> f.startsWith(word)));
      var found = ids(row.number() + " " + String.join(" ", words));
      assertThat(found).as("%s %s", row.number(), words).isNotEmpty().isSubsetOf(expected);
    }
  }

  /// Numbers that cannot be anything but a house, on roads without numbers or single letters in
  /// their names.
  private static AddressRow plainRow(Random random) {
    while (true) {
      var row = ROWS.get(random.nextInt(ROWS.size()));
      boolean plain =
          row.number() < 1000
              && Folding.words(row.road()).stream().allMatch(w -> w.matches("[a-z]{2,}"));
      if (plain) {
        return row;
      }
    }
  }

  private static List<String> someWords(AddressRow row, Random random) {
    var words =
        new ArrayList<>(
            new HashSet<>(Folding.words(row.road() + " " + row.suburb() + " " + row.city())));
    Collections.sort(words);
    Collections.shuffle(words, random);
    return words.subList(0, 1 + random.nextInt(words.size()));
  }

  private static String cut(String word, Random random) {
    return word.substring(0, Math.min(word.length(), 2 + random.nextInt(4)));
  }

  private static Set<Integer> scan(
      int number, List<String> words, BiPredicate<Set<String>, String> has) {
    return ROWS.stream()
        .filter(row ->
            contains(row, number) && words.stream().allMatch(word -> has.test(filed(row), word)))
        .map(AddressRow::id)
        .collect(Collectors.toSet());
  }

  private static boolean contains(AddressRow row, int number) {
    return row.number() <= number && number <= row.number() + row.numbering().span();
  }

  private static Set<String> filed(AddressRow row) {
    return Spellings.of(row.road() + " " + row.suburb() + " " + row.city() + " " + row.postcode());
  }

  private static String query(int number, List<String> words, Random random) {
    var all = new ArrayList<>(words);
    all.add(random.nextInt(all.size() + 1), Integer.toString(number));
    return String.join(random.nextBoolean() ? " " : ", ", all);
  }

  private static List<Integer> ids(String query) {
    return INDEX.search(query, LIMIT).stream().map(Address::id).toList();
  }
}
