package nz.enrolment.form.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.function.Predicate;

/// A codec of those values that everybody behind can store. What does not pass is not written
/// either: no consumer could read it.
///
/// @param otherwise what to say of a value that does not pass, without it
record Checked<T>(Codec<T> codec, Predicate<T> isAllowed, String otherwise) implements Codec<T> {

  @Override
  public void write(T value, JsonGenerator out) throws IOException {
    Unreadable.unless(isAllowed.test(value), otherwise);
    codec.write(value, out);
  }

  @Override
  public T read(JsonParser in) throws IOException {
    T value = codec.read(in);
    Unreadable.unless(isAllowed.test(value), otherwise);
    return value;
  }

  @Override
  public ObjectNode schema(Schemas schemas) {
    return codec.schema(schemas);
  }
}
