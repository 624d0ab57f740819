package nz.enrolment.form.generated;

import java.util.Locale;
import java.util.stream.IntStream;

/// NHI numbers for testing, which begin with Z, in the old format (three letters, four digits) and
/// the new one (three letters, two digits, two letters).
final class RandomNhi {

  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

  private final Dice dice;

  RandomNhi(Dice dice) {
    this.dice = dice;
  }

  /// As people type it: in either case.
  String number() {
    String number = dice.oneIn(2) ? old() : recent();
    return dice.oneIn(6) ? number.toLowerCase(Locale.ROOT) : number;
  }

  /// Modulo 11; a remainder of 0 has no check digit, and 10 is written 0.
  private String old() {
    String six = "Z" + letter() + letter() + digit() + digit() + digit();
    int remainder = sum(six) % 11;
    return remainder == 0 ? old() : six + (11 - remainder) % 10;
  }

  /// Modulo 23: the check letter's value is 23 less the remainder.
  private String recent() {
    String six = "Z" + letter() + letter() + digit() + digit() + letter();
    return six + LETTERS.charAt(23 - sum(six) % 23 - 1);
  }

  private char letter() {
    return LETTERS.charAt(dice.between(0, LETTERS.length() - 1));
  }

  private char digit() {
    return (char) dice.between('0', '9');
  }

  private static int sum(String six) {
    return IntStream.range(0, 6).map(i -> (7 - i) * value(six.charAt(i))).sum();
  }

  private static int value(char c) {
    return Character.isDigit(c) ? c - '0' : LETTERS.indexOf(c) + 1;
  }
}
