package nz.enrolment.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;

/// All that became of one submission.
///
/// @param status as the practice's staff see it
/// @param pdf the document without a cover sheet
/// @param tiff the document with a cover sheet, at fax resolution
/// @param event the data of the announcement, as it is on Kafka
/// @param delivered as each of the practice's systems received it
record Result(
    Submitted submitted,
    JsonNode status,
    URI pdfUrl,
    byte[] pdf,
    URI tiffUrl,
    byte[] tiff,
    byte[] event,
    Deliveries delivered) {

  int pages() {
    return status.at("/document/pages").asInt();
  }

  @Override
  public String toString() {
    return "Result[" + submitted + "]";
  }
}
