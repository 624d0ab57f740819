package nz.enrolment.intake.upload;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.intake.body.BodyReader;
import nz.enrolment.intake.draft.DraftProblems;
import nz.enrolment.intake.exchange.Sessions;
import nz.enrolment.intake.invite.LinkLookup.Invited;
import nz.enrolment.intake.limit.RateLimited;
import nz.enrolment.intake.tenant.Tenancy;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.http.Uuids;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// The files of a patient's own draft over HTTP. What has been sent is not shown again.
@Path("/files")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Files")
public class UploadResource {
  private static final Problem HEIC =
      new Problem(
          415,
          "file-heic",
          "HEIC photo",
          "The practice cannot open HEIC photos. On an iPhone, choose Settings, Camera, Formats,"
              + " Most Compatible and take the photo again, or send a screenshot of it.");
  private static final Problem OTHER_TYPE =
      new Problem(
          415,
          "file-type",
          "File type not accepted",
          "Send a JPEG, PNG or PDF. The type is detected from the content, not from the name.");
  private static final Problem TOO_MANY =
      new Problem(
          409, "too-many-files", "Too many files", "No more files can be sent with this form.");

  private static final Problem UNKNOWN =
      new Problem(404, "file-unknown", "File unknown", "The draft has no such file.");

  private final Sessions sessions;
  private final ReceiveFile receiveFile;
  private final TakeBackFile takeBackFile;
  private final BodyReader bodies;
  private final Tenancy tenancy;

  @Inject
  UploadResource(
      Sessions sessions,
      ReceiveFile receiveFile,
      TakeBackFile takeBackFile,
      BodyReader bodies,
      Tenancy tenancy) {
    this.sessions = sessions;
    this.receiveFile = receiveFile;
    this.takeBackFile = takeBackFile;
    this.bodies = bodies;
    this.tenancy = tenancy;
  }

  /// A file that was sent.
  ///
  /// @param mediaType by its content
  record OwnFile(UUID id, String name, String mediaType, long bytes) {

    static OwnFile of(UploadedFile file) {
      return new OwnFile(file.id(), file.name(), file.mediaType(), file.bytes());
    }

    /// Without the name.
    @Override
    public String toString() {
      return "OwnFile[" + id + "]";
    }
  }

  /// All of a draft, oldest first.
  record OwnFiles(List<OwnFile> files) {}

  @POST
  @Consumes(MediaType.WILDCARD)
  @PermitAll
  @RateLimited
  @SecurityRequirement(name = Sessions.SECURITY)
  @Operation(operationId = "uploadFile", summary = "Send a file, to name it in an answer by its id")
  @APIResponse(
      responseCode = "201",
      description = "It is kept",
      content = @Content(schema = @Schema(implementation = OwnFile.class)))
  public Response send(
      @Parameter(hidden = true) @HeaderParam(Sessions.HEADER) @Nullable String session,
      @Parameter(description = "`attachment; filename*=UTF-8''` and the name, percent-encoded")
          @HeaderParam(HttpHeaders.CONTENT_DISPOSITION)
          @Nullable String disposition,
      @RequestBody(
              description = "The file itself: a JPEG, a PNG or a PDF",
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_OCTET_STREAM,
                      schema = @Schema(type = SchemaType.STRING, format = "binary")))
          InputStream content)
      throws IOException {
    Invited invited = sessions.invited(session);
    FileName name = FileName.read(disposition);
    return answer(receiveFile.receive(invited, name, bodies.limited(content)));
  }

  private Response answer(Upload upload) {
    return switch (upload) {
      case Upload.Received(var file) ->
          Response.status(Response.Status.CREATED).entity(OwnFile.of(file)).build();
      case Upload.Heic() -> throw bodies.unread(HEIC);
      case Upload.OtherType() -> throw bodies.unread(OTHER_TYPE);
      case Upload.TooMany() -> throw bodies.unread(TOO_MANY);
      case Upload.DraftChanged() -> DraftProblems.CHANGED.response();
    };
  }

  @GET
  @PermitAll
  @RateLimited
  @SecurityRequirement(name = Sessions.SECURITY)
  @Operation(operationId = "listFiles", summary = "List the files uploaded with this draft")
  @APIResponse(
      responseCode = "200",
      description = "They, oldest first",
      content = @Content(schema = @Schema(implementation = OwnFiles.class)))
  public Response list(
      @Parameter(hidden = true) @HeaderParam(Sessions.HEADER) @Nullable String session) {
    Invited invited = sessions.invited(session);
    return Response.ok(tenancy.within(invited.practice(), () -> files(invited))).build();
  }

  @DELETE
  @Path("/{id}")
  @PermitAll
  @RateLimited
  @SecurityRequirement(name = Sessions.SECURITY)
  @Operation(
      operationId = "deleteFile",
      summary = "Take a file back, so that another can be sent in its place",
      description = "An answer that names it has to be saved without it.")
  @APIResponse(responseCode = "204", description = "It is gone")
  public Response delete(
      @Parameter(hidden = true) @HeaderParam(Sessions.HEADER) @Nullable String session,
      @PathParam("id") String id)
      throws IOException {
    Invited invited = sessions.invited(session);
    Optional<UUID> file = Uuids.read(id);
    return file.isPresent() && takeBackFile.takeBack(invited, file.get())
        ? Response.noContent().build()
        : UNKNOWN.response();
  }

  private static OwnFiles files(Invited invited) {
    return new OwnFiles(UploadedFile.ofDraft(invited.draft()).stream().map(OwnFile::of).toList());
  }
}
