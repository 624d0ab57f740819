package nz.enrolment.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Whether what the practice's systems received is what they should have: the other results of the
/// same submission, in their own formats.
record CheckDeliveries(Result result, List<String> faults) {

  static List<String> faultsOf(Result result) throws IOException {
    var check = new CheckDeliveries(result, new ArrayList<>());
    check.bundle();
    check.message();
    check.webhook();
    check.folder();
    return check.faults;
  }

  private void require(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }

  private void bundle() throws IOException {
    var bundle = Http.JSON.readTree(result.delivered().bundle());
    var document = Base64.getDecoder().decode(find(bundle, "Binary").path("data").asText());
    require(
        Sha256.sha256(document).equals(Sha256.sha256(result.tiff())),
        "bundle: its document is not the TIFF with cover sheet");
    require(
        find(bundle, "Patient").at("/name/0/family").equals(sent("/name/family")),
        "bundle: its Patient has not the name that was sent");
  }

  private static JsonNode find(JsonNode bundle, String type) {
    return StreamSupport.stream(bundle.path("entry").spliterator(), false)
        .map(entry -> entry.path("resource"))
        .filter(resource -> resource.path("resourceType").asText().equals(type))
        .findFirst()
        .orElseThrow(() -> new Missing("bundle: it has no " + type));
  }

  private void message() {
    var message = new String(result.delivered().message(), StandardCharsets.UTF_8);
    require(
        message.endsWith("\r") && !message.contains("\n"), "HL7: its segments do not end in CR");
    require(
        field(message, "PID", 5).split("\\^", 2)[0].equals(sent("/name/family").asText()),
        "HL7: its PID has not the name that was sent");
    var embedded = field(message, "OBX", 5).split("\\^", -1);
    require(
        embedded[embedded.length - 1].equals(Base64.getEncoder().encodeToString(result.pdf())),
        "HL7: its OBX has not the PDF");
  }

  /// Of the first segment of that name; empty if there is none.
  private static String field(String message, String segment, int number) {
    return Stream.of(message.split("\r"))
        .filter(line -> line.startsWith(segment + "|"))
        .map(line -> line.split("\\|", -1))
        .filter(fields -> fields.length > number)
        .map(fields -> fields[number])
        .findFirst()
        .orElse("");
  }

  /// Its signature was checked by the receiver.
  private void webhook() throws IOException {
    var body = Http.JSON.readTree(result.delivered().webhook().body());
    var event = Http.JSON.readTree(result.event());
    require(body.path("data").equals(event), "webhook: its data is not the event");
  }

  private void folder() throws IOException {
    for (var file : result.delivered().files()) {
      require(
          Sha256.sha256(Files.readAllBytes(file)).equals(Sha256.sha256(result.pdf())),
          "folder: what landed is not the PDF");
    }
  }

  private JsonNode sent(String pointer) {
    return result.submitted().body().at("/answers" + pointer);
  }
}
