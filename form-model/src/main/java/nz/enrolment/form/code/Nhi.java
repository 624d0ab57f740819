package nz.enrolment.form.code;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// A National Health Index number, in the old (`ZZZ0016`) or the new (`ZVU27KE`) format. Source:
/// Health New Zealand, NHI Validation Routine, April 2023.
public record Nhi(String value) {

  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final Predicate<String> OLD =
      Pattern.compile("[A-HJ-NP-Z]{3}[0-9]{4}").asMatchPredicate();
  private static final Predicate<String> NEW =
      Pattern.compile("[A-HJ-NP-Z]{3}[0-9]{2}[A-HJ-NP-Z]{2}").asMatchPredicate();
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}]");

  /// Throws [IllegalArgumentException] when `value` is in neither format or its check character is
  /// wrong.
  public Nhi {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not an NHI number");
    }
  }

  /// The number in `text`, whatever its case and the spaces and hyphens in it: letters and cards
  /// print it in groups. Empty when there is none.
  public static Optional<Nhi> parse(String text) {
    String together = SEPARATORS.matcher(text).replaceAll("");
    // Some letters become another one, or two, when they become capitals.
    boolean ascii = together.chars().allMatch(c -> c < 128);
    String value = together.toUpperCase(Locale.ROOT);
    return ascii && isValid(value) ? Optional.of(new Nhi(value)) : Optional.empty();
  }

  private static boolean isValid(String value) {
    if (OLD.test(value)) {
      int remainder = weightedSum(value) % 11;
      return remainder != 0 && value.charAt(6) - '0' == (11 - remainder) % 10;
    }
    return NEW.test(value) && letterValue(value.charAt(6)) == checkLetter(value);
  }

  /// The check letter's value, 1…23: a remainder of 0 gives 23 (Y), so Z is never a check letter.
  private static int checkLetter(String value) {
    return 23 - weightedSum(value) % 23;
  }

  private static int weightedSum(String value) {
    int sum = 0;
    for (int i = 0; i < 6; i++) {
      char c = value.charAt(i);
      sum += (7 - i) * (Character.isDigit(c) ? c - '0' : letterValue(c));
    }
    return sum;
  }

  private static int letterValue(char letter) {
    return LETTERS.indexOf(letter) + 1;
  }

  @Override
  public String toString() {
    return "Nhi[redacted]";
  }
}
