package nz.enrolment.form.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Writes a kind of value to an event, reads it back, and says in JSON Schema what it writes: the
/// three cannot disagree, since each is made from the same description.
interface Codec<T> {

  /// Writes `value` as one JSON value.
  void write(T value, JsonGenerator out) throws IOException;

  /// Reads the JSON value whose first token is the current one; afterwards its last token is.
  T read(JsonParser in) throws IOException;

  /// The schema of what it writes. Named types are put into `schemas` and referred to.
  ObjectNode schema(Schemas schemas);

  /// As a JSON array, in order.
  default Codec<List<T>> list() {
    return new ListOf<>(this);
  }

  /// A list of values of one codec.
  record ListOf<T>(Codec<T> element) implements Codec<List<T>> {
    @Override
    public void write(List<T> values, JsonGenerator out) throws IOException {
      out.writeStartArray();
      for (T value : values) {
        element.write(value, out);
      }
      out.writeEndArray();
    }

    @Override
    public List<T> read(JsonParser in) throws IOException {
      Unreadable.unless(in.currentToken() == JsonToken.START_ARRAY, "a list is expected");
      List<T> values = new ArrayList<>();
      while (in.nextToken() != JsonToken.END_ARRAY) {
        values.add(element.read(in));
      }
      return values;
    }

    @Override
    public ObjectNode schema(Schemas schemas) {
      return schemas.of("array").set("items", element.schema(schemas));
    }
  }
}
