package nz.enrolment.form.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/// The data of an event, as a codec writes and reads it: JSON in UTF-8, and nothing after it.
final class JsonEvents {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private JsonEvents() {}

  static <T> byte[] write(Codec<T> codec, T event) {
    var bytes = new ByteArrayOutputStream(16_384);
    try (JsonGenerator out = MAPPER.createGenerator(bytes)) {
      codec.write(event, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// Total: whatever the bytes are, the result is a value.
  ///
  /// @param malformed of the cause, which holds nothing of the data
  static <T, E> E read(
      Codec<T> codec, Function<T, E> event, Function<String, E> malformed, byte[] data) {
    try (JsonParser in = MAPPER.createParser(data)) {
      return read(codec, event, malformed, in);
    } catch (IOException e) {
      return malformed.apply("not JSON");
    }
  }

  private static <T, E> E read(
      Codec<T> codec, Function<T, E> event, Function<String, E> malformed, JsonParser in)
      throws IOException {
    try {
      Unreadable.unless(in.nextToken() != null, "there is no data");
      T value = codec.read(in);
      Unreadable.unless(in.nextToken() == null, "something follows the event");
      return event.apply(value);
    } catch (Unreadable | RuntimeException e) {
      return malformed.apply(cause(e) + " at " + place(in));
    }
  }

  private static String place(JsonParser in) {
    String pointer = in.getParsingContext().pathAsPointer().toString();
    return pointer.isEmpty() ? "the root" : pointer;
  }

  /// Messages of others quote the input, which may be personal: only their kind stays.
  private static String cause(Exception e) {
    return e instanceof Unreadable unreadable
        ? String.valueOf(unreadable.getMessage())
        : e.getClass().getSimpleName();
  }
}
