package nz.enrolment.local.receive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;

/// An answer of the receiver, FHIR R4 JSON.
///
/// @param status of HTTP
record FhirReply(int status, JsonNode body) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /// A refusal: an OperationOutcome with one issue.
  ///
  /// @param code of http://hl7.org/fhir/issue-type
  static FhirReply refusal(int status, String code, String diagnostics) {
    var outcome = NODES.objectNode().put("resourceType", "OperationOutcome");
    outcome
        .putArray("issue")
        .addObject()
        .put("severity", "error")
        .put("code", code)
        .put("diagnostics", diagnostics);
    return new FhirReply(status, outcome);
  }

  /// What becomes of a body that was sent, before it is kept: a refusal, or an entry in a
  /// `transaction-response` for each entry in the `transaction`.
  static FhirReply to(byte[] body) throws IOException {
    try {
      var bundle = JSON.readTree(body);
      return isTransaction(bundle)
          ? new FhirReply(200, created(bundle))
          : refusal(422, "invalid", "a Bundle of type transaction was expected");
    } catch (JsonProcessingException e) {
      return refusal(400, "structure", "the body is not JSON");
    }
  }

  private static boolean isTransaction(JsonNode bundle) {
    return bundle.path("resourceType").asText().equals("Bundle")
        && bundle.path("type").asText().equals("transaction");
  }

  private static JsonNode created(JsonNode bundle) {
    var response = NODES.objectNode().put("resourceType", "Bundle");
    var entries = response.put("type", "transaction-response").putArray("entry");
    bundle
        .path("entry")
        .forEach(_ -> entries.addObject().putObject("response").put("status", "201 Created"));
    return response;
  }

  boolean isRefusal() {
    return status >= 400;
  }

  byte[] bytes() throws IOException {
    return JSON.writeValueAsBytes(body);
  }
}
