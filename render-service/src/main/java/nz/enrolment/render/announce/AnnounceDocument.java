package nz.enrolment.render.announce;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nz.enrolment.journal.Event;
import nz.enrolment.journal.Outbox;
import nz.enrolment.journal.Sequence;
import nz.enrolment.render.keep.Kept;
import nz.enrolment.render.keep.KeptEnrolment;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Announces that an enrolment's document is there.
@Singleton
public final class AnnounceDocument {
  /// The topic.
  public static final String TOPIC = "enrolment-document.v1";

  /// The `ce_type`.
  public static final String TYPE = "nz.enrolment.document-rendered.v1";

  private static final String SOURCE = "/render-service";
  private static final JsonMapper MAPPER = new JsonMapper();

  private final String baseUrl;

  /// @param baseUrl of this service, as others reach it; without a slash at its end
  @Inject
  public AnnounceDocument(@ConfigProperty(name = "render.base-url") String baseUrl) {
    this.baseUrl = baseUrl;
  }

  /// Puts the announcement into the outbox.
  ///
  /// @param isComplete whether every character could be printed
  public void announce(Connection tx, KeptEnrolment enrolment, Kept kept, boolean isComplete)
      throws SQLException {
    String key = enrolment.enrolment().toString();
    Outbox.append(
        tx,
        new Event(
            TOPIC,
            key,
            Sequence.next(tx, TOPIC, key),
            TYPE,
            SOURCE,
            UUID.randomUUID(),
            Instant.now(),
            data(enrolment, kept, isComplete)));
  }

  byte[] data(KeptEnrolment enrolment, Kept kept, boolean isComplete) {
    try {
      return MAPPER.writeValueAsBytes(
          new DocumentRendered(
              enrolment.enrolment(),
              enrolment.practice(),
              document(enrolment.enrolment(), kept, isComplete)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private DocumentRendered.Document document(UUID enrolment, Kept kept, boolean isComplete) {
    return new DocumentRendered.Document(
        URI.create("%s/enrolments/%s/document".formatted(baseUrl, enrolment)),
        "pdf",
        kept.digest().hex(),
        kept.bytes(),
        kept.pages(),
        kept.renderer(),
        isComplete ? List.of() : List.of(DocumentRendered.GLYPHS_MISSING));
  }
}
