package nz.enrolment.address.index.search.lookup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nz.enrolment.address.index.search.query.QueryTokenizer;
import nz.enrolment.address.index.search.query.Word;

/// Other places for the spaces of a query: between words that were run together (`12QueenStreet`,
/// `islandcliff`), and not within one that was torn apart (`mc donald`).
public final class Spacing {
  /// So many ways to divide one word, and to divide a query, are tried.
  private static final int WAYS = 4;

  private static final int MOST_PARTS = 4;
  private static final int SHORTEST_PART = 2;
  private static final int SHORTEST = 4;
  private static final int LONGEST = 40;

  /// Fewer letters behind a number are its suffix, or make `10th` of it.
  private static final int LETTERS_OF_A_WORD = 3;

  private static final Comparator<String> LONG_PARTS_FIRST =
      Comparator.comparingInt(
          way -> -Stream.of(way.split(" ")).mapToInt(String::length).min().orElse(0));

  private final Keys known;

  /// @param known the words of the index
  public Spacing(Vocabulary vocabulary) {
    this.known = vocabulary.words;
  }

  /// Whether capitals or digits show where a word begins.
  public static boolean isMarked(String query) {
    for (int i = 1; i < query.length(); i++) {
      if (isMarked(query, i)) {
        return true;
      }
    }
    return false;
  }

  /// The query with a space wherever they do.
  public static String marked(String query) {
    var spaced = new StringBuilder(query.length() + 8);
    for (int i = 0; i < query.length(); i++) {
      if (i > 0 && isMarked(query, i)) {
        spaced.append(' ');
      }
      spaced.append(query.charAt(i));
    }
    return spaced.toString();
  }

  private static boolean isMarked(String query, int at) {
    char before = query.charAt(at - 1);
    char c = query.charAt(at);
    if (isSmall(before) && isSmall(c)) {
      return false;
    }
    if (Character.isLowerCase(before) && Character.isUpperCase(c)) {
      return true;
    }
    if (Character.isDigit(before)) {
      return letters(query, at, 1) >= LETTERS_OF_A_WORD;
    }
    return Character.isDigit(c) && letters(query, at - 1, -1) >= LETTERS_OF_A_WORD;
  }

  /// Most of a query is, and is told at once.
  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z' || c == ' ';
  }

  private static int letters(String query, int from, int step) {
    int letters = 0;
    for (int i = from; i >= 0 && i < query.length() && Character.isLetter(query.charAt(i)); ) {
      i = from + step * ++letters;
    }
    return letters;
  }

  /// A query divided otherwise, likeliest first: every word that the index does not know into words
  /// that it does; or two that it knows as one put together.
  public List<List<Word>> divisions(List<Word> words) {
    var ways = words.stream().map(this::ways).toList();
    int most = ways.stream().mapToInt(List::size).max().orElse(0);
    var found = new ArrayList<List<Word>>();
    for (int way = 0; way < most; way++) {
      found.add(divided(words, ways, way));
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      if (areOne(words.get(i), words.get(i + 1))) {
        found.add(joined(words, i));
      }
    }
    return found;
  }

  private static List<Word> divided(List<Word> words, List<List<String>> ways, int way) {
    var text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      var own = ways.get(i);
      var word = own.isEmpty() ? words.get(i).text() : own.get(Math.min(way, own.size() - 1));
      text.append(words.get(i).joint()).append(word);
    }
    return QueryTokenizer.words(text.toString());
  }

  private static List<Word> joined(List<Word> words, int first) {
    var text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      if (i != first + 1) {
        text.append(words.get(i).joint());
      }
      text.append(words.get(i).text());
    }
    return QueryTokenizer.words(text.toString());
  }

  private boolean areOne(Word one, Word other) {
    if (one.digits() > 0 || other.digits() > 0 || other.joint() == '/') {
      return false;
    }
    if (!isKnown(one, true)) {
      return false;
    }
    var text = one.text() + other.text();
    return text.length() >= SHORTEST && isKnown(word(text, other.isLast()), other.isLast());
  }

  /// How a word may be divided: few parts first, and of as many those that are longer at least.
  private List<String> ways(Word word) {
    if (word.length() < SHORTEST || word.length() > LONGEST || word.canBeHouse()) {
      return List.of();
    }
    if (isKnown(word, true) || !beginsWithPart(word)) {
      return List.of();
    }
    for (int parts = 2; parts <= MOST_PARTS; parts++) {
      var ways = ways(word, parts).sorted(LONG_PARTS_FIRST).limit(WAYS).toList();
      if (!ways.isEmpty()) {
        return ways;
      }
    }
    return List.of();
  }

  private boolean beginsWithPart(Word word) {
    return IntStream.range(1, word.length()).anyMatch(end -> isPart(word.until(end)));
  }

  private Stream<String> ways(Word word, int parts) {
    if (parts == 1) {
      return isKnown(word, word.isLast()) ? Stream.of(word.text()) : Stream.empty();
    }
    return IntStream.range(1, word.length())
        .filter(end -> isPart(word.until(end)))
        .boxed()
        .flatMap(end ->
            ways(word.behind(end), parts - 1).map(rest -> word.until(end).text() + " " + rest));
  }

  private boolean isPart(Word word) {
    if (word.digits() > 0) {
      return word.canBeHouse();
    }
    return word.length() >= SHORTEST_PART && isKnown(word, false);
  }

  private boolean isKnown(Word word, boolean open) {
    int at = known.firstNotBelow(word);
    return known.is(at, word) || open && known.endOf(word, at) > at;
  }

  private static Word word(String text, boolean last) {
    byte[] letters = text.getBytes(StandardCharsets.UTF_8);
    return new Word(letters, 0, letters.length, ' ', last);
  }
}
