package nz.enrolment.form.event;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The members of the JSON object that a record is written as. Each is named once, here and not on
/// the type, so that renaming a type cannot change an event; and a record that gets another
/// component does not compile until it has a member for it.
///
/// @param <R> the record
final class Members<R> {

  private final List<Member<R, ?>> members = new ArrayList<>();

  /// One member: `T` is the type of the component, which for an optional one is an `Optional`.
  static final class Member<R, T> {
    private final int index;
    private final SerializableString name;
    private final Presence<T> presence;
    private final Function<R, T> component;

    private Member(int index, String name, Presence<T> presence, Function<R, T> component) {
      this.index = index;
      this.name = new SerializedString(name);
      this.presence = presence;
      this.component = component;
    }

    private void write(R record, JsonGenerator out) throws IOException {
      presence.write(name, component.apply(record), out);
    }
  }

  /// Whether a member is always there.
  private interface Presence<T> {
    void write(SerializableString name, T value, JsonGenerator out) throws IOException;

    T read(JsonParser in) throws IOException;

    T absent(String name) throws IOException;

    Codec<?> codec();

    boolean isRequired();
  }

  /// It always is.
  <T> Member<R, T> required(String name, Codec<T> codec, Function<R, T> component) {
    return add(name, new Required<>(codec), component);
  }

  /// It is left out when there is nothing; `null` is read as nothing.
  <T> Member<R, Optional<T>> optional(
      String name, Codec<T> codec, Function<R, Optional<T>> component) {
    return add(name, new Maybe<>(codec), component);
  }

  /// It is left out when the list is empty.
  <T> Member<R, List<T>> several(String name, Codec<T> codec, Function<R, List<T>> component) {
    return add(name, new Several<>(codec.list()), component);
  }

  private <T> Member<R, T> add(String name, Presence<T> presence, Function<R, T> component) {
    var member = new Member<>(members.size(), name, presence, component);
    members.add(member);
    return member;
  }

  /// The codec of the record, which the schema calls `name` and `make` puts together.
  RecordCodec<R> record(String name, Function<Values<R>, R> make) {
    return new RecordCodec<>(name, List.copyOf(members), make);
  }

  /// What was read of an object, by member.
  static final class Values<R> {
    private final @Nullable Object[] values;

    private Values(int count) {
      this.values = new Object[count];
    }

    @SuppressWarnings("unchecked") // Only its own presence puts a member's value.
    <T> T get(Member<R, T> member) {
      return (T) values[member.index];
    }

    private void read(Member<R, ?> member, JsonParser in) throws IOException {
      Unreadable.unless(values[member.index] == null, "a member is given twice");
      values[member.index] = member.presence.read(in);
    }

    private void complete(List<Member<R, ?>> members) throws IOException {
      for (Member<R, ?> member : members) {
        if (values[member.index] == null) {
          values[member.index] = member.presence.absent(member.name.getValue());
        }
      }
    }
  }

  /// Writes a record as an object. Members that are not known are passed over when it is read, so
  /// that a later version may add some.
  static final class RecordCodec<R> implements Codec<R> {
    private final String name;
    private final List<Member<R, ?>> members;
    private final Function<Values<R>, R> make;

    private RecordCodec(String name, List<Member<R, ?>> members, Function<Values<R>, R> make) {
      this.name = name;
      this.members = members;
      this.make = make;
    }

    String name() {
      return name;
    }

    @Override
    public void write(R record, JsonGenerator out) throws IOException {
      out.writeStartObject();
      writeMembers(record, out);
      out.writeEndObject();
    }

    void writeMembers(R record, JsonGenerator out) throws IOException {
      for (Member<R, ?> member : members) {
        member.write(record, out);
      }
    }

    @Override
    public R read(JsonParser in) throws IOException {
      Unreadable.unless(in.currentToken() == JsonToken.START_OBJECT, "an object is expected");
      in.nextToken();
      return readMembers(in);
    }

    /// Reads from the current token, a member's name or the object's end, to the object's end.
    R readMembers(JsonParser in) throws IOException {
      var values = new Values<R>(members.size());
      int next = 0;
      for (; in.currentToken() != JsonToken.END_OBJECT; in.nextToken()) {
        int found = find(in.currentName(), next);
        in.nextToken();
        if (found < 0) {
          in.skipChildren();
        } else {
          values.read(members.get(found), in);
          next = found + 1;
        }
      }
      values.complete(members);
      return make.apply(values);
    }

    /// What we wrote comes in our order, so the next member is tried first.
    private int find(String name, int next) {
      for (int i = 0; i < members.size(); i++) {
        int candidate = (next + i) % members.size();
        if (members.get(candidate).name.getValue().equals(name)) {
          return candidate;
        }
      }
      return -1;
    }

    @Override
    public ObjectNode schema(Schemas schemas) {
      return schemas.named(name, () -> objectSchema(schemas));
    }

    ObjectNode objectSchema(Schemas schemas) {
      ObjectNode schema = schemas.of("object");
      ObjectNode properties = schema.putObject("properties");
      ArrayNode required = schema.putArray("required");
      for (Member<R, ?> member : members) {
        String property = member.name.getValue();
        properties.set(
            property, schemas.described(name, property, member.presence.codec().schema(schemas)));
        if (member.presence.isRequired()) {
          required.add(property);
        }
      }
      return schema;
    }
  }

  private record Required<T>(Codec<T> codec) implements Presence<T> {
    @Override
    public void write(SerializableString name, T value, JsonGenerator out) throws IOException {
      out.writeFieldName(name);
      codec.write(value, out);
    }

    @Override
    public T read(JsonParser in) throws IOException {
      return codec.read(in);
    }

    @Override
    public T absent(String name) throws IOException {
      throw new Unreadable("the member '" + name + "' is missing");
    }

    @Override
    public boolean isRequired() {
      return true;
    }
  }

  private record Maybe<T>(Codec<T> codec) implements Presence<Optional<T>> {
    @Override
    public void write(SerializableString name, Optional<T> value, JsonGenerator out)
        throws IOException {
      if (value.isPresent()) {
        out.writeFieldName(name);
        codec.write(value.get(), out);
      }
    }

    @Override
    public Optional<T> read(JsonParser in) throws IOException {
      return in.currentToken() == JsonToken.VALUE_NULL
          ? Optional.empty()
          : Optional.of(codec.read(in));
    }

    @Override
    public Optional<T> absent(String name) {
      return Optional.empty();
    }

    @Override
    public boolean isRequired() {
      return false;
    }
  }

  private record Several<T>(Codec<List<T>> codec) implements Presence<List<T>> {
    @Override
    public void write(SerializableString name, List<T> values, JsonGenerator out)
        throws IOException {
      if (!values.isEmpty()) {
        out.writeFieldName(name);
        codec.write(values, out);
      }
    }

    @Override
    public List<T> read(JsonParser in) throws IOException {
      return codec.read(in);
    }

    @Override
    public List<T> absent(String name) {
      return List.of();
    }

    @Override
    public boolean isRequired() {
      return false;
    }
  }
}
