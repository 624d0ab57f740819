package nz.enrolment.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

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
    check.faults.addAll(CheckDeliveries.faultsOf(result));
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

  private JsonNode sent(String pointer) {
    return result.submitted().body().at("/answers" + pointer);
  }
}
