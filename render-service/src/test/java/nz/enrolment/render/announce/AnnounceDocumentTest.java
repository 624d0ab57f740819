package nz.enrolment.render.announce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nz.enrolment.render.keep.DocumentFailure;
import nz.enrolment.render.keep.KeptEnrolment;
import nz.enrolment.render.keep.StoredDocument;
import nz.enrolment.render.press.DocumentNote;
import nz.enrolment.render.press.FailureReason;
import nz.enrolment.shell.file.Sha256;
import org.junit.jupiter.api.Test;

class AnnounceDocumentTest {
  private static final Path GOLDEN = Path.of("..", "contracts", "events", "enrolment-document.v1");
  private static final JsonMapper JSON = new JsonMapper();

  private final AnnounceDocument announce = new AnnounceDocument("https://render.example");
  private final KeptEnrolment enrolment =
      new KeptEnrolment(
          UUID.fromString("0a6f3f5e-1d0c-4c7b-8f0e-6a2f1c9d4b01"),
          UUID.fromString("7b0c1d52-6c1f-4a57-9c39-2f6a5d1e8a01"),
          new byte[0]);

  private static StoredDocument kept(DocumentNote... notes) {
    return new StoredDocument(
        Sha256.of(new byte[0]), 57321, 2, "render-service 1.0.0", List.of(notes));
  }

  @Test
  void says_what_the_contract_says() throws Exception {
    assertSame(announce.rendered(enrolment, kept()), "rendered.json");
    assertSame(
        AnnounceDocument.failed(
            enrolment,
            new DocumentFailure(
                FailureReason.TOO_MANY_PAGES, "render-service 1.0.0", Instant.EPOCH)),
        "failed.json");
  }

  private static void assertSame(Record data, String golden) throws Exception {
    assertThat(JSON.readTree(AnnounceDocument.json(data)))
        .isEqualTo(JSON.readTree(Files.readString(GOLDEN.resolve(golden))));
  }

  @Test
  void passes_on_what_a_reader_should_know() throws Exception {
    var rendered = announce.rendered(enrolment, kept(DocumentNote.GLYPHS_MISSING));

    assertThat(JSON.readTree(AnnounceDocument.json(rendered)).at("/document/notes/0").asText())
        .isEqualTo("glyphs-missing");
  }
}
