package nz.enrolment.form.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nz.enrolment.form.event.Members.RecordCodec;

/// Writes a value of a sealed type as an object with a member that tells its kind.
///
/// @param <T> the sealed type
final class Kinds<T> implements Codec<T> {

  private final String name;
  private final String tag;
  private final Function<T, Kind<? extends T>> kindOf;
  private final Map<String, Kind<? extends T>> byTag = new LinkedHashMap<>();

  /// One of the permitted types, and what its tag says.
  record Kind<K>(String tag, Class<K> type, RecordCodec<K> codec) {

    private void write(Object value, String name, JsonGenerator out) throws IOException {
      out.writeStartObject();
      out.writeStringField(name, tag);
      codec.writeMembers(type.cast(value), out);
      out.writeEndObject();
    }
  }

  /// `kindOf` is a switch over the sealed type, so that a new kind does not compile without its
  /// codec; `all` are what it gives.
  Kinds(
      String name, String tag, Function<T, Kind<? extends T>> kindOf, List<Kind<? extends T>> all) {
    this.name = name;
    this.tag = tag;
    this.kindOf = kindOf;
    all.forEach(kind -> byTag.put(kind.tag(), kind));
  }

  @Override
  public void write(T value, JsonGenerator out) throws IOException {
    kindOf.apply(value).write(value, tag, out);
  }

  @Override
  public T read(JsonParser in) throws IOException {
    Unreadable.unless(in.currentToken() == JsonToken.START_OBJECT, "an object is expected");
    if (tag.equals(in.nextFieldName())) {
      in.nextToken();
      Kind<? extends T> kind = kind(Optional.ofNullable(in.getValueAsString()));
      in.nextToken();
      return kind.codec().readMembers(in);
    }
    return readOutOfOrder(in);
  }

  /// We write the tag first, but in JSON it may stand anywhere. The members wait as tokens: a
  /// number of a member that is not known may be one that no tree can hold.
  private T readOutOfOrder(JsonParser in) throws IOException {
    try (TokenBuffer members = new TokenBuffer(in)) {
      members.writeStartObject();
      for (; in.currentToken() == JsonToken.FIELD_NAME; in.nextToken()) {
        members.copyCurrentStructure(in);
      }
      members.writeEndObject();
      Kind<? extends T> kind = kind(findTag(members));
      try (JsonParser again = members.asParser()) {
        again.nextToken();
        return kind.codec().read(again);
      }
    }
  }

  private Optional<String> findTag(TokenBuffer members) throws IOException {
    try (JsonParser in = members.asParser()) {
      in.nextToken();
      for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        in.nextToken();
        if (name.equals(tag)) {
          return Optional.ofNullable(in.getValueAsString());
        }
        in.skipChildren();
      }
      return Optional.empty();
    }
  }

  private Kind<? extends T> kind(Optional<String> value) throws IOException {
    return value
        .map(byTag::get)
        .orElseThrow(() -> new Unreadable("the member '" + tag + "' tells no known kind"));
  }

  @Override
  public ObjectNode schema(Schemas schemas) {
    return schemas.named(name, () -> oneOf(schemas));
  }

  private ObjectNode oneOf(Schemas schemas) {
    ObjectNode schema = schemas.empty();
    ArrayNode kinds = schema.putArray("oneOf");
    byTag.values().forEach(kind -> kinds.add(tagged(kind, schemas)));
    return schema;
  }

  private <K extends T> JsonNode tagged(Kind<K> kind, Schemas schemas) {
    return schemas.named(kind.codec().name(), () -> withTag(kind, schemas));
  }

  private <K extends T> ObjectNode withTag(Kind<K> kind, Schemas schemas) {
    ObjectNode schema = kind.codec().objectSchema(schemas);
    ((ObjectNode) schema.get("properties")).putObject(tag).put("const", kind.tag());
    ((ArrayNode) schema.get("required")).insert(0, tag);
    return schema;
  }
}
