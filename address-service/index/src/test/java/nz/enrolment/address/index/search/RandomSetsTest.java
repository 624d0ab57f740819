package nz.enrolment.address.index.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nz.enrolment.address.index.build.BuildIndex;
import nz.enrolment.address.index.read.AddressCsv;
import nz.enrolment.address.index.read.AddressRow;
import nz.enrolment.address.index.read.BadRows;
import nz.enrolment.address.index.read.Postcodes;
import nz.enrolment.address.index.words.Folding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Twenty thousand random queries over random small sets of addresses, against [PlainScan]. The
/// seed of a run is printed; `-Daddress.seed=N` runs it again.
class RandomSetsTest {
  private static final int SETS = 200;
  private static final int QUERIES_OF_A_SET = 100;
  private static final int LIMIT = 300;
  private static final List<String> NAMES =
      List.of(
          "Queen",
          "Queens",
          "Burnes",
          "Barnes",
          "Tī Kōuka",
          "St Marys",
          "Mount Eden",
          "Rata",
          "Ratanui",
          "O'Connell");
  private static final List<String> KINDS =
      List.of("Street", "Road", "Avenue", "Place", "Crescent");
  private static final List<String> SUBURBS =
      List.of(
          "Ōtāhuhu",
          "Epsom",
          "Mount Eden",
          "Saint Heliers",
          "Bulls",
          "Queenstown",
          "Petone",
          "Eastbourne");
  private static final List<String> CITIES = List.of("Auckland", "Whangārei", "Lower Hutt", "");
  private static final String HEADER =
      "address_id,unit,address_number,address_number_suffix,address_number_high,full_road_name,suburb_locality,town_city,postcode,shape_X,shape_Y\n";

  @TempDir Path folder;

  @Test
  void every_query_finds_what_a_plain_scan_finds_step_by_step() throws IOException {
    long seed = Long.getLong("address.seed", new Random().nextLong());
    System.out.println("address.seed=" + seed);
    var random = new Random(seed);
    for (int set = 0; set < SETS; set++) {
      var csv = Files.writeString(folder.resolve("set.csv"), csv(random));
      var file = folder.resolve("set.index");
      BuildIndex.build(List.of(csv), Optional.empty(), file, 0);
      compare(
          AddressIndex.openVerified(file),
          rows(csv),
          random,
          "address.seed=" + seed + ", set " + set);
    }
  }

  private static void compare(
      AddressIndex index, List<AddressRow> rows, Random random, String run) {
    var scan = new PlainScan(rows);
    for (int i = 0; i < QUERIES_OF_A_SET; i++) {
      var row = rows.get(random.nextInt(rows.size()));
      int number = random.nextInt(5) == 0 ? 1 + random.nextInt(60) : row.number();
      var words = words(row, random);
      var query = number + " " + String.join(random.nextBoolean() ? " " : ", ", words);
      var found =
          index.find(query, LIMIT).stream()
              .filter(match -> !match.nearest())
              .map(match -> match.address().id())
              .toList();
      int from = 0;
      for (var step : scan.steps(number, words)) {
        int to = Math.min(found.size(), from + step.size());
        assertThat(found.subList(from, to))
            .as("%s: %s in %s", run, query, found)
            .containsExactlyInAnyOrderElementsOf(step);
        from = to;
      }
      assertThat(found).as("%s: %s", run, query).hasSize(from);
    }
  }

  /// Some words of an address, whole, unfinished or with a slip, perhaps run together, perhaps with
  /// one of elsewhere.
  private static List<String> words(AddressRow row, Random random) {
    var all =
        new ArrayList<>(
            new HashSet<>(Folding.words(row.road() + " " + row.suburb() + " " + row.city())));
    all.sort(null);
    Collections.shuffle(all, random);
    var some = new ArrayList<>(all.subList(0, 1 + random.nextInt(Math.min(4, all.size()))));
    if (random.nextInt(2) == 0) {
      some.replaceAll(word -> random.nextInt(3) == 0 ? changed(word, random) : word);
    }
    if (random.nextInt(6) == 0) {
      addOfElsewhere(some, random);
    }
    if (random.nextInt(6) == 0 && some.size() > 1) {
      some.set(0, some.get(0) + some.remove(1));
    }
    return some.stream().distinct().toList();
  }

  /// A suburb that is not the address's, or a name that may be a region or a city.
  private static void addOfElsewhere(List<String> words, Random random) {
    words.add(random.nextBoolean() ? "auckland" : Folding.words(one(SUBURBS, random)).getFirst());
  }

  private static String changed(String word, Random random) {
    if (word.length() < 4) {
      return word;
    }
    int at = random.nextInt(word.length() - 1);
    char letter = (char) ('a' + random.nextInt(26));
    return switch (random.nextInt(5)) {
      case 0 -> word.substring(0, 2 + random.nextInt(word.length() - 2));
      case 1 -> word.substring(0, at) + word.substring(at + 1);
      case 2 -> word.substring(0, at) + letter + word.substring(at);
      case 3 -> word.substring(0, at) + letter + word.substring(at + 1);
      default ->
          word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }

  /// Numbers that begin with no postcode's digits, so that they can be nothing but a house.
  private static String csv(Random random) {
    var csv = new StringBuilder(HEADER);
    int rows = 1 + random.nextInt(80);
    for (int id = 1; id <= rows; id++) {
      int number = 1 + random.nextInt(60);
      int kind = random.nextInt(6);
      csv.append(id)
          .append(',')
          .append(kind == 0 ? 1 + random.nextInt(3) : "")
          .append(',')
          .append(number)
          .append(',');
      csv.append(kind == 1 ? "A" : "")
          .append(',')
          .append(kind == 2 ? number + 2 * random.nextInt(4) : "")
          .append(',');
      csv.append(one(NAMES, random)).append(' ').append(one(KINDS, random)).append(',');
      csv.append(one(SUBURBS, random))
          .append(',')
          .append(one(CITIES, random))
          .append(",9")
          .append(100 + random.nextInt(5));
      csv.append(",175.1,-41.1\n");
    }
    return csv.toString();
  }

  private static String one(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  private static List<AddressRow> rows(Path csv) throws IOException {
    var rows = new ArrayList<AddressRow>();
    try (var read = new AddressCsv(csv, Postcodes.none(), new BadRows(0))) {
      for (var row = read.next(); row.isPresent(); row = read.next()) {
        rows.add(row.get());
      }
    }
    return rows;
  }
}
