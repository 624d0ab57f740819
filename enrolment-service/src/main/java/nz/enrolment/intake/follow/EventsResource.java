package nz.enrolment.intake.follow;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.Optional;
import nz.enrolment.intake.change.Change;
import nz.enrolment.intake.staff.CallingStaff;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.http.ProblemException;
import nz.enrolment.shell.staff.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// A practice's changes as server-sent events (WHATWG HTML, 9.2), for its people's screens. A
/// stream ends with the token that opened it; whoever comes back with `Last-Event-ID` misses
/// nothing.
@Path("/enrolments/events")
@Tag(name = "Enrolments")
public class EventsResource {
  private static final Problem FAULTY =
      new Problem(
          400,
          "last-event-id-faulty",
          "Last-Event-ID faulty",
          "Send the id of the last event received, or omit Last-Event-ID.");

  private final ChangeStream stream;
  private final CallingStaff staff;

  @Inject
  EventsResource(ChangeStream stream, CallingStaff staff) {
    this.stream = stream;
    this.staff = staff;
  }

  @GET
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RolesAllowed({Role.PRACTICE_STAFF, Role.PRACTICE_ADMIN})
  @Operation(
      operationId = "streamEnrolments",
      summary = "Subscribe to the changes of the practice's enrolments (server-sent events)",
      description =
          "`changed` events carry a change, numbered without a gap. A `from-here` event carries no"
              + " data: what was before its id has to be asked for with GET /enrolments.")
  @APIResponse(
      responseCode = "200",
      description = "The stream",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = Change.class)))
  public Multi<OutboundSseEvent> follow(
      @Parameter(description = "The id of the last event that was received")
          @HeaderParam("Last-Event-ID")
          @Nullable String last,
      @Context Sse sse) {
    return stream.follow(staff.practice(), read(last), staff.until()).map(told -> event(told, sse));
  }

  private static Optional<Long> read(@Nullable String last) {
    if (last == null || last.isEmpty()) {
      return Optional.empty();
    }
    if (!last.matches("[0-9]{1,18}")) {
      throw new ProblemException(FAULTY);
    }
    return Optional.of(Long.valueOf(last));
  }

  private static OutboundSseEvent event(ChangeStream.Told told, Sse sse) {
    return switch (told) {
      case ChangeStream.Changed(Change change) ->
          sse.newEventBuilder()
              .name("changed")
              .id(Long.toString(change.number()))
              .mediaType(MediaType.APPLICATION_JSON_TYPE)
              .data(change)
              .build();
      case ChangeStream.FromHere(long number) ->
          sse.newEventBuilder().name("from-here").id(Long.toString(number)).data("").build();
      case ChangeStream.Quiet() -> sse.newEventBuilder().comment("quiet").build();
    };
  }
}
