package nz.enrolment.address.index.search.query;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nz.enrolment.address.index.words.Folding;

/// Splits a query into its words.
public final class QueryTokenizer {
  /// As many as there are bits in an `int`, and as the HTTP interface takes; what follows is not
  /// looked at.
  public static final int MOST_WORDS = 32;

  private QueryTokenizer() {}

  public static List<Word> words(String query) {
    byte[] folded = folded(query);
    int end = folded.length;
    while (end > 0 && !isPartOfWord(folded[end - 1])) {
      end--;
    }
    var words = new ArrayList<Word>(8);
    char joint = ' ';
    for (int i = 0; i < end && words.size() < MOST_WORDS; ) {
      int stop = endOfWord(folded, i);
      if (stop == i) {
        joint = stronger(joint, folded[i++]);
      } else {
        words.add(new Word(folded, i, stop, joint, stop == end));
        joint = ' ';
        i = stop;
      }
    }
    return words;
  }

  /// Letter by letter into bytes while there is nothing but ASCII, long vowels and apostrophes.
  private static byte[] folded(String query) {
    byte[] folded = new byte[query.length()];
    int length = 0;
    for (int i = 0; i < folded.length; i++) {
      char c = Folding.folded(query.charAt(i));
      if (c == Folding.UNKNOWN) {
        return plain(Folding.fold(query)).getBytes(StandardCharsets.UTF_8);
      }
      if (c != Folding.GONE) {
        folded[length++] = (byte) c;
      }
    }
    return length == folded.length ? folded : Arrays.copyOf(folded, length);
  }

  /// Outside ASCII only letters and digits stay, so that bytes can be told apart by themselves.
  private static String plain(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      if (folded.charAt(i) >= 0x80) {
        return onlyWords(folded);
      }
    }
    return folded;
  }

  private static String onlyWords(String folded) {
    char[] letters = folded.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      if (letters[i] >= 0x80 && !Character.isLetterOrDigit(letters[i])) {
        letters[i] = ' ';
      }
    }
    return new String(letters);
  }

  private static int endOfWord(byte[] text, int from) {
    int end = from;
    while (end < text.length && isPartOfWord(text[end])) {
      end++;
    }
    return end;
  }

  private static boolean isPartOfWord(byte b) {
    return b >= 'a' && b <= 'z' || b >= '0' && b <= '9' || b < 0;
  }

  /// `3 / 12` is joined by the slash, whatever spaces are around it.
  private static char stronger(char joint, byte next) {
    return next == '/' || next == '-' || next == '#' ? (char) next : joint;
  }
}
