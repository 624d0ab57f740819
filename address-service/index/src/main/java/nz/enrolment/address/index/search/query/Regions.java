package nz.enrolment.address.index.search.query;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nz.enrolment.address.index.file.Layout;

/// The names of the country, its islands and regions. They end many a pasted address and no address
/// of LINZ's has them; where one is a town or part of a road's name too, it was found as such
/// before this is asked.
public final class Regions {
  private static final int[] NONE = {};

  /// Each name as the first eight letters of its words, the last word first.
  private static final long[][] NAMES =
      Stream.of(
              "new zealand",
              "aotearoa",
              "nz",
              "nzl",
              "n z",
              "n z l",
              "north island",
              "south island",
              "stewart island",
              "te ika a maui",
              "te waipounamu",
              "rakiura",
              "northland",
              "te tai tokerau",
              "auckland",
              "tamaki makaurau",
              "waikato",
              "bay of plenty",
              "te moana a toi",
              "gisborne",
              "tairawhiti",
              "te tairawhiti",
              "east coast",
              "east cape",
              "hawkes bay",
              "hawke s bay",
              "hawke bay",
              "te matau a maui",
              "taranaki",
              "manawatu",
              "whanganui",
              "wanganui",
              "manawatu whanganui",
              "manawatu wanganui",
              "horowhenua",
              "wairarapa",
              "kapiti coast",
              "wellington",
              "greater wellington",
              "te whanganui a tara",
              "te upoko o te ika",
              "tasman",
              "te tai o aorere",
              "nelson",
              "whakatu",
              "nelson tasman",
              "marlborough",
              "te tauihu",
              "te tauihu o te waka a maui",
              "west coast",
              "te tai poutini",
              "westland",
              "canterbury",
              "waitaha",
              "otago",
              "otakou",
              "southland",
              "murihiku",
              "fiordland",
              "chatham islands",
              "wharekauri",
              "region",
              "district",
              "province",
              "county",
              "city")
          .map(Regions::heads)
          .toArray(long[][]::new);

  /// The heads of their last words, ascending: nearly every query ends otherwise, which is told
  /// without looking at the names.
  private static final long[] LAST_WORDS =
      Arrays.stream(NAMES).mapToLong(name -> name[0]).sorted().distinct().toArray();

  private Regions() {}

  /// What may be left out, as bits: the last name, the last two, and so on. A postcode may stand
  /// behind or between them.
  public static int[] in(List<Word> words) {
    int[] found = NONE;
    int dropped = 0;
    for (int end = words.size(); end > 0; ) {
      int length = length(words, end);
      if (length == 0 && !words.get(end - 1).canBePostcode()) {
        break;
      }
      if (length > 0) {
        dropped |= Interpretations.bits(end - length, end);
        found = Arrays.copyOf(found, found.length + 1);
        found[found.length - 1] = dropped;
      }
      end -= Math.max(1, length);
    }
    return found;
  }

  /// How many words the longest name has that ends before `end`.
  private static int length(List<Word> words, int end) {
    int longest = 0;
    if (Arrays.binarySearch(LAST_WORDS, words.get(end - 1).head()) < 0) {
      return longest;
    }
    for (long[] name : NAMES) {
      if (name.length > longest && isBefore(words, end, name)) {
        longest = name.length;
      }
    }
    return longest;
  }

  private static boolean isBefore(List<Word> words, int end, long[] name) {
    if (name.length > end) {
      return false;
    }
    for (int i = 0; i < name.length; i++) {
      if (words.get(end - 1 - i).head() != name[i]) {
        return false;
      }
    }
    return true;
  }

  private static long[] heads(String name) {
    return Arrays.stream(name.split(" ")).toList().reversed().stream()
        .map(word -> word.getBytes(StandardCharsets.US_ASCII))
        .mapToLong(letters -> Layout.head(letters, 0, letters.length))
        .toArray();
  }
}
