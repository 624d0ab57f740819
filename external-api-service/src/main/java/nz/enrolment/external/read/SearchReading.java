package nz.enrolment.external.read;

import com.fasterxml.jackson.databind.JsonNode;
import nz.enrolment.external.transport.DestinationAnswer;

/// The answer of a FHIR R4 server to the question whether it has a document. Resources are counted
/// by their type: an empty search may have an OperationOutcome among its entries.
public final class SearchReading {
  private static final String TYPE = "DocumentReference";

  private SearchReading() {}

  /// What the server knows.
  public sealed interface Finding {

    /// It has it.
    record Present() implements Finding {}

    /// It does not have it.
    record Absent() implements Finding {}

    /// It did not say. The reason holds no personal data.
    record Unclear(String reason) implements Finding {}
  }

  public static Finding read(DestinationAnswer answer) {
    return switch (answer) {
      case DestinationAnswer.Http http when http.status() == 200 ->
          FhirReading.json(http.body())
              .filter(body -> body.path("resourceType").asText().equals("Bundle"))
              .map(SearchReading::count)
              .orElseGet(() -> new Finding.Unclear("The answer to our search is no Bundle"));
      case DestinationAnswer.Http http ->
          new Finding.Unclear(HttpStatuses.reason(http.status()) + " to our search");
      case DestinationAnswer.Acknowledged _, DestinationAnswer.Stored _ ->
          new Finding.Unclear("Not asked over HTTP");
    };
  }

  private static Finding count(JsonNode bundle) {
    int found = 0;
    for (JsonNode entry : bundle.path("entry")) {
      if (entry.path("resource").path("resourceType").asText().equals(TYPE)) {
        found++;
      }
    }
    return switch (found) {
      case 0 -> new Finding.Absent();
      case 1 -> new Finding.Present();
      default -> new Finding.Unclear("The destination has the document more than once");
    };
  }
}
