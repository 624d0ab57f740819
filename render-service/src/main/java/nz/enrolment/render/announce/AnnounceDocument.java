package nz.enrolment.render.announce;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import nz.enrolment.journal.publish.Publisher;
import nz.enrolment.render.keep.DocumentFailure;
import nz.enrolment.render.keep.KeptEnrolment;
import nz.enrolment.render.keep.StoredDocument;
import nz.enrolment.render.press.DocumentNote;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Announces that an enrolment's document is there, or cannot be made.
@Singleton
public final class AnnounceDocument {
  /// The topic.
  public static final String TOPIC = "enrolment-document.v1";

  private static final Publisher PUBLISHER = new Publisher(TOPIC, "/render-service");
  private static final JsonMapper MAPPER = new JsonMapper();

  private final String baseUrl;

  /// @param baseUrl of this service, as others reach it; without a slash at its end
  @Inject
  public AnnounceDocument(@ConfigProperty(name = "render.base-url") String baseUrl) {
    this.baseUrl = baseUrl;
  }

  /// There is a document, or another than before.
  public void finished(Connection tx, KeptEnrolment enrolment, StoredDocument kept)
      throws SQLException {
    announce(tx, DocumentRendered.TYPE, enrolment.enrolment(), rendered(enrolment, kept));
  }

  /// There is none, and why.
  public void impossible(Connection tx, KeptEnrolment enrolment, DocumentFailure failure)
      throws SQLException {
    announce(tx, DocumentFailed.TYPE, enrolment.enrolment(), failed(enrolment, failure));
  }

  private static void announce(Connection tx, String type, UUID enrolment, Record data)
      throws SQLException {
    PUBLISHER.publish(tx, enrolment.toString(), type, Instant.now(), json(data));
  }

  static byte[] json(Record data) {
    try {
      return MAPPER.writeValueAsBytes(data);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  DocumentRendered rendered(KeptEnrolment enrolment, StoredDocument kept) {
    return new DocumentRendered(
        enrolment.enrolment(), enrolment.practice(), document(enrolment.enrolment(), kept));
  }

  static DocumentFailed failed(KeptEnrolment enrolment, DocumentFailure failure) {
    return new DocumentFailed(
        enrolment.enrolment(),
        enrolment.practice(),
        new DocumentFailed.Cause(failure.reason().code(), failure.renderer()));
  }

  private DocumentRendered.Document document(UUID enrolment, StoredDocument kept) {
    return new DocumentRendered.Document(
        URI.create("%s/enrolments/%s/document".formatted(baseUrl, enrolment)),
        "pdf",
        kept.digest().hex(),
        kept.bytes(),
        kept.pages(),
        kept.renderer(),
        kept.notes().stream().map(DocumentNote::code).toList());
  }
}
