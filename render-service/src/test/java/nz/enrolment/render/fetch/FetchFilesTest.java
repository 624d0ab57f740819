package nz.enrolment.render.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nz.enrolment.form.answer.StoredFile;
import nz.enrolment.render.attach.EvidenceFiles;
import nz.enrolment.render.attach.FetchedFile;
import nz.enrolment.render.attach.FileSource;
import nz.enrolment.shell.neighbour.HttpNeighbours;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class FetchFilesTest {
  private static final byte[] CONTENT = {1, 2, 3, 4, 5};

  private final List<String> asked = new ArrayList<>();
  private HttpServer server;
  private String base;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    base = "http://localhost:" + server.getAddress().getPort();
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void brings_a_file_in_its_own_name() throws IOException {
    answer(200, CONTENT);

    assertThat(fetch(file("/practices/p/files/f")))
        .singleElement()
        .isInstanceOfSatisfying(
            FetchedFile.Fetched.class, fetched -> assertThat(fetched.content()).isEqualTo(CONTENT));
    assertThat(asked).containsExactly("/practices/p/files/f Bearer token");
  }

  @ParameterizedTest
  @ValueSource(ints = {404, 410})
  void says_of_a_file_that_was_erased_that_it_is_gone(int status) throws IOException {
    answer(status, bytes("{\"type\":\"https://enrolment.nz/problems/file-unknown\"}"));

    assertThat(fetch(file("/practices/p/files/f")))
        .singleElement()
        .isInstanceOf(FetchedFile.Gone.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no such page",
        "<html>default backend - 404</html>",
        "{\"type\":\"about:blank\",\"status\":404}",
        "{\"type\":\"https://enrolment.nz/problems/practice-unknown\"}",
        "[\"https://enrolment.nz/problems/file-unknown\"]"
      })
  void takes_what_another_says_of_it_for_no_answer(String body) {
    answer(404, bytes(body));

    assertThatThrownBy(() -> fetch(file("/practices/p/files/f"))).isInstanceOf(IOException.class);
  }

  @Test
  void reads_no_endless_answer() {
    answer(404, new byte[1_000_000]);

    assertThatThrownBy(() -> fetch(file("/practices/p/files/f"))).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "enrolment-service:8080",
        "http:files",
        "ftp://files",
        "file:///files",
        "/files",
        "http://files?x",
        "http://under_score_host:80x"
      })
  void does_not_start_with_what_is_no_service(String url) {
    assertThatThrownBy(() -> new FetchFiles(new HttpNeighbours(), new AnyToken(), URI.create(url)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("render.files-url");
  }

  @Test
  void takes_no_more_of_all_files_than_fits() throws IOException {
    answer(200, CONTENT);
    FileSource contents =
        new FetchFiles(new HttpNeighbours(), new AnyToken(), URI.create(base)).ofOneEnrolment();
    StoredFile most = file("/practices/p/files/f", FetchFiles.MOST_BYTES - CONTENT.length);

    assertThat(contents.of(most)).isInstanceOf(FetchedFile.Fetched.class);
    assertThat(contents.of(file("/practices/p/files/g"))).isInstanceOf(FetchedFile.Fetched.class);
    assertThat(contents.of(file("/practices/p/files/h"))).isInstanceOf(FetchedFile.TooLarge.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 401, 403, 500, 503})
  void takes_no_other_answer_for_one(int status) {
    answer(status, CONTENT);

    assertThatThrownBy(() -> fetch(file("/practices/p/files/f"))).isInstanceOf(IOException.class);
  }

  @Test
  void takes_the_silence_of_a_service_for_no_answer() {
    server.stop(0);

    assertThatThrownBy(() -> fetch(file("/practices/p/files/f"))).isInstanceOf(IOException.class);
  }

  @Test
  void takes_no_more_than_the_file_should_have() throws IOException {
    answer(200, new byte[3_000_000]);

    assertThat(fetch(file("/practices/p/files/f")))
        .singleElement()
        .isInstanceOfSatisfying(
            FetchedFile.Fetched.class,
            fetched -> assertThat(fetched.content()).hasSize(CONTENT.length + 1));
  }

  @Test
  void asks_for_nothing_that_would_not_fit_into_memory() throws IOException {
    StoredFile huge =
        new StoredFile(
            EvidenceFiles.file("a", "b", CONTENT).id(),
            "a",
            "b",
            FetchFiles.MOST_BYTES + 1,
            "",
            base + "/x");

    assertThat(fetch(huge)).singleElement().isInstanceOf(FetchedFile.TooLarge.class);
    assertThat(asked).isEmpty();
  }

  @Test
  void does_not_follow_to_another_place() {
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          exchange.getResponseHeaders().add("Location", base + "/elsewhere");
          exchange.sendResponseHeaders(307, -1);
          exchange.close();
        });

    assertThatThrownBy(() -> fetch(file("/practices/p/files/f"))).isInstanceOf(IOException.class);
    assertThat(asked).containsExactly("/practices/p/files/f");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:1/practices/p/files/f",
        "https://BASE/practices/p/files/f",
        "http://user@BASE/practices/p/files/f",
        "http://BASE.evil.example/practices/p/files/f",
        "http://BASE/base/../secret",
        "http://BASE/base/%2e%2e/secret",
        "http://BASE/base//evil.example/?x=1",
        "http://BASE/basement/files/f",
        "http://BASE/base/x#y",
        "http://169.254.169.254/base/latest/meta-data",
        "file:///base/passwd",
        "jar:file:///base!/x",
        "/base/files/f",
        "mailto:base",
        "not a url"
      })
  void asks_nobody_but_the_service_that_keeps_files(String url) {
    answer(200, CONTENT);
    StoredFile plain = EvidenceFiles.file("a", "b", CONTENT);
    String where = url.replace("BASE", base.substring("http://".length()));
    StoredFile file = new StoredFile(plain.id(), "a", "b", plain.bytes(), plain.sha256(), where);

    assertThatThrownBy(() -> fetch(base + "/base", file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not below render.files-url")
        .hasMessageNotContaining(where);
    assertThat(asked).isEmpty();
  }

  private void answer(int status, byte[] body) {
    server.createContext("/", exchange -> answer(exchange, status, body));
  }

  private void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    asked.add(
        exchange.getRequestURI().getPath()
            + " "
            + exchange.getRequestHeaders().getFirst("Authorization"));
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    try (exchange) {
      exchange.getResponseBody().write(body);
    }
  }

  private StoredFile file(String path) {
    return file(path, CONTENT.length);
  }

  private StoredFile file(String path, long bytes) {
    StoredFile file = EvidenceFiles.file("a.jpg", "image/jpeg", CONTENT);
    return new StoredFile(
        file.id(), file.name(), file.mediaType(), bytes, file.sha256(), base + path);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private List<FetchedFile> fetch(StoredFile file) throws IOException {
    return fetch(base, file);
  }

  private static List<FetchedFile> fetch(String base, StoredFile file) throws IOException {
    return List.of(
        new FetchFiles(new HttpNeighbours(), new AnyToken(), URI.create(base))
            .ofOneEnrolment()
            .of(file));
  }

  /// The provider's own behaviour is its library's.
  private static final class AnyToken implements OidcClient {
    @Override
    public Uni<Tokens> getTokens(Map<String, String> parameters) {
      return Uni.createFrom()
          .item(
              new Tokens(
                  "token", Long.MAX_VALUE / 1000, Duration.ofDays(1), "", 0L, null, "client"));
    }

    @Override
    public Uni<Tokens> refreshTokens(String refreshToken, Map<String, String> parameters) {
      return getTokens(Map.of());
    }

    @Override
    public Uni<Boolean> revokeAccessToken(String token, Map<String, String> parameters) {
      return Uni.createFrom().item(true);
    }

    @Override
    public void close() {}
  }
}
