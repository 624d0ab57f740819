package nz.enrolment.form.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nz.enrolment.form.input.Storable;

/// The codecs of single values.
final class Scalars {

  /// In characters (code points): as many as the longest answer that a form can allow. A single
  /// word of a hundred times as many would keep a printer busy for minutes.
  private static final int LONGEST = 10_000;

  private static final String OUT_OF_RANGE = "the number is out of range";
  private static final String YEARS = "a year from 0001 to 9999 is expected";

  static final Codec<String> TEXT = text(Function.identity(), Function.identity(), s -> s);
  static final Codec<String> SHA_256 =
      new Checked<>(TEXT, Storable::isSha256, "64 hexadecimal digits are expected");
  static final Codec<String> URL = new Checked<>(TEXT, Storable::isUrl, "a URL is expected");
  static final Codec<UUID> ID =
      text(UUID::toString, UUID::fromString, s -> s.put("format", "uuid"));
  static final Codec<LocalDate> DAY =
      new Checked<>(
          text(LocalDate::toString, LocalDate::parse, s -> s.put("format", "date")),
          Storable::isDay,
          YEARS);
  static final Codec<Instant> INSTANT =
      new Checked<>(
          text(Instant::toString, Instant::parse, s -> s.put("format", "date-time")),
          Storable::isInstant,
          YEARS);

  static final Codec<Integer> WHOLE_NUMBER =
      number("integer", JsonGenerator::writeNumber, JsonParser::getIntValue);
  static final Codec<Long> LONG =
      number("integer", JsonGenerator::writeNumber, JsonParser::getLongValue);
  static final Codec<Long> BYTES =
      new Checked<>(LONG, bytes -> bytes >= 0, "a number from 0 is expected");
  static final Codec<BigDecimal> DECIMAL =
      new Checked<>(
          number("number", JsonGenerator::writeNumber, JsonParser::getDecimalValue),
          Storable::isNumber,
          OUT_OF_RANGE);

  static final Codec<Boolean> YES_NO = new YesNo();

  private Scalars() {}

  /// A value that is written as text.
  static <T> Codec<T> text(
      Function<T, String> write, Function<String, T> read, UnaryOperator<ObjectNode> schema) {
    return new Text<>(write, read, schema);
  }

  /// One of an enumeration's names.
  static <E extends Enum<E>> Codec<E> name(Class<E> type) {
    return text(
        Enum::name,
        name -> Enum.valueOf(type, name),
        schema -> {
          var names = schema.putArray("enum");
          Arrays.stream(type.getEnumConstants()).map(Enum::name).forEach(names::add);
          return schema;
        });
  }

  private record Text<T>(
      Function<T, String> toText, Function<String, T> fromText, UnaryOperator<ObjectNode> narrow)
      implements Codec<T> {
    @Override
    public void write(T value, JsonGenerator out) throws IOException {
      out.writeString(storable(toText.apply(value)));
    }

    @Override
    public T read(JsonParser in) throws IOException {
      Unreadable.unless(in.currentToken() == JsonToken.VALUE_STRING, "text is expected");
      return fromText.apply(storable(in.getText()));
    }

    private static String storable(String text) throws Unreadable {
      Unreadable.unless(text.codePointCount(0, text.length()) <= LONGEST, "the text is too long");
      Unreadable.unless(Storable.isText(text), "a character cannot be stored");
      return text;
    }

    @Override
    public ObjectNode schema(Schemas schemas) {
      return narrow.apply(schemas.of("string"));
    }
  }

  private interface NumberWriter<T> {
    void write(JsonGenerator out, T value) throws IOException;
  }

  private interface NumberReader<T> {
    T read(JsonParser in) throws IOException;
  }

  private static <T> Codec<T> number(String type, NumberWriter<T> writer, NumberReader<T> reader) {
    return new Number<>(type, writer, reader);
  }

  private record Number<T>(String type, NumberWriter<T> writer, NumberReader<T> reader)
      implements Codec<T> {
    @Override
    public void write(T value, JsonGenerator out) throws IOException {
      writer.write(out, value);
    }

    @Override
    public T read(JsonParser in) throws IOException {
      boolean fits =
          in.currentToken() == JsonToken.VALUE_NUMBER_INT
              || (type.equals("number") && in.currentToken() == JsonToken.VALUE_NUMBER_FLOAT);
      Unreadable.unless(fits, "a number is expected");
      try {
        return reader.read(in);
      } catch (InputCoercionException | StreamConstraintsException | NumberFormatException _) {
        throw new Unreadable(OUT_OF_RANGE);
      }
    }

    @Override
    public ObjectNode schema(Schemas schemas) {
      return schemas.of(type);
    }
  }

  private record YesNo() implements Codec<Boolean> {
    @Override
    public void write(Boolean value, JsonGenerator out) throws IOException {
      out.writeBoolean(value);
    }

    @Override
    public Boolean read(JsonParser in) throws IOException {
      Unreadable.unless(in.currentToken().isBoolean(), "true or false is expected");
      return in.getBooleanValue();
    }

    @Override
    public ObjectNode schema(Schemas schemas) {
      return schemas.of("boolean");
    }
  }
}
