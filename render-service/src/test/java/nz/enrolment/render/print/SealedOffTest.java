package nz.enrolment.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.render.Invented;
import nz.enrolment.render.Watched;
import nz.enrolment.render.layout.LayOutEnrolment;
import nz.enrolment.render.raster.RasterPdf;
import nz.enrolment.render.raster.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever an answer holds, the renderer opens nothing: the JVM itself says which files and
/// sockets it read, and a listener waits for who might call.
class SealedOffTest {
  private static final PrintPaper PRINT = new PrintPaper("render-service test");
  private static final RasterPdf RASTER = new RasterPdf("render-service test");

  @TempDir Path folder;

  @Test
  void opens_no_socket_and_no_file_whatever_the_answers_hold() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.css"), "body { display: none }");
    AtomicInteger calls = new AtomicInteger();
    try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> count(listener, calls));
      List<Enrolment> corpus =
          corpus("http://127.0.0.1:" + listener.getLocalPort(), secret.toUri()).stream()
              .map(SealedOffTest::everywhere)
              .toList();
      corpus.forEach(SealedOffTest::render); // loads classes, which are files

      Set<String> touched = Watched.touchedBy(() -> corpus.forEach(SealedOffTest::render));

      assertThat(calls).hasValue(0);
      assertThat(touched).isEmpty();
    }
  }

  /// The check itself: what is read is seen.
  @Test
  void would_see_a_file_that_is_read() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.css"), "x");

    assertThat(Watched.touchedBy(() -> read(secret))).anyMatch(name -> name.endsWith("secret.css"));
  }

  private static List<String> corpus(String http, URI file) {
    return List.of(
        "<img src='%s/a.png'/><script src='%s/b.js'></script>".formatted(http, http),
        "<link rel='stylesheet' href='%s'/>".formatted(file),
        "</style><style>@import url(%s);</style>".formatted(http + "/c.css"),
        "} @import '%s'; body { background: url(%s) } /*".formatted(file, http + "/d.png"),
        "@font-face { font-family: x; src: url(%s) }".formatted(http + "/e.ttf"),
        "<svg xmlns='http://www.w3.org/2000/svg'><image href='%s'/></svg>".formatted(file),
        "<?xml-stylesheet href='%s/f.xsl'?>".formatted(http),
        "<!DOCTYPE x [<!ENTITY e SYSTEM '%s'>]><x>&e;</x>".formatted(file),
        "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><x>&b;</x>",
        "<object data='%s' type='text/html'></object><iframe src='%s'/>".formatted(file, http),
        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='%s'/>".formatted(file),
        "data:text/html;base64,PHNjcmlwdD4= javascript:alert(1) jar:%s!/x".formatted(file),
        "\u202e\u2066\ufeff\u0000\uffff\ud800 %PDF-1.7 endstream endobj << /JS (x) >>",
        "e\u0301".repeat(2000) + "a" + "\u0300".repeat(3000),
        "(((((\\\\)))) ".repeat(500));
  }

  private static Enrolment everywhere(String text) {
    return Invented.asked(
        Invented.section(
            text,
            List.of(
                Invented.question(text, new Answer.Text(text)),
                Invented.question(text, new Answer.Agreed(text)))));
  }

  private static void render(Enrolment enrolment) {
    byte[] pdf = PRINT.print(LayOutEnrolment.layOut(enrolment)).pdf();
    assertThat(new String(pdf, StandardCharsets.ISO_8859_1))
        .doesNotContain("/JavaScript", "/URI", "/Launch", "/EmbeddedFile");
    assertThat(RASTER.raster(pdf, Resolution.FAX)).isNotEmpty();
  }

  private static void read(Path file) {
    try {
      Files.readAllBytes(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void count(ServerSocket listener, AtomicInteger calls) {
    try {
      while (true) {
        listener.accept().close();
        calls.incrementAndGet();
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }
}
