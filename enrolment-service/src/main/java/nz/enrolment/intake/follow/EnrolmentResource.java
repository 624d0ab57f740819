package nz.enrolment.intake.follow;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import nz.enrolment.form.input.Input;
import nz.enrolment.form.input.ProblemCollector;
import nz.enrolment.form.words.Translations;
import nz.enrolment.intake.audit.Audit;
import nz.enrolment.intake.audit.AuditLine;
import nz.enrolment.intake.body.Body;
import nz.enrolment.intake.body.BodyReader;
import nz.enrolment.intake.body.FaultyBody;
import nz.enrolment.intake.staff.CallingStaff;
import nz.enrolment.intake.tenant.Tenancy;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.http.ProblemException;
import nz.enrolment.shell.http.Uuids;
import nz.enrolment.shell.staff.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// One enrolment over HTTP, for the practice's people.
@Path("/enrolments/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class EnrolmentResource {
  private static final int LONGEST_NOTE = 2000;
  private static final Problem UNKNOWN =
      new Problem(404, "enrolment-unknown", "Enrolment unknown", "There is no such enrolment.");
  private static final Problem NOT_ALLOWED =
      new Problem(
          409,
          "move-not-allowed",
          "Move not allowed",
          "An open enrolment can be entered or declined, a declined one reopened, an entered one"
              + " neither.");

  private static final FaultyBody MOVE_FAULTY =
      new FaultyBody("move-faulty", "The move cannot be read");
  private static final FaultyBody NOTE_FAULTY =
      new FaultyBody("note-faulty", "The note cannot be read");

  private final CallingStaff staff;
  private final StaffActions follow;
  private final Tenancy tenancy;
  private final Audit audit;
  private final BodyReader bodies;

  @Inject
  EnrolmentResource(
      CallingStaff staff, StaffActions follow, Tenancy tenancy, Audit audit, BodyReader bodies) {
    this.staff = staff;
    this.follow = follow;
    this.tenancy = tenancy;
    this.audit = audit;
    this.bodies = bodies;
  }

  /// What happened to one enrolment.
  record AuditLines(List<AuditLine> lines) {}

  @GET
  @RolesAllowed({Role.PRACTICE_STAFF, Role.PRACTICE_ADMIN})
  @Operation(operationId = "getEnrolment", summary = "Get the state of an enrolment")
  @APIResponse(
      responseCode = "200",
      description = "The state",
      content = @Content(schema = @Schema(implementation = EnrolmentState.class)))
  public Response find(@PathParam("id") String id) {
    return follow
        .see(staff.practice(), staff.actor(), known(id))
        .map(state -> Response.ok(state).build())
        .orElseThrow(EnrolmentResource::unknown);
  }

  @POST
  @Path("/moves")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.PRACTICE_STAFF, Role.PRACTICE_ADMIN})
  @Operation(
      operationId = "moveEnrolment",
      summary = "Say that it is entered in the practice's system, declined, or open again")
  @APIResponse(
      responseCode = "200",
      description = "The state afterwards",
      content = @Content(schema = @Schema(implementation = EnrolmentState.class)))
  public Response move(
      @PathParam("id") String id,
      @RequestBody(
              description =
                  "`move`: enter, decline or reopen; to decline: `because`: not-eligible,"
                      + " out-of-area, books-closed, duplicate, withdrawn or other; `detail`: for"
                      + " colleagues",
              content = @Content(schema = @Schema(ref = "Move")))
          InputStream request)
      throws IOException {
    Body body = bodies.json(request, MOVE_FAULTY);
    return switch (MoveRequest.read(body.document())) {
      case MoveRequest.Faulty(var faults) -> throw MOVE_FAULTY.withFaults(faults);
      case MoveRequest.Understood(Move move) -> move(known(id), move);
    };
  }

  private Response move(UUID id, Move move) {
    return follow
        .move(staff.practice(), staff.actor(), id, move)
        .map(EnrolmentResource::answer)
        .orElseThrow(EnrolmentResource::unknown);
  }

  private static Response answer(StaffActions.Moved moved) {
    return switch (moved) {
      case StaffActions.Made(var state) -> Response.ok(state).build();
      case StaffActions.NotAllowed() -> NOT_ALLOWED.response();
    };
  }

  @POST
  @Path("/notes")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.PRACTICE_STAFF, Role.PRACTICE_ADMIN})
  @Operation(operationId = "writeNote", summary = "Write a note for colleagues")
  @APIResponse(
      responseCode = "201",
      description = "The state afterwards",
      content = @Content(schema = @Schema(implementation = EnrolmentState.class)))
  public Response note(
      @PathParam("id") String id,
      @RequestBody(
              description = "`text`: 1 to 2,000 characters",
              content = @Content(schema = @Schema(ref = "NewNote")))
          InputStream request)
      throws IOException {
    String text = text(bodies.json(request, NOTE_FAULTY));
    return follow
        .note(staff.practice(), staff.actor(), known(id), text)
        .map(state -> Response.status(Response.Status.CREATED).entity(state).build())
        .orElseThrow(EnrolmentResource::unknown);
  }

  private static String text(Body body) {
    var problems = new ProblemCollector(Translations.ENGLISH);
    return Input.root(body.document(), problems)
        .at("text")
        .required()
        .flatMap(text -> text.text(LONGEST_NOTE))
        .orElseThrow(() -> NOTE_FAULTY.with(problems.found()));
  }

  @GET
  @Path("/audit")
  @RolesAllowed(Role.PRACTICE_ADMIN)
  @Operation(
      operationId = "getAudit",
      summary = "Get the audit trail of an enrolment, oldest first; it remains after erasure")
  @APIResponse(
      responseCode = "200",
      description = "The lines of the audit",
      content = @Content(schema = @Schema(implementation = AuditLines.class)))
  public Response audit(@PathParam("id") String id) {
    UUID known = known(id);
    List<AuditLine> lines = tenancy.within(staff.practice(), () -> audit.of(known));
    if (lines.isEmpty()) {
      throw unknown();
    }
    return Response.ok(new AuditLines(lines)).build();
  }

  private static UUID known(String id) {
    return Uuids.read(id).orElseThrow(EnrolmentResource::unknown);
  }

  private static ProblemException unknown() {
    return new ProblemException(UNKNOWN);
  }
}
