package nz.enrolment.journal.event;

/// What the key and the attributes of an event may hold: 1 to 200 characters, none of them a
/// control character or half of a surrogate pair.
///
/// PostgreSQL's `text` takes no U+0000 and its indexes no entry of 2,700 bytes: a key with either
/// could never be kept, and would be retried for ever.
public final class EventText {
  private static final int LONGEST = 200;

  private EventText() {}

  static boolean isAllowed(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST
        && text.codePoints().noneMatch(EventText::isRefused);
  }

  private static boolean isRefused(int codePoint) {
    return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
  }

  public static void check(String name, String text) {
    if (!isAllowed(text)) {
      throw new IllegalArgumentException(
          name + " must have 1 to " + LONGEST + " characters, and no control characters");
    }
  }
}
