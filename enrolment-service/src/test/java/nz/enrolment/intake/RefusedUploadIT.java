package nz.enrolment.intake;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The answer to an upload that is refused while it is being sent arrives, however the client
/// sends.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class RefusedUploadIT {
  private static final int MB = 1_000_000;
  private static final int[] SIZES = {10 * MB + 1, 12 * MB, 20 * MB, 30 * MB};
  private static final int TRIES = 9;

  @TempDir static Path folder;
  private String session;

  @BeforeEach
  void open() {
    session = ApiClient.session();
  }

  @Test
  void arrives_at_a_client_that_sends_all_before_it_reads() throws IOException {
    for (int i = 0; i < TRIES; i++) {
      for (int size : SIZES) {
        assertThat(writeAll(size, "Content-Length: " + size, false)).startsWith("HTTP/1.1 413");
      }
    }
  }

  @Test
  void arrives_at_a_client_that_does_not_say_how_much_it_sends() throws IOException {
    for (int i = 0; i < TRIES; i++) {
      for (int size : SIZES) {
        assertThat(writeAll(size, "Transfer-Encoding: chunked", true)).startsWith("HTTP/1.1 413");
      }
    }
  }

  @Test
  void arrives_at_java_clients() throws Exception {
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      for (int i = 0; i < TRIES; i++) {
        for (int size : SIZES) {
          var whole = BodyPublishers.ofByteArray(jpeg(size));
          assertThat(send(client, whole)).isEqualTo(413);
          var stream = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(jpeg(size)));
          assertThat(send(client, stream)).isEqualTo(413);
        }
      }
    }
  }

  private int send(HttpClient client, BodyPublisher body) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/files"))
            .header("Enrolment-Session", session)
            .POST(body)
            .build();
    return client.send(request, BodyHandlers.discarding()).statusCode();
  }

  @Test
  void arrives_at_curl_which_asks_before_it_sends_and_at_one_that_does_not() throws Exception {
    for (int size : SIZES) {
      Path file = Files.write(folder.resolve(size + ".jpg"), jpeg(size));
      for (String expect : new String[] {"Expect: 100-continue", "Expect:"}) {
        assertThat(curl(file, expect, "Content-Type: image/jpeg")).isEqualTo("413");
        assertThat(curl(file, expect, "Transfer-Encoding: chunked")).isEqualTo("413");
      }
    }
  }

  private String curl(Path file, String expect, String header)
      throws IOException, InterruptedException {
    var curl =
        new ProcessBuilder(
                "curl",
                "-s",
                "-o",
                "/dev/null",
                "-w",
                "%{http_code}",
                "--data-binary",
                "@" + file,
                "-H",
                expect,
                "-H",
                header,
                "-H",
                "Enrolment-Session: " + session,
                "http://localhost:" + RestAssured.port + "/files")
            .start();
    String status = new String(curl.getInputStream().readAllBytes(), US_ASCII);
    assertThat(curl.waitFor()).isZero();
    return status;
  }

  @Test
  void arrives_also_when_it_is_refused_for_something_else() throws IOException {
    String kept = session;
    for (int i = 0; i < TRIES; i++) {
      session = "ended";
      assertThat(writeAll(9 * MB, "Content-Length: " + 9 * MB, false)).startsWith("HTTP/1.1 401");
      session = kept;
      assertThat(writeAll(9 * MB, "Content-Encoding: gzip\r\nContent-Length: " + 9 * MB, false))
          .startsWith("HTTP/1.1 415");
    }
  }

  @Test
  void arrives_at_many_at_once() throws Exception {
    List<Callable<String>> uploads = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      uploads.add(() -> writeAll(12 * MB, "Content-Length: " + 12 * MB, false));
    }
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<String> answer : threads.invokeAll(uploads)) {
        assertThat(answer.get()).startsWith("HTTP/1.1 413");
      }
    }
  }

  private String writeAll(int size, String framing, boolean chunked) throws IOException {
    try (var socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(60_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /files HTTP/1.1\r\nHost: localhost\r\nContent-Type: image/jpeg\r\n"
                  + "Enrolment-Session: "
                  + session
                  + "\r\n"
                  + framing
                  + "\r\n\r\n")
              .getBytes(US_ASCII));
      byte[] body = jpeg(size);
      if (chunked) {
        out.write((Integer.toHexString(size) + "\r\n").getBytes(US_ASCII));
      }
      out.write(body);
      if (chunked) {
        out.write("\r\n0\r\n\r\n".getBytes(US_ASCII));
      }
      return new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII))
          .readLine();
    }
  }

  private static byte[] jpeg(int size) {
    byte[] file = new byte[size];
    System.arraycopy(ApiClient.JPEG, 0, file, 0, ApiClient.JPEG.length);
    return file;
  }
}
