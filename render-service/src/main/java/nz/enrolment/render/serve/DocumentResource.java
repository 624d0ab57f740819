package nz.enrolment.render.serve;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.staff.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The documents of enrolments, for who shows a token.
@Path("/enrolments/{id}/document")
@RolesAllowed({Role.PRACTICE_STAFF, Role.PRACTICE_ADMIN, Role.SERVICE})
@Tag(name = "Documents")
@APIResponse(
    responseCode = "400",
    description = "`variant-unknown`: no such form of a document",
    content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
@APIResponse(
    responseCode = "404",
    description = "`document-unknown`: also while it is not there yet",
    content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
final class DocumentResource {
  private final FetchDocument documents;
  private final DocumentLinks links;
  private final Caller caller;

  DocumentResource(FetchDocument documents, DocumentLinks links, Caller caller) {
    this.documents = documents;
    this.links = links;
    this.caller = caller;
  }

  @GET
  @Operation(
      operationId = "getDocument",
      summary = "The document of an enrolment, in the form asked for",
      description =
          "Made when it is first asked for. `Document-Notes` says what a reader should know:"
              + " `glyphs-missing`, `evidence-not-shown`.")
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
      responseCode = "409",
      description = "`document-not-made`: it cannot be made, and why",
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
      @Context Request request,
      @Context HttpHeaders headers)
      throws SQLException, IOException {
    DocumentRequest asked = DocumentRequest.read(id, query);
    return new DocumentAnswer(asked, request, headers)
        .of(documents.fetch(asked.enrolment(), asked.variant(), caller.readable()));
  }

  @POST
  @Path("/links")
  @Operation(
      operationId = "makeDocumentLink",
      summary = "An address at which the document can be had without a token, for a short time",
      description = "For a viewer or a printer. Whoever has the address has the document.")
  @APIResponse(
      responseCode = "201",
      headers =
          @Header(
              name = HttpHeaders.LOCATION,
              required = true,
              schema = @Schema(implementation = String.class)),
      description = "The address, also in Location, and when it ends",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = DocumentLinks.Link.class)))
  public Response link(
      @PathParam("id") @Schema(format = "uuid") String id, @BeanParam VariantQuery query)
      throws SQLException {
    DocumentRequest asked = DocumentRequest.read(id, query);
    if (!documents.isKnown(asked.enrolment(), caller.readable())) {
      throw DocumentAnswer.unknown();
    }
    return made(links.issue(asked.enrolment(), asked.variant(), query, Instant.now()));
  }

  private static Response made(DocumentLinks.Link link) {
    return Response.status(Status.CREATED)
        .type(MediaType.APPLICATION_JSON)
        .location(link.url())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(link)
        .build();
  }
}
