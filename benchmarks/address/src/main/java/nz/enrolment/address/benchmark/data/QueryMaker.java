package nz.enrolment.address.benchmark.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nz.enrolment.address.index.read.AddressRow;
import nz.enrolment.address.index.words.Folding;

/// Makes queries from addresses drawn at random, in the ways in which people type them, and notes
/// which address each was made from. The seed decides all of it.
public final class QueryMaker {
  private static final int OF_EACH_KIND = 400;

  private final Random random;
  private final List<AddressRow> drawn;
  private final Writings writings;
  private final List<String> lines = new ArrayList<>();

  private QueryMaker(long seed, List<AddressRow> drawn) {
    this.random = new Random(seed);
    this.writings = new Writings(random);
    this.drawn = drawn;
  }

  /// Writes a file of queries as [Query#read] reads it.
  public static void write(AddressRows rows, Path file, long seed) throws IOException {
    var maker = new QueryMaker(seed, draw(rows, new Random(seed)));
    maker.makeAll();
    Files.write(file, maker.lines, StandardCharsets.UTF_8);
  }

  /// A fair draw of as many addresses as there are queries (reservoir sampling).
  private static List<AddressRow> draw(AddressRows rows, Random random) throws IOException {
    int wanted = OF_EACH_KIND * Kind.values().length;
    var drawn = new ArrayList<AddressRow>(wanted);
    int[] seen = {0};
    rows.forEach(row -> {
      int place = seen[0]++ < wanted ? drawn.size() : random.nextInt(seen[0]);
      if (place == drawn.size()) {
        drawn.add(row);
      } else if (place < wanted) {
        drawn.set(place, row);
      }
    });
    return drawn;
  }

  private enum Kind {
    FULL,
    TYPE_EARLY,
    TYPE_MID,
    TYPE_LATE,
    SEVERAL_PREFIXES,
    REORDERED,
    MACRONLESS,
    UNIT,
    POSTCODE,
    TYPO,
    TYPO_FIRST_LETTER,
    TYPO_SUBURB,
    PASTED,
    UNIT_FORMS,
    RURAL_DELIVERY,
    EXACT_ROAD,
    TWO_SLIPS,
    RUN_TOGETHER,
    TYPO_UNFINISHED
  }

  private void makeAll() {
    lines.add("qid\tclass\tquery\texpected_id");
    int at = 0;
    for (Kind kind : Kind.values()) {
      for (int i = 0; i < OF_EACH_KIND && at < drawn.size(); i++) {
        var row = drawn.get(at++);
        lines.add(
            lines.size()
                + "\t"
                + kind.name().toLowerCase(Locale.ROOT)
                + "\t"
                + text(kind, row)
                + "\t"
                + row.id());
      }
    }
  }

  private String text(Kind kind, AddressRow row) {
    var house = house(row);
    var road = Folding.fold(row.road());
    var place =
        Folding.fold(row.suburb() + " " + (row.city().equals(row.suburb()) ? "" : row.city()))
            .strip();
    return switch (kind) {
      case FULL -> house + " " + row.road() + ", " + row.suburb() + ", " + row.city();
      case TYPE_EARLY -> house + " " + cut(road, 2 + random.nextInt(3));
      case TYPE_MID -> house + " " + road;
      case TYPE_LATE -> house + " " + road + " " + cut(place, 3 + random.nextInt(3));
      case SEVERAL_PREFIXES -> house + " " + cut(road, 4) + " " + cut(place, 4);
      case REORDERED -> place + " " + road + " " + house;
      case MACRONLESS -> house + " " + road + " " + place;
      case UNIT -> unit(row) + " " + road + " " + place;
      case POSTCODE -> house + " " + road + " " + row.postcode();
      case TYPO -> house + " " + slip(road, 1) + " " + place;
      case TYPO_FIRST_LETTER -> house + " " + slip(road, 0) + " " + place;
      case TYPO_SUBURB -> house + " " + road + " " + slip(place, random.nextInt(2));
      case PASTED -> writings.pasted(row);
      case UNIT_FORMS -> writings.unit(row);
      case RURAL_DELIVERY -> writings.ruralDelivery(row);
      case EXACT_ROAD -> house + " " + row.road();
      case TWO_SLIPS -> twoSlips(row, road, place);
      case RUN_TOGETHER -> writings.runTogether(row);
      case TYPO_UNFINISHED -> house + " " + unfinished(road) + " " + cut(place, 4);
    };
  }

  private static String house(AddressRow row) {
    var n = row.numbering();
    var unit = n.unit().isEmpty() ? "" : n.unit() + "/";
    return Folding.fold(unit + row.number() + n.suffix());
  }

  private String unit(AddressRow row) {
    var n = row.numbering();
    var number = Folding.fold(row.number() + n.suffix());
    if (n.unit().isEmpty()) {
      return number;
    }
    var unit = Folding.fold(n.unit());
    return switch (random.nextInt(4)) {
      case 0 -> unit + "/" + number;
      case 1 -> "flat " + unit + " " + number;
      case 2 -> "unit " + unit + ", " + number;
      default -> "apt " + unit + " " + number;
    };
  }

  /// Two of: a postcode of elsewhere, a slip in the road, a slip in the place.
  private String twoSlips(AddressRow row, String road, String place) {
    var postcode = 1000 + random.nextInt(9000);
    return switch (random.nextInt(3)) {
      case 0 -> house(row) + " " + slip(road, 1) + " " + place + " " + postcode;
      case 1 -> house(row) + " " + road + " " + slip(place, 1) + " " + postcode;
      default -> house(row) + " " + slip(road, 1) + " " + slip(place, 1);
    };
  }

  /// The first word of a road with a slip, not quite to its end.
  private String unfinished(String road) {
    var word = road.split(" ")[0];
    var slipped = slip(word, 1);
    return cut(slipped, Math.max(5, slipped.length() - 1 - random.nextInt(2)));
  }

  private static String cut(String text, int length) {
    return text.substring(0, Math.min(length, text.length())).strip();
  }

  /// One slip in the longest word, in its first letter or behind it.
  private String slip(String text, int from) {
    var words = new ArrayList<>(List.of(text.split(" ")));
    var longest = Collections.max(words, (a, b) -> a.length() - b.length());
    if (longest.length() < 5 || !longest.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return text;
    }
    int at = from == 0 ? 0 : 1 + random.nextInt(longest.length() - 2);
    words.set(words.indexOf(longest), slipAt(longest, at));
    return String.join(" ", words);
  }

  private String slipAt(String word, int at) {
    char other = (char) ('a' + random.nextInt(26));
    var before = word.substring(0, at);
    return switch (random.nextInt(4)) {
      case 0 -> before + word.substring(at + 1);
      case 1 -> before + other + word.substring(at);
      case 2 -> before + other + word.substring(at + 1);
      default -> before + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }
}
