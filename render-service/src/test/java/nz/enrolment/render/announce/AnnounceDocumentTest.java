package nz.enrolment.render.announce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import nz.enrolment.render.keep.Digest;
import nz.enrolment.render.keep.Kept;
import nz.enrolment.render.keep.KeptEnrolment;
import org.junit.jupiter.api.Test;

class AnnounceDocumentTest {
  private static final Path GOLDEN =
      Path.of("..", "contracts", "events", "enrolment-document.v1", "rendered.json");
  private static final JsonMapper JSON = new JsonMapper();

  private final AnnounceDocument announce = new AnnounceDocument("https://render.example");
  private final KeptEnrolment enrolment =
      new KeptEnrolment(
          UUID.fromString("0a6f3f5e-1d0c-4c7b-8f0e-6a2f1c9d4b01"),
          UUID.fromString("7b0c1d52-6c1f-4a57-9c39-2f6a5d1e8a01"),
          new byte[0]);
  private final Kept kept = new Kept(Digest.of(new byte[0]), 57321, 2, "render-service 1.0.0");

  @Test
  void says_what_the_contract_says() throws Exception {
    assertThat(JSON.readTree(announce.data(enrolment, kept, true)))
        .isEqualTo(JSON.readTree(Files.readString(GOLDEN)));
  }

  @Test
  void notes_that_glyphs_are_missing() throws Exception {
    assertThat(
            JSON.readTree(announce.data(enrolment, kept, false)).at("/document/notes/0").asText())
        .isEqualTo("glyphs-missing");
  }
}
