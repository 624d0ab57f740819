package nz.enrolment.intake.follow;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nz.enrolment.intake.exchange.Sessions;
import nz.enrolment.intake.keep.KeptEnrolment;
import nz.enrolment.intake.keep.Receipts;
import nz.enrolment.intake.keep.Standing;
import nz.enrolment.intake.limit.RateLimited;
import nz.enrolment.intake.tenant.Tenancy;
import nz.enrolment.intake.token.LinkClaims;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// A patient's own enrolments over HTTP: those that came in the session that they hold.
@Path("/enrolments/mine")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Enrolments")
public class OwnEnrolmentsResource {
  private final Sessions sessions;
  private final Receipts receipts;
  private final Tenancy tenancy;

  @Inject
  OwnEnrolmentsResource(Sessions sessions, Receipts receipts, Tenancy tenancy) {
    this.sessions = sessions;
    this.receipts = receipts;
    this.tenancy = tenancy;
  }

  /// What a patient is told of an enrolment. Why it was declined, the practice says itself.
  enum Told {
    @JsonProperty("received")
    RECEIVED,
    @JsonProperty("entered")
    ENTERED,
    @JsonProperty("declined")
    DECLINED;

    static Told of(Standing standing) {
      return switch (standing) {
        case Standing.Open() -> RECEIVED;
        case Standing.Entered() -> ENTERED;
        case Standing.Declined _ -> DECLINED;
      };
    }
  }

  /// One enrolment.
  record OwnEnrolment(UUID id, Instant completedAt, Told state, Instant since) {

    static OwnEnrolment of(KeptEnrolment enrolment) {
      return new OwnEnrolment(
          enrolment.id(),
          enrolment.completedAt(),
          Told.of(enrolment.standing()),
          enrolment.standingSince());
    }
  }

  /// All of a session, oldest first.
  record OwnEnrolments(List<OwnEnrolment> enrolments) {}

  @GET
  @PermitAll
  @RateLimited
  @SecurityRequirement(name = Sessions.SECURITY)
  @Operation(
      operationId = "listOwnEnrolments",
      summary = "List the submissions of this session and their states")
  @APIResponse(
      responseCode = "200",
      description = "Where it stands",
      content = @Content(schema = @Schema(implementation = OwnEnrolments.class)))
  public Response mine(
      @Parameter(hidden = true) @HeaderParam(Sessions.HEADER) @Nullable String session) {
    LinkClaims claims = sessions.claims(session);
    return Response.ok(tenancy.within(claims.practice(), () -> mine(claims))).build();
  }

  private OwnEnrolments mine(LinkClaims claims) {
    return new OwnEnrolments(
        receipts.of(claims).stream()
            .flatMap(id -> KeptEnrolment.find(claims.practice(), id).stream())
            .map(OwnEnrolment::of)
            .sorted(Comparator.comparing(OwnEnrolment::completedAt))
            .toList());
  }
}
