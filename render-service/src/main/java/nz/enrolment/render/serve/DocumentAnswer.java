package nz.enrolment.render.serve;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Arrays;
import java.util.Optional;
import nz.enrolment.render.keep.DocumentOutcome;
import nz.enrolment.render.keep.StoredDocument;
import nz.enrolment.render.press.DocumentNote;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.http.ProblemException;
import org.jspecify.annotations.Nullable;

/// A document as the answer to a request: whole or in part, or not at all when the caller has it.
///
/// @param asked whose document it is gives the file its name
record DocumentAnswer(DocumentRequest asked, Request request, HttpHeaders headers) {
  private static final Problem UNKNOWN =
      new Problem(
          404, "document-unknown", "No such document", "There is no such document, or not yet.");
  private static final Problem ANOTHER =
      new Problem(
          412,
          "precondition-failed",
          "Precondition failed",
          "The document has another ETag than `If-Match`.");
  private static final Problem BEYOND =
      new Problem(
          416,
          "range-not-satisfiable",
          "Range not satisfiable",
          "The range is outside of the file: see Content-Range.");
  private static final String NOTES = "Document-Notes";
  private static final String RANGE = "Content-Range";

  /// It is not known, or not to the caller: these look the same.
  static ProblemException unknown() {
    return new ProblemException(UNKNOWN);
  }

  Response of(Optional<DocumentOutcome> found) {
    return found.map(this::of).orElseThrow(DocumentAnswer::unknown);
  }

  private Response of(DocumentOutcome found) {
    return switch (found) {
      case DocumentOutcome.Document document -> of(document);
      case DocumentOutcome.Impossible(var failure) ->
          new Problem(
                  409, "document-not-made", "The document cannot be made", failure.reason().words())
              .response();
    };
  }

  private Response of(DocumentOutcome.Document document) {
    EntityTag tag = new EntityTag(document.kept().digest().hex());
    ConditionalRequest conditions = new ConditionalRequest(headers, tag);
    if (conditions.isForAnother()) {
      return ANOTHER.response();
    }
    Response.ResponseBuilder answer =
        conditions.isKnown()
            ? described(Response.notModified(), document.kept(), tag)
            : file(document, tag);
    return answer.build();
  }

  private Response.ResponseBuilder file(DocumentOutcome.Document document, EntityTag tag) {
    byte[] file = document.file();
    return switch (range(file.length, tag)) {
      case ByteRange.Whole() -> described(Response.ok(file), document.kept(), tag);
      case ByteRange.Part(int first, int last) ->
          described(Response.status(Status.PARTIAL_CONTENT), document.kept(), tag)
              .entity(Arrays.copyOfRange(file, first, last + 1))
              .header(RANGE, "bytes %d-%d/%d".formatted(first, last, file.length));
      case ByteRange.Unsatisfiable() -> BEYOND.builder().header(RANGE, "bytes */" + file.length);
    };
  }

  /// A part is of use only to who has another part of the same file.
  private ByteRange range(int length, EntityTag tag) {
    @Nullable String of = headers.getHeaderString("If-Range");
    boolean isOfSame = of == null || of.equals("\"" + tag.getValue() + "\"");
    return isOfSame && request.getMethod().equals(HttpMethod.GET)
        ? ByteRange.read(headers.getHeaderString("Range"), length)
        : new ByteRange.Whole();
  }

  private Response.ResponseBuilder described(
      Response.ResponseBuilder answer, StoredDocument kept, EntityTag tag) {
    if (!kept.notes().isEmpty()) {
      answer.header(
          NOTES, String.join(", ", kept.notes().stream().map(DocumentNote::code).toList()));
    }
    String name = "enrolment-%s.%s".formatted(asked.enrolment(), asked.variant().extension());
    return answer
        .type(asked.variant().mediaType())
        .tag(tag)
        .header("Accept-Ranges", "bytes")
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header("Referrer-Policy", "no-referrer")
        .header("X-Content-Type-Options", "nosniff");
  }
}
