package nz.enrolment.analytics;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.form.generated.GeneratedEnrolment;

/// Generated enrolments of a month, in so many practices.
///
/// @param events one a person
record GeneratedPeople(List<Person> events) {
  /// Of completion; those who are generated for a later one, and are not born yet, are left out.
  private static final String DAY = "2026-11-20";

  private static final JsonMapper JSON = new JsonMapper();

  record Person(UUID enrolment, UUID practice, byte[] event) {
    JsonNode tree() {
      return read(event);
    }
  }

  static GeneratedPeople of(int people, int practices) {
    return of(people, IntStream.range(0, practices).mapToObj(_ -> UUID.randomUUID()).toList());
  }

  static GeneratedPeople of(int people, List<UUID> practices) {
    return new GeneratedPeople(
        LongStream.iterate(0, seed -> seed + 1)
            .mapToObj(seed -> person(seed, practices.get((int) (seed % practices.size()))))
            .filter(person -> person.tree().at("/birth/day").asText().compareTo(DAY) < 0)
            .limit(people)
            .toList());
  }

  private static Person person(long seed, UUID practice) {
    var enrolment = GeneratedEnrolment.of(seed).enrolment();
    var tree = (ObjectNode) read(EventCodec.write(enrolment));
    UUID id = UUID.randomUUID();
    tree.put("id", id.toString()).put("completedAt", DAY + "T02:03:04Z");
    ((ObjectNode) tree.get("practice")).put("id", practice.toString());
    try {
      return new Person(id, practice, JSON.writeValueAsBytes(tree));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode read(byte[] event) {
    try {
      return JSON.readTree(event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
