package nz.enrolment.intake.hear;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import nz.enrolment.intake.change.Changes;
import nz.enrolment.intake.keep.KeptEnrolment;
import nz.enrolment.intake.tenant.Tenancy;
import nz.enrolment.journal.Envelope;
import nz.enrolment.journal.Handler;
import nz.enrolment.journal.Handling;

/// Adds what is heard on one topic to the enrolments that it is about.
final class AddToEnrolment implements Handler {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final Tenancy tenancy;
  private final Changes changes;
  private final Map<String, Class<? extends Heard>> types;

  /// @param types by the `ce_type` that is understood, what its data reads as
  AddToEnrolment(Tenancy tenancy, Changes changes, Map<String, Class<? extends Heard>> types) {
    this.tenancy = tenancy;
    this.changes = changes;
    this.types = Map.copyOf(types);
  }

  @Override
  public Handling handle(Envelope envelope) {
    return Optional.ofNullable(types.get(envelope.type()))
        .map(type -> read(envelope, MAPPER.readerFor(type)))
        .orElseGet(() -> Handling.unknown("ce_type is none of " + new TreeSet<>(types.keySet())));
  }

  /// An enrolment that is not (or no longer) here is nothing to wait for: it was kept before it was
  /// announced.
  private Handling read(Envelope envelope, ObjectReader reader) {
    try {
      Heard heard = reader.readValue(envelope.data());
      return heard.enrolment().toString().equals(envelope.key())
          ? Handling.keep(_ -> add(heard))
          : Handling.malformed("the data is of another enrolment than the key");
    } catch (IOException e) {
      return Handling.malformed(e.getClass().getSimpleName());
    }
  }

  private void add(Heard heard) {
    tenancy.run(
        heard.practice(),
        () ->
            KeptEnrolment.findToChange(heard.practice(), heard.enrolment())
                .ifPresent(kept -> addTo(kept, heard)));
  }

  private void addTo(KeptEnrolment kept, Heard heard) {
    heard.addTo(kept);
    changes.add(heard.teller(), heard.action(), kept.id());
  }
}
