package nz.enrolment.address.index.search.query;

import java.nio.charset.StandardCharsets;
import nz.enrolment.address.index.file.Layout;
import nz.enrolment.address.index.words.SlipHash;

/// One folded word of a query. What people type is personal: it shows in no text of this type.
public final class Word {
  private static final int MOST_DIGITS = 6;
  private static final int LONGEST_SUFFIX = 2;
  private static final int POSTCODE_DIGITS = 4;
  private static final int LONGEST_UNIT = 6;

  /// Shorter words are near to everything.
  private static final int SLIP_LETTERS = 4;

  private final byte[] query;
  private final int start;
  private final int length;
  private final long head;
  private final int digits;
  private final int number;
  private final char joint;
  private final boolean last;

  /// @param query the folded query in UTF-8, of which the word is a part
  /// @param joint what stands before it: `/`, `-` or `#`; a space when there is nothing special
  /// @param last whether it is the last of the query, and so perhaps unfinished
  public Word(byte[] query, int start, int end, char joint, boolean last) {
    this.query = query;
    this.start = start;
    this.length = end - start;
    this.head = Layout.head(query, start, end);
    this.joint = joint;
    this.last = last;
    this.digits = digits(query, start, end);
    this.number = digits == 0 || digits > MOST_DIGITS ? -1 : number(query, start, start + digits);
  }

  /// Its first eight bytes as one number, see [Layout#head].
  public long head() {
    return head;
  }

  /// The bits of [#head] that are in use.
  public long headMask() {
    return length >= Layout.HEAD ? -1L : -1L << 8 * (Layout.HEAD - length);
  }

  /// Bytes.
  public int length() {
    return length;
  }

  /// Byte `index`, 1 to 255.
  public int letter(int index) {
    return query[start + index] & 0xff;
  }

  /// See [SlipHash#of].
  public int slipHash(int without) {
    return SlipHash.of(query, start, start + length, without);
  }

  public char joint() {
    return joint;
  }

  public boolean isLast() {
    return last;
  }

  /// Its leading digits as a house number, or -1 when it has none or too many.
  int number() {
    return number;
  }

  /// How many leading digits there are.
  public int digits() {
    return digits;
  }

  public boolean isNumber() {
    return digits == length;
  }

  /// `12`, `12a`; neither `1000th` nor `0991`.
  public boolean canBeHouse() {
    boolean postcode = digits > 1 && letter(0) == '0';
    return number >= 0 && !postcode && length - digits <= LONGEST_SUFFIX;
  }

  /// `0975`.
  public boolean canBePostcode() {
    return isNumber() && digits == POSTCODE_DIGITS;
  }

  /// `3`, `2a`, `b`, `1004b`.
  boolean canBeUnit() {
    return length <= LONGEST_UNIT && (digits > 0 || length == 1);
  }

  /// What of it follows its first bytes: `7` of `u7`.
  public Word behind(int bytes) {
    return new Word(query, start + bytes, start + length, joint, last);
  }

  /// Its first bytes, as a word that is not the last.
  public Word until(int end) {
    return new Word(query, start, start + end, joint, false);
  }

  /// How many letters come before its first digit.
  int letters() {
    int letters = 0;
    while (letters < length && !isDigit(letter(letters))) {
      letters++;
    }
    return letters;
  }

  /// Whether one of its last two characters is a digit, as in `u7` and `unit3b`: a cheap way to
  /// tell what [#letters] need not be asked for.
  boolean endsInNumber() {
    return isDigit(letter(length - 1)) || length > 1 && isDigit(letter(length - 2));
  }

  private static boolean isDigit(int letter) {
    return letter >= '0' && letter <= '9';
  }

  /// The query from this word on, a character for each byte.
  String onwards() {
    return new String(query, start, query.length - start, StandardCharsets.ISO_8859_1);
  }

  /// How many bytes of [#onwards] come before a later word of the same query.
  int distanceTo(Word later) {
    return later.start - start;
  }

  boolean isLetter() {
    return digits == 0 && length == 1;
  }

  /// Whether it is long enough, and no number, so that a slip in it is looked for.
  public boolean maySlip() {
    return digits == 0 && length >= SLIP_LETTERS;
  }

  /// Its first eight bytes as the file keeps units and suffixes, first byte lowest.
  long key() {
    return Long.reverseBytes(head);
  }

  /// The same of what follows the digits.
  long suffixKey() {
    return Long.reverseBytes(Layout.head(query, start + digits, start + length));
  }

  public String text() {
    return new String(query, start, length, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return "Word[redacted]";
  }

  private static int digits(byte[] query, int start, int end) {
    int at = start;
    while (at < end && query[at] >= '0' && query[at] <= '9') {
      at++;
    }
    return at - start;
  }

  private static int number(byte[] query, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      number = number * 10 + query[i] - '0';
    }
    return number;
  }
}
