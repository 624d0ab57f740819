package nz.enrolment.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import nz.enrolment.local.ConsoleProgress;
import nz.enrolment.local.Listener;
import nz.enrolment.local.PortPlan;
import nz.enrolment.local.Suite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A patient sends a picture and what is none with the form. A destination that takes one file gets
/// the form with both: the picture as a page, the other as a page that says why it is not shown.
class EvidenceIT {
  private static final Path FORM = Path.of("../contracts/examples/form-standard.json");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String EVIDENCE = "identity-document";

  @TempDir static Path data;
  private static Suite suite;
  private static Visitor visitor;
  private static String path;

  @BeforeAll
  static void enrol() throws Exception {
    suite = Suite.start(data, PortPlan.random(), ConsoleProgress.silent());
    visitor = new Visitor(suite);
    path = "/enrolments/" + submit() + "/document?format=tiff";
    await()
        .atMost(Duration.ofSeconds(40))
        .until(() -> document("").statusCode(), status -> status == 200);
  }

  @AfterAll
  static void stop() {
    suite.close();
  }

  private static String submit() throws Exception {
    var published = visitor.ask("demo-admin", "POST", "/forms", form().toString());
    assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
    String session = visitor.session();
    ObjectNode submission = Visitor.submission();
    ((ObjectNode) submission.get("answers"))
        .putArray(EVIDENCE)
        .add(sent(session, picture()))
        .add(sent(session, truncated()));
    var submitted = visitor.submit(session, submission.toString());
    assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(202);
    return Visitor.json(submitted).path("id").asText();
  }

  private static JsonNode form() throws IOException {
    JsonNode form = JSON.readTree(FORM.toFile());
    ObjectNode question = ((ArrayNode) form.at("/sections/6/questions")).addObject();
    question.put("id", EVIDENCE);
    question.putObject("wording").put("en", "A photo of your passport");
    question.putObject("shape").put("type", "file").put("max", 2);
    return form;
  }

  private static String sent(String session, byte[] file) throws Exception {
    HttpResponse<String> answer = visitor.sendFile(session, file);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return Visitor.json(answer).path("id").asText();
  }

  private static byte[] picture() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  /// It begins as a picture does.
  private static byte[] truncated() throws IOException {
    return ByteBuffer.allocate(40).put(picture(), 0, 40).array();
  }

  private static HttpResponse<byte[]> document(String more) throws Exception {
    return visitor.fetch("demo-staff", Listener.RENDER_SERVICE, path + more);
  }

  @Test
  void follows_the_form_when_it_is_asked_for() throws Exception {
    HttpResponse<byte[]> form = document("");
    HttpResponse<byte[]> whole = document("&evidence=true");

    assertThat(whole.statusCode()).isEqualTo(200);
    assertThat(pages(whole.body())).isEqualTo(pages(form.body()) + 2);
    assertThat(whole.headers().firstValue("Document-Notes")).hasValue("evidence-not-shown");
    assertThat(form.headers().firstValue("Document-Notes")).isEmpty();
    assertThat(document("&evidence=true").body()).isEqualTo(whole.body());
  }

  @Test
  void opens_at_a_signed_address() throws Exception {
    var made =
        visitor.ask(
            "demo-staff",
            Listener.RENDER_SERVICE,
            "POST",
            path.replace("?", "/links?") + "&evidence=true",
            "");
    URI address = URI.create(Visitor.json(made).path("url").asText());

    assertThat(visitor.open(address).body()).isEqualTo(document("&evidence=true").body());
  }

  /// A directory for each, and the place of the next at its end.
  private static int pages(byte[] tiff) {
    ByteBuffer file = ByteBuffer.wrap(tiff).order(ByteOrder.LITTLE_ENDIAN);
    int pages = 0;
    for (int at = file.getInt(4); at != 0; pages++) {
      at = file.getInt(at + 2 + 12 * file.getShort(at));
    }
    return pages;
  }
}
