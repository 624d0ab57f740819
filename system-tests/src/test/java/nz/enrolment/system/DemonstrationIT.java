package nz.enrolment.system;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.hl7v2.parser.GenericParser;
import ca.uhn.hl7v2.util.Terser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.io.File;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nz.enrolment.local.Listener;
import nz.enrolment.local.PortPlan;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `./run --once --out DIR` does once everything is built, in a process of its own.
class DemonstrationIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir static Path directory;
  private static Path out;

  @BeforeAll
  static void run() throws IOException, InterruptedException {
    out = directory.resolve("out");
    var log = directory.resolve("run.log").toFile();
    var process =
        new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log).start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log.toPath())).isZero();
  }

  private static List<String> command() {
    var local = Path.of("../deploy/local/target").toAbsolutePath().normalize();
    var classes = local.resolve("classes") + File.pathSeparator + local.resolve("lib") + "/*";
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var command = new ArrayList<>(List.of(java, "-cp", classes, "nz.enrolment.local.Run"));
    command.addAll(List.of("--once", "--out", out.toString()));
    command.addAll(List.of("--data", directory.resolve("data").toString()));
    PortPlan ports = PortPlan.random();
    for (Listener listener : Listener.values()) {
      command.addAll(List.of("--port", listener.label() + "=" + ports.port(listener)));
    }
    return command;
  }

  @Test
  void writes_each_result_of_each_of_the_three_patients() throws IOException {
    assertThat(patients()).hasSize(3);
    assertThat(patients())
        .allSatisfy(patient ->
            assertThat(patient.toFile().list())
                .containsExactlyInAnyOrder(
                    "submission.json",
                    "event.json",
                    "document.pdf",
                    "document.tiff",
                    "delivered.json",
                    "delivered.hl7",
                    "delivered-webhook.json",
                    "delivered-webhook.headers",
                    "delivered-webhook.secret",
                    "delivered-folder"));
  }

  @Test
  void the_message_that_came_over_mllp_names_the_patient_and_has_the_document() throws Exception {
    for (Path patient : patients()) {
      String message = Files.readString(patient.resolve("delivered.hl7"));
      assertThat(message).endsWith("\r").doesNotContain("\n");
      Terser parsed = new Terser(new GenericParser().parse(message));
      JsonNode event = JSON.readTree(patient.resolve("event.json").toFile());
      assertThat(parsed.get("/MSH-9-1") + "^" + parsed.get("/MSH-9-2")).isEqualTo("MDM^T02");
      assertThat(parsed.get("/PID-5-1")).isEqualTo(event.at("/identity/name/family").textValue());
      assertThat(Base64.getDecoder().decode(parsed.get("/OBX-5-5")))
          .isEqualTo(Files.readAllBytes(patient.resolve("document.pdf")));
    }
  }

  @Test
  void the_webhook_carries_the_event_and_verifies_by_its_secret_and_no_other() throws Exception {
    for (Path patient : patients()) {
      String body = Files.readString(patient.resolve("delivered-webhook.json"));
      HttpHeaders headers = headers(patient.resolve("delivered-webhook.headers"));
      String secret = Files.readString(patient.resolve("delivered-webhook.secret"));

      new Webhook(secret).verify(body, headers);
      assertThatThrownBy(() -> new Webhook(secret).verify(body + " ", headers))
          .isInstanceOf(WebhookVerificationException.class);
      assertThat(JSON.readTree(body).path("data"))
          .isEqualTo(JSON.readTree(patient.resolve("event.json").toFile()));
    }
  }

  private static HttpHeaders headers(Path file) throws IOException {
    Map<String, List<String>> headers =
        Files.readAllLines(file).stream()
            .map(line -> line.split(": ", 2))
            .collect(groupingBy(header -> header[0], mapping(header -> header[1], toList())));
    return HttpHeaders.of(headers, (_, _) -> true);
  }

  @Test
  void the_file_that_landed_in_the_folder_is_the_document() throws IOException {
    for (Path patient : patients()) {
      String id = JSON.readTree(patient.resolve("event.json").toFile()).path("id").asText();
      assertThat(patient.resolve("delivered-folder").toFile().list())
          .containsExactly("enrolment-" + id + "-1.pdf");
      assertThat(patient.resolve("delivered-folder/enrolment-" + id + "-1.pdf"))
          .hasSameBinaryContentAs(patient.resolve("document.pdf"));
    }
  }

  @Test
  void shows_the_practices_own_numbers_and_anonymous_counts_that_join_to_nobody()
      throws IOException {
    JsonNode counts = JSON.readTree(out.resolve("counts.json").toFile());

    assertThat(counts.at("/live/today").asInt()).isEqualTo(43);
    assertThat(counts.at("/live/waiting").asInt()).isEqualTo(43);
    assertThat(counts.at("/released/total").asInt())
        .isBetween(43 - 20, 43 + 20)
        .matches(n -> n % 3 == 0);
    assertThat(counts.at("/released/margin").asInt()).isEqualTo(3);
    assertThat(counts.at("/released/tables").size()).isEqualTo(6);
    for (Path patient : patients()) {
      String id = JSON.readTree(patient.resolve("event.json").toFile()).path("id").asText();
      assertThat(counts.toString()).doesNotContain(id);
    }
  }

  @Test
  void no_log_tells_who_enrolled() throws IOException {
    try (Stream<Path> logs = Files.list(directory.resolve("data/logs"))) {
      assertThat(logs)
          .isNotEmpty()
          .allSatisfy(log ->
              assertThat(log).content().doesNotContain("Tāwhiri", "Fitzgerald", "Nair", "ZZZ0016"));
    }
  }

  @Test
  void the_tiff_is_what_a_fax_takes_by_libtiffs_account() throws Exception {
    Tools.assumeInstalled("tiffinfo");
    for (Path patient : patients()) {
      String info = print("tiffinfo", patient.resolve("document.tiff").toString());
      int pages = pages(patient.resolve("document.pdf"));
      assertThat(info.split("TIFF Directory at", -1)).hasSize(pages + 1 + 1);
      assertThat(info.split("Compression Scheme: CCITT Group 4", -1)).hasSize(pages + 1 + 1);
      assertThat(info.split("min-is-white", -1)).hasSize(pages + 1 + 1);
      assertThat(info.split("Resolution: 204, 196 pixels/inch", -1)).hasSize(pages + 1 + 1);
      assertThat(info).doesNotContain("Bits/Sample: 8");
    }
  }

  private static int pages(Path pdf) throws IOException, InterruptedException {
    Tools.assumeInstalled("pdfinfo");
    return print("pdfinfo", pdf.toString())
        .lines()
        .filter(line -> line.startsWith("Pages:"))
        .mapToInt(line -> Integer.parseInt(line.substring("Pages:".length()).strip()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Path> patients() throws IOException {
    try (Stream<Path> entries = Files.list(out)) {
      return entries.filter(Files::isDirectory).toList();
    }
  }

  private static String print(String... command) throws IOException, InterruptedException {
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).isZero();
    return printed;
  }
}
