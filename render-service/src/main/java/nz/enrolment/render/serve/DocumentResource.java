package nz.enrolment.render.serve;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.render.press.Variant;
import nz.enrolment.shell.problem.Problem;
import nz.enrolment.shell.request.Uuids;
import nz.enrolment.shell.staff.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// The documents of enrolments.
@Path("/enrolments/{id}/document")
final class DocumentResource {
  private final FetchDocument documents;
  private final Caller caller;

  DocumentResource(FetchDocument documents, Caller caller) {
    this.documents = documents;
    this.caller = caller;
  }

  /// 404 whether the enrolment is not known (yet), is somebody else's, or its id is no id: these
  /// look the same.
  @GET
  @RolesAllowed({Role.PRACTICE_STAFF, Role.SERVICE})
  @Operation(
      operationId = "getDocument",
      summary = "The document of an enrolment, in the form asked for")
  @APIResponse(
      responseCode = "200",
      description = "The file",
      content = {
        @Content(mediaType = "application/pdf", schema = @Schema(format = "binary")),
        @Content(mediaType = "image/tiff", schema = @Schema(format = "binary"))
      })
  @APIResponse(responseCode = "304", description = "The caller has it already")
  @APIResponse(
      responseCode = "400",
      description = "Problem `variant-unknown`",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  @APIResponse(
      responseCode = "401",
      description = "Problem `sign-in-required`",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  @APIResponse(
      responseCode = "403",
      description = "Problem `not-allowed`: neither staff of a practice nor a service",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  @APIResponse(
      responseCode = "404",
      description = "Problem `document-unknown`: not known (yet), or not the caller's",
      content = @Content(mediaType = Problem.MEDIA_TYPE))
  public Response document(
      @PathParam("id") @Schema(format = "uuid") String id,
      @QueryParam("format") @Schema(enumeration = {"pdf", "tiff"}) @DefaultValue("pdf")
          String format,
      @QueryParam("cover") @Schema(enumeration = {"true", "false"}) @DefaultValue("false")
          String cover,
      @QueryParam("resolution") @Schema(enumeration = {"fax", "200", "300"}) @DefaultValue("fax")
          String resolution,
      @Context Request request)
      throws SQLException, IOException {
    return switch (Wanted.read(format, cover, resolution)) {
      case Wanted.Known(Variant variant) -> answer(id, variant, request);
      case Wanted.Faulty(var faults) ->
          new Problem(
                  400, "variant-unknown", "No such variant", "Each of `errors` names one.", faults)
              .response();
    };
  }

  private Response answer(String id, Variant variant, Request request)
      throws SQLException, IOException {
    Optional<UUID> enrolment = Uuids.read(id);
    return enrolment.isEmpty() ? unknown() : answer(enrolment.get(), variant, request);
  }

  private Response answer(UUID enrolment, Variant variant, Request request)
      throws SQLException, IOException {
    return documents
        .fetch(enrolment, variant, caller.readable())
        .map(fetched -> answer(enrolment, variant, fetched, request))
        .orElseGet(DocumentResource::unknown);
  }

  private static Response answer(
      UUID enrolment, Variant variant, FetchDocument.Fetched fetched, Request request) {
    EntityTag tag = new EntityTag(fetched.digest().hex());
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    return unchanged != null ? unchanged.build() : file(enrolment, variant, fetched, tag);
  }

  private static Response file(
      UUID enrolment, Variant variant, FetchDocument.Fetched fetched, EntityTag tag) {
    String name = "enrolment-%s.%s".formatted(enrolment, variant.extension());
    return Response.ok(fetched.file(), variant.mediaType())
        .tag(tag)
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private static Response unknown() {
    return new Problem(404, "document-unknown", "No such document", "It is not here, or not yet.")
        .response();
  }
}
