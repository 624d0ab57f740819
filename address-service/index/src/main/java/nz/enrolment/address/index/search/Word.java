package nz.enrolment.address.index.search;

import java.nio.charset.StandardCharsets;
import nz.enrolment.address.index.words.SmallKey;

/// One folded word of a query. What people type is personal: it shows in no text of this type.
///
/// @param text lower-case letters and digits
/// @param joint the character that joins it to the word before, such as `/` or `-`; a space when
///   there is nothing special
/// @param last whether it is the last of the query, and so perhaps unfinished
/// @param number its leading digits as a house number, or -1 when it has none or too many
/// @param digits how many leading digits there are
record Word(String text, char joint, boolean last, int number, int digits) {
  private static final int MOST_DIGITS = 6;
  private static final int LONGEST_SUFFIX = 2;
  private static final int LONGEST_UNIT = 6;

  static Word of(String text, char joint, boolean last) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9')
      digits++;
    int number = digits == 0 || digits > MOST_DIGITS ? -1 : Integer.parseInt(text, 0, digits, 10);
    return new Word(text, joint, last, number, digits);
  }

  byte[] utf8() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  boolean isNumber() {
    return digits == text.length();
  }

  /// `12`, `12a`; neither `1000th` nor `0991`.
  boolean canBeHouse() {
    boolean postcode = digits > 1 && text.charAt(0) == '0';
    return number >= 0 && !postcode && text.length() - digits <= LONGEST_SUFFIX;
  }

  /// `3`, `2a`, `b`, `1004b`.
  boolean canBeUnit() {
    return text.length() <= LONGEST_UNIT && (digits > 0 || text.length() == 1);
  }

  boolean isLetter() {
    return digits == 0 && text.length() == 1;
  }

  long key() {
    return SmallKey.of(text);
  }

  long suffixKey() {
    return SmallKey.of(text.substring(digits));
  }

  @Override
  public String toString() {
    return "Word[redacted]";
  }
}
