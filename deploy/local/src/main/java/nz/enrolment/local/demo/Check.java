package nz.enrolment.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;

/// Whether a result is what it should be, compared with the other results of the same submission.
final class Check {
  private final Result result;
  private final List<String> faults = new ArrayList<>();

  private Check(Result result) {
    this.result = result;
  }

  /// What is wrong, in a few words each; empty if nothing is.
  static List<String> faultsOf(Result result) throws IOException {
    var check = new Check(result);
    check.pdf();
    check.tiff();
    check.event();
    check.delivered();
    return check.faults;
  }

  private void require(boolean holds, String fault) {
    if (!holds) {
      faults.add(fault);
    }
  }

  private void pdf() {
    var start = new String(result.pdf(), 0, 5, StandardCharsets.ISO_8859_1);
    require(start.equals("%PDF-"), "PDF: its first bytes are not those of a PDF");
    var announced = result.status().at("/document/sha256").asText();
    require(
        announced.equals(Sha256.sha256(result.pdf())), "PDF: not the bytes that were announced");
    require(result.pages() > 0, "PDF: no pages were announced");
  }

  private void tiff() throws IOException {
    var pages = Tiff.pages(result.tiff());
    require(
        pages == result.pages() + 1,
        "TIFF: %d pages, where the PDF has %d and a cover sheet".formatted(pages, result.pages()));
  }

  private void event() throws IOException {
    var event = Http.JSON.readTree(result.event());
    require(
        event.path("id").asText().equals(result.submitted().enrolment()),
        "event: of another enrolment");
    require(
        event.at("/identity/name/family").equals(sent("/name/family")),
        "event: not the name that was sent");
  }

  private void delivered() throws IOException {
    var bundle = Http.JSON.readTree(result.delivered());
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

  private JsonNode sent(String pointer) {
    return result.submitted().body().at("/answers" + pointer);
  }
}
