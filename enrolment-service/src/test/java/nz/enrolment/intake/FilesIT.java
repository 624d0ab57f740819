package nz.enrolment.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nz.enrolment.form.answer.StoredFile;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.intake.erase.SweepNow;
import nz.enrolment.local.Infrastructure;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class FilesIT {
  private static final int LARGEST = 10_000_000;
  private static final byte[] PDF = bytes("%PDF-1.7 a scan");
  private static final byte[] HEIC = bytes("\0\0\0\u0018ftypheic and so on");

  @Inject SweepNow sweep;

  @Inject
  @ConfigProperty(name = "intake.files.folder")
  Path folder;

  private final String practice = UUID.randomUUID().toString();
  private String staff;
  private String link;
  private String session;

  private static byte[] bytes(String latin) {
    return latin.getBytes(ISO_8859_1);
  }

  /// A form that asks for evidence.
  @BeforeEach
  void openTheForm() {
    staff = Infrastructure.forTests().token(practice, "practice-staff practice-admin");
    ApiClient.publishWith(staff, ApiClient.formWithEvidence().toString()).then().statusCode(201);
    link = ApiClient.linkTokenWith(staff, "{\"form\":\"standard\"}");
    session = ApiClient.exchange(link).then().statusCode(200).extract().path("session");
  }

  private Response send(byte[] content) {
    return ApiClient.send(session, content);
  }

  private String sent(byte[] content) {
    return send(content).then().statusCode(201).extract().path("id");
  }

  private Response submit(String... files) {
    return ApiClient.submit(session, ApiClient.submissionWith(files));
  }

  private static StoredFile announced(String id) {
    var event =
        EventCodec.read(EventCodec.COMPLETED, Topic.await("enrolment-completed.v1", id).value());
    return ((EnrolmentEvent.Completed) event).enrolment().files().getFirst();
  }

  private List<Path> kept(String... ids) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> List.of(ids).contains(file.getFileName().toString().substring(0, 36)))
          .toList();
    }
  }

  private List<String> rows() throws SQLException {
    return RowCounts.first("select id from file where practice = '" + practice + "'");
  }

  @Test
  void is_known_by_its_content_and_called_as_it_was() {
    send(ApiClient.JPEG)
        .then()
        .statusCode(201)
        .body("name", equalTo("whenua uruwhenua.jpg"))
        .body("mediaType", equalTo("image/jpeg"))
        .body("bytes", equalTo(ApiClient.JPEG.length));
    ApiClient.send(session, PDF, "attachment; filename=\"photo.jpg\"")
        .then()
        .body("mediaType", equalTo("application/pdf"))
        .body("name", equalTo("photo.jpg"));

    given()
        .header("Enrolment-Session", session)
        .get("/files")
        .then()
        .body("files.mediaType", equalTo(List.of("image/jpeg", "application/pdf")));
  }

  @Test
  void is_refused_when_the_practice_could_not_open_it() throws SQLException {
    send(HEIC).then().statusCode(415).body("type", endsWith("/file-heic"));
    for (String other : List.of("", "GIF89a", "<html>", "PK\3\4", "\u00ff\u00d8")) {
      send(bytes(other)).then().statusCode(415).body("type", endsWith("/file-type"));
    }
    assertThat(rows()).isEmpty();
  }

  /// As mailers, servers and scanners write them; every reader opens it.
  @Test
  void is_a_pdf_that_begins_behind_other_bytes() {
    for (String before : List.of("\n", "\u00ef\u00bb\u00bf", "x".repeat(1019))) {
      byte[] pdf = bytes(before + "%PDF-1.7 a scan");
      send(pdf)
          .then()
          .statusCode(201)
          .body("mediaType", equalTo("application/pdf"))
          .body("bytes", equalTo(pdf.length));
    }
    send(bytes("x".repeat(1020) + "%PDF-1.7 a scan")).then().statusCode(415);
    send(bytes("\n\u00ff\u00d8\u00ff a photo")).then().statusCode(415);
  }

  @Test
  void may_be_as_large_as_it_may_and_no_larger() throws Exception {
    byte[] largest = Arrays.copyOf(ApiClient.JPEG, LARGEST);
    assertThat(send(largest).then().statusCode(201).extract().<Integer>path("bytes"))
        .isEqualTo(LARGEST);
    Socket socket = new Socket("localhost", RestAssured.port);
    try (socket) {
      socket.getOutputStream().write(chunkedHead());
      String answer = floodAndRead(socket);
      assertThat(answer).startsWith("HTTP/1.1 413");
    }
    await().atMost(Duration.ofSeconds(20)).until(() -> rows().size() == 1);
  }

  private byte[] chunkedHead() {
    return """
    POST /files HTTP/1.1\r
    Host: localhost\r
    Enrolment-Session: %s\r
    Content-Type: image/jpeg\r
    Transfer-Encoding: chunked\r
    \r
    """
        .formatted(session)
        .getBytes(UTF_8);
  }

  /// More than is read, in chunks that do not say how many come.
  private static String floodAndRead(Socket socket) throws IOException {
    byte[] chunk = Arrays.copyOf(ApiClient.JPEG, 1 << 20);
    byte[] head = (Integer.toHexString(chunk.length) + "\r\n").getBytes(UTF_8);
    try {
      for (int sent = 0; sent < 30; sent++) {
        socket.getOutputStream().write(head);
        socket.getOutputStream().write(chunk);
        socket.getOutputStream().write("\r\n".getBytes(UTF_8));
      }
    } catch (IOException _) {
      // hung up on: the answer has been sent before
    }
    byte[] answer = new byte[12];
    int read = socket.getInputStream().readNBytes(answer, 0, answer.length);
    return new String(answer, 0, read, UTF_8);
  }

  @Test
  void leaves_nothing_behind_when_the_caller_goes_away() throws Exception {
    String id;
    Socket socket = new Socket("localhost", RestAssured.port);
    try (socket) {
      socket.getOutputStream().write(chunkedHead());
      socket.getOutputStream().write("20\r\n".getBytes(UTF_8));
      socket.getOutputStream().write(Arrays.copyOf(ApiClient.JPEG, 32));
      socket.getOutputStream().write("\r\n".getBytes(UTF_8));
      await().atMost(Duration.ofSeconds(10)).until(() -> rows().size() == 1);
      id = rows().getFirst();
    }

    await().atMost(Duration.ofSeconds(20)).until(() -> rows().isEmpty());
    assertThat(kept(id)).isEmpty();
  }

  @Test
  void comes_no_more_often_than_is_reasonable() {
    for (int i = 0; i < 20; i++) {
      sent(ApiClient.JPEG);
    }
    send(ApiClient.JPEG).then().statusCode(409).body("type", endsWith("/too-many-files"));
  }

  @Test
  void is_announced_and_fetched_by_its_practice_and_by_services() throws Exception {
    String file = sent(ApiClient.JPEG);
    String unused = sent(PDF);
    String id = submit(file).then().statusCode(202).extract().path("id");

    StoredFile announced = announced(id);
    assertThat(announced.id()).hasToString(file);
    assertThat(announced.bytes()).isEqualTo(ApiClient.JPEG.length);
    String path = URI.create(announced.url()).getPath();
    for (String token : List.of(staff, Infrastructure.forTests().token("none", "service"))) {
      Response fetched = given().auth().oauth2(token).get(path);
      fetched
          .then()
          .statusCode(200)
          .contentType("image/jpeg")
          .header("Content-Disposition", "attachment; filename*=UTF-8''whenua%20uruwhenua.jpg")
          .header("X-Content-Type-Options", "nosniff")
          .header("Cache-Control", "no-store");
      assertThat(fetched.asByteArray()).isEqualTo(ApiClient.JPEG);
    }
    given()
        .auth()
        .oauth2(staff)
        .get("/enrolments/" + id)
        .then()
        .body("files.id", equalTo(List.of(file)))
        .body("files.url", equalTo(List.of(path)));
    given()
        .auth()
        .oauth2(staff)
        .get("/enrolments/" + id + "/audit")
        .then()
        .body("lines.action", hasItem("file-fetched"));
    sweep.run();
    assertThat(rows()).containsExactly(file);
    assertThat(kept(unused)).isEmpty();
  }

  private Response takeBack(String session, String file) {
    return given().header("Enrolment-Session", session).delete("/files/" + file);
  }

  @Test
  void is_taken_back_and_leaves_its_place_to_another() throws Exception {
    String blurred = sent(ApiClient.JPEG);
    Stream.generate(() -> ApiClient.JPEG).limit(19).forEach(this::sent);
    send(PDF).then().statusCode(409);

    takeBack(session, blurred).then().statusCode(204);

    assertThat(kept(blurred)).isEmpty();
    assertThat(RowCounts.first("select id from file where id = '" + blurred + "'")).isEmpty();
    sent(PDF);
    submit(blurred).then().statusCode(422).body("errors.code", hasItem("unknown-file"));
    takeBack(session, blurred).then().statusCode(404).body("type", endsWith("/file-unknown"));
  }

  @Test
  void is_taken_back_by_nobody_else_and_not_once_it_is_submitted() throws Exception {
    String file = sent(ApiClient.JPEG);
    String other =
        ApiClient.exchange(ApiClient.linkTokenWith(staff, "{\"form\":\"standard\"}"))
            .then()
            .extract()
            .path("session");

    takeBack(other, file).then().statusCode(404);
    takeBack(other, "none").then().statusCode(404);
    submit(file).then().statusCode(202);
    takeBack(session, file).then().statusCode(410);

    assertThat(kept(file)).hasSize(1);
  }

  @Test
  void is_nobody_else_s() {
    String file = sent(ApiClient.JPEG);
    String path = "/practices/" + practice + "/files/" + file;
    given().auth().oauth2(staff).get(path).then().statusCode(404);
    submit(file).then().statusCode(202);

    given().auth().oauth2(staff).get(path).then().statusCode(200);
    given().auth().oauth2(ApiClient.token("demo-staff")).get(path).then().statusCode(404);
    given()
        .auth()
        .oauth2(ApiClient.token("demo-staff"))
        .get("/practices/" + ApiClient.PRACTICE + "/files/" + file)
        .then()
        .statusCode(404);
  }

  @Test
  void of_another_form_is_unknown() {
    String file = sent(ApiClient.JPEG);
    session = ApiClient.sessionWith(staff, "{\"form\":\"standard\"}");

    submit(file)
        .then()
        .statusCode(422)
        .body("errors.pointer", equalTo(List.of("/answers/evidence/0")))
        .body("errors.code", equalTo(List.of("unknown-file")));
  }

  @Test
  void goes_with_its_draft() throws Exception {
    String file = sent(ApiClient.JPEG);
    assertThat(kept(file)).hasSize(1);
    String etag = given().header("Enrolment-Session", session).get("/draft").header("ETag");

    given()
        .header("Enrolment-Session", session)
        .header("If-Match", etag)
        .delete("/draft")
        .then()
        .statusCode(204);

    sweep.run();
    assertThat(rows()).isEmpty();
    assertThat(kept(file)).isEmpty();
  }

  @Test
  void goes_with_its_enrolment() throws Exception {
    String file = sent(ApiClient.JPEG);
    String id = submit(file).then().statusCode(202).extract().path("id");

    given().auth().oauth2(staff).delete("/enrolments/" + id).then().statusCode(204);

    assertThat(kept(file)).isEmpty();
    assertThat(rows()).isEmpty();
  }
}
