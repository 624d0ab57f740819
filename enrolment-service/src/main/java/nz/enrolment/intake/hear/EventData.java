package nz.enrolment.intake.hear;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nz.enrolment.form.input.Storable;

/// The data of an event, of which each member is read as what it must be: something that this
/// service can keep. Members that nobody asks for may be anything.
///
/// @param pointer RFC 6901, empty at the root
record EventData(JsonNode object, String pointer) {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", Pattern.CASE_INSENSITIVE);
  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,64}");
  private static final int LONGEST_NAME = 200;

  static EventData of(byte[] json) throws UnreadableUpdate {
    try {
      return new EventData(MAPPER.readTree(json), "").orElseUnreadable();
    } catch (IOException _) {
      throw new UnreadableUpdate("not JSON");
    }
  }

  /// A member that is an object.
  EventData at(String name) throws UnreadableUpdate {
    return new EventData(object.path(name), place(name)).orElseUnreadable();
  }

  private EventData orElseUnreadable() throws UnreadableUpdate {
    if (!object.isObject()) {
      throw new UnreadableUpdate(
          "an object is expected at " + (pointer.isEmpty() ? "the root" : pointer));
    }
    return this;
  }

  UUID id(String name) throws UnreadableUpdate {
    return UUID.fromString(text(name, UUID_TEXT.asMatchPredicate(), "a UUID"));
  }

  /// Lower-case letters, digits and hyphens.
  String code(String name) throws UnreadableUpdate {
    return text(name, CODE.asMatchPredicate(), "a code");
  }

  /// One line that somebody reads.
  String name(String name) throws UnreadableUpdate {
    return text(name, EventData::isName, "a name of 1 to " + LONGEST_NAME + " characters");
  }

  private static boolean isName(String text) {
    return !text.isBlank()
        && text.length() <= LONGEST_NAME
        && text.chars().noneMatch(Character::isISOControl);
  }

  String url(String name) throws UnreadableUpdate {
    return text(name, Storable::isUrl, "a URL");
  }

  String sha256(String name) throws UnreadableUpdate {
    return text(name, Storable::isSha256, "64 hexadecimal digits");
  }

  Instant instant(String name) throws UnreadableUpdate {
    return Optional.of(text(name, _ -> true, "a time"))
        .flatMap(EventData::parse)
        .filter(Storable::isInstant)
        .orElseThrow(() -> unreadable(name, "a time in the years 1 to 9999"));
  }

  private static Optional<Instant> parse(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  int number(String name, int least) throws UnreadableUpdate {
    return (int) number(name, least, Integer.MAX_VALUE);
  }

  /// Bounds included.
  long number(String name, long least, long most) throws UnreadableUpdate {
    JsonNode member = object.path(name);
    boolean isNumber = member.isIntegralNumber() && member.canConvertToLong();
    if (!isNumber || member.longValue() < least || member.longValue() > most) {
      throw unreadable(name, "a whole number from %d to %d".formatted(least, most));
    }
    return member.longValue();
  }

  private String text(String name, Predicate<String> isExpected, String expected)
      throws UnreadableUpdate {
    return Optional.ofNullable(object.path(name).textValue())
        .filter(Storable::isText)
        .filter(isExpected)
        .orElseThrow(() -> unreadable(name, expected));
  }

  private UnreadableUpdate unreadable(String name, String expected) {
    return new UnreadableUpdate("%s is expected at %s".formatted(expected, place(name)));
  }

  private String place(String name) {
    return pointer + "/" + name;
  }

  /// Without what it holds.
  @Override
  public String toString() {
    return "EventData[%s]".formatted(pointer);
  }
}
