package nz.enrolment.form.code;

import java.util.Locale;
import java.util.Optional;

/// A National Health Index number, in the old (`ZZZ0016`) or the new (`ZVU27KE`) format. Source:
/// Health New Zealand, NHI Validation Routine, April 2023.
public record Nhi(String value) {

  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final String OLD = "[A-HJ-NP-Z]{3}[0-9]{4}";
  private static final String NEW = "[A-HJ-NP-Z]{3}[0-9]{2}[A-HJ-NP-Z]{2}";

  /// Throws [IllegalArgumentException] when `value` is in neither format or its check character is
  /// wrong.
  public Nhi {
    if (!isValid(value)) {
      throw new IllegalArgumentException("not an NHI number");
    }
  }

  /// The number in `text`, whatever its case and the white space around it; empty when there is
  /// none.
  public static Optional<Nhi> parse(String text) {
    String value = text.strip().toUpperCase(Locale.ROOT);
    return isValid(value) ? Optional.of(new Nhi(value)) : Optional.empty();
  }

  private static boolean isValid(String value) {
    if (value.matches(OLD)) {
      int remainder = weightedSum(value) % 11;
      return remainder != 0 && value.charAt(6) - '0' == (11 - remainder) % 10;
    }
    return value.matches(NEW) && letterValue(value.charAt(6)) == checkLetter(value);
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
