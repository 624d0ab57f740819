package nz.enrolment.address.index.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Every word under which a name is filed: its folded words, their abbreviations, and long vowels
/// written double.
public final class Spellings {
  private static final String LONG_VOWELS = "āēīōūĀĒĪŌŪ";

  /// A word with more long vowels than this is filed with all of them single or all double: 16
  /// spellings of one word are enough.
  private static final int MIXED_VOWELS = 4;

  private Spellings() {}

  /// The words under which `name` is filed, folded: `Ātātū Rd` gives `atatu`, `aatatu`, `ataatu` …
  /// `aataatuu`, `rd`, `road`.
  public static Set<String> of(String name) {
    var filed = new TreeSet<String>();
    for (String spelling : withDoubledVowels(name)) {
      filed.addAll(Folding.words(spelling));
    }
    for (String word : List.copyOf(filed)) {
      filed.addAll(Abbreviations.of(word));
    }
    filed.addAll(highway(Folding.words(name)));
    return filed;
  }

  /// The usual abbreviations of a folded word, and what it is itself an abbreviation of.
  public static Set<String> abbreviations(String word) {
    return Abbreviations.of(word);
  }

  /// Word by word, because the spellings of a whole name would multiply.
  private static List<String> withDoubledVowels(String name) {
    var spellings = new ArrayList<String>();
    for (String word : Normalizer.normalize(name, Normalizer.Form.NFC).split(" ")) {
      spellings.addAll(spellingsOfWord(word));
    }
    return spellings;
  }

  private static List<String> spellingsOfWord(String word) {
    long vowels = word.chars().filter(c -> LONG_VOWELS.indexOf(c) >= 0).count();
    if (vowels > MIXED_VOWELS) {
      return List.of(word, doubled(word, -1));
    }
    var spellings = new ArrayList<String>();
    for (int chosen = 0; chosen < 1 << vowels; chosen++) {
      spellings.add(doubled(word, chosen));
    }
    return spellings;
  }

  /// Doubles the n-th long vowel where bit n of `chosen` is set; folding removes the marks
  /// afterwards.
  private static String doubled(String word, int chosen) {
    var spelling = new StringBuilder();
    int vowel = 0;
    for (char c : word.toCharArray()) {
      spelling.append(c);
      if (LONG_VOWELS.indexOf(c) >= 0 && (chosen >> vowel++ & 1) != 0) {
        spelling.append(c);
      }
    }
    return spelling.toString();
  }

  /// `State Highway 1` is written `SH1` and `SH 1`.
  private static List<String> highway(List<String> words) {
    int at = words.indexOf("highway");
    if (at < 1 || !words.get(at - 1).equals("state")) {
      return List.of();
    }
    return at + 1 < words.size() ? List.of("sh", "sh" + words.get(at + 1)) : List.of("sh");
  }
}
