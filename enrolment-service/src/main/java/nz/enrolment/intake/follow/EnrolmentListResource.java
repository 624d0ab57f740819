package nz.enrolment.intake.follow;

import io.quarkus.panache.common.Sort;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nz.enrolment.intake.audit.Action;
import nz.enrolment.intake.audit.Actor;
import nz.enrolment.intake.audit.Audit;
import nz.enrolment.intake.keep.KeptEnrolment;
import nz.enrolment.intake.staff.CallingStaff;
import nz.enrolment.intake.tenant.Tenancy;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.staff.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// A practice's enrolments over HTTP, for its people. Nothing personal is asked for by a parameter,
/// since addresses are written down in many places.
@Path("/enrolments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class EnrolmentListResource {
  private static final int USUAL = 50;
  private static final Sort NEWEST_FIRST = Sort.descending("completedAt", "id");

  private final CallingStaff staff;
  private final Tenancy tenancy;
  private final Audit audit;

  @Inject
  EnrolmentListResource(CallingStaff staff, Tenancy tenancy, Audit audit) {
    this.staff = staff;
    this.tenancy = tenancy;
    this.audit = audit;
  }

  @GET
  @RolesAllowed({Role.PRACTICE_STAFF, Role.PRACTICE_ADMIN})
  @Operation(
      operationId = "listEnrolments",
      summary = "The practice's enrolments, newest first, a page at a time")
  @APIResponse(
      responseCode = "200",
      description = "A page",
      content = @Content(schema = @Schema(implementation = EnrolmentList.class)))
  public Response list(
      @Parameter(schema = @Schema(implementation = StandingState.Is.class)) @QueryParam("standing")
          @Nullable String standing,
      @Parameter(schema = @Schema(implementation = ProcessingState.class)) @QueryParam("state")
          @Nullable String state,
      @Parameter(description = "The id of a form") @QueryParam("form") @Nullable String form,
      @Parameter(description = "Completed at or after this instant, RFC 3339") @QueryParam("from")
          @Nullable String from,
      @Parameter(description = "Completed before this instant, RFC 3339") @QueryParam("before")
          @Nullable String before,
      @Parameter(description = "`next` of the page before") @QueryParam("after")
          @Nullable String after,
      @Parameter(
              description = "1 to 100; or else 50",
              schema = @Schema(implementation = Integer.class))
          @QueryParam("limit")
          @Nullable String limit) {
    Filter filter =
        new Filter(staff.practice())
            .standing(standing)
            .state(state)
            .form(form)
            .from(from)
            .before(before)
            .after(after);
    int size = size(limit, filter);
    return filter.faults().isEmpty() ? list(filter, size) : refused(filter);
  }

  private static int size(@Nullable String limit, Filter filter) {
    if (limit == null) {
      return USUAL;
    }
    if (!limit.matches("[1-9][0-9]?|100")) {
      filter.refuse("limit");
      return USUAL;
    }
    return Integer.parseInt(limit);
  }

  private static Response refused(Filter filter) {
    return new Problem(
            400,
            "parameter-faulty",
            "Parameter faulty",
            "Each of `errors` names a parameter that cannot be read.",
            filter.faults())
        .response();
  }

  private Response list(Filter filter, int size) {
    Actor actor = staff.actor();
    return Response.ok(tenancy.within(staff.practice(), () -> list(filter, size, actor))).build();
  }

  private EnrolmentList list(Filter filter, int size, Actor actor) {
    List<KeptEnrolment> found =
        KeptEnrolment.<KeptEnrolment>find(filter.condition(), NEWEST_FIRST, filter.parameters())
            .range(0, size)
            .list();
    EnrolmentList page = EnrolmentList.of(found, size);
    audit.add(
        actor, Action.LISTED, page.enrolments().stream().map(EnrolmentList.Line::id).toList());
    return page;
  }
}
