package nz.enrolment.address.index.words;

/// One slip of the fingers: a letter too many, missing, wrong, or two neighbours swapped.
public final class Slip {
  private Slip() {}

  /// Whether `typed` is `word`, or the beginning of it, with at most one slip. Both folded.
  public static boolean isAlmost(String typed, String word) {
    int same = 0;
    int shorter = Math.min(typed.length(), word.length());
    while (same < shorter && typed.charAt(same) == word.charAt(same)) {
      same++;
    }
    return same == typed.length()
        || goesOn(typed, same + 1, word, same)
        || goesOn(typed, same, word, same + 1)
        || goesOn(typed, same + 1, word, same + 1)
        || isSwapped(typed, word, same) && goesOn(typed, same + 2, word, same + 2);
  }

  private static boolean goesOn(String typed, int from, String word, int at) {
    int rest = typed.length() - from;
    return rest >= 0 && word.regionMatches(at, typed, from, rest);
  }

  private static boolean isSwapped(String typed, String word, int at) {
    return at + 1 < typed.length()
        && at + 1 < word.length()
        && typed.charAt(at) == word.charAt(at + 1)
        && typed.charAt(at + 1) == word.charAt(at);
  }
}
