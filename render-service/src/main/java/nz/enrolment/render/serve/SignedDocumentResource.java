package nz.enrolment.render.serve;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import nz.enrolment.render.press.Variant;
import nz.enrolment.shell.http.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The documents of enrolments, for who has an address that this service has signed.
@Path("/signed/enrolments/{id}/document")
@PermitAll
@Tag(name = "Documents")
final class SignedDocumentResource {
  private static final Problem FORGED =
      new Problem(403, "link-not-valid", "Invalid link", "The URL is not valid for any document.");
  private static final Problem EXPIRED =
      new Problem(410, "link-expired", "Link expired", "The URL has expired. Create a new link.");

  private final FetchDocument documents;
  private final DocumentLinks links;

  SignedDocumentResource(FetchDocument documents, DocumentLinks links) {
    this.documents = documents;
    this.links = links;
  }

  @GET
  @SecurityRequirements
  @Operation(
      operationId = "getSignedDocument",
      summary = "Download a document by its signed URL",
      description = "The URL comes from `POST /enrolments/{id}/document/links`; use it unchanged.")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content = {
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "image/tiff",
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(responseCode = "206", description = "The part of it that `Range` asks for")
  @APIResponse(responseCode = "304", description = "The caller has it already")
  @APIResponse(
      responseCode = "400",
      description = "`variant-unknown`: no such form of a document",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "403",
      description = "`link-not-valid`: the URL is none of ours, or was changed",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "404",
      description = "`document-unknown`: there is no such document any more",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "409",
      description = "`document-not-made`: it cannot be made, and why",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "410",
      description = "`link-expired`: create a new one",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "412",
      description = "`precondition-failed`: it has another ETag than `If-Match`",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "416",
      description = "`range-not-satisfiable`: the range is outside of the file",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @APIResponse(
      responseCode = "503",
      description = "`busy`: later; `unavailable`: something that it needs is, later",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  public Response document(
      @PathParam("id") @Schema(format = "uuid") String id,
      @BeanParam VariantQuery query,
      @QueryParam("expires") @DefaultValue("") String expires,
      @QueryParam("key") @DefaultValue("") String key,
      @QueryParam("signature") @DefaultValue("") String signature,
      @Context Request request,
      @Context HttpHeaders headers)
      throws SQLException, IOException {
    DocumentRequest asked = DocumentRequest.read(id, query);
    UUID enrolment = asked.enrolment();
    Variant variant = asked.variant();
    return switch (links.check(enrolment, variant, expires, key, signature, Instant.now())) {
      case OPEN ->
          new DocumentAnswer(asked, request, headers)
              .of(documents.fetch(enrolment, variant, _ -> true));
      case EXPIRED -> EXPIRED.response();
      case FORGED -> FORGED.response();
    };
  }
}
