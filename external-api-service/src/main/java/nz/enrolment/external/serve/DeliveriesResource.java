package nz.enrolment.external.serve;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.UUID;
import nz.enrolment.external.queue.DeliveryLog;
import nz.enrolment.journal.Transactions;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.http.ProblemException;
import nz.enrolment.shell.http.Uuids;
import nz.enrolment.shell.staff.CallingPractice;
import nz.enrolment.shell.staff.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// `GET /deliveries?enrolment={id}`, for the staff of the practice that the enrolment is with.
@Path("/deliveries")
@Produces(MediaType.APPLICATION_JSON)
class DeliveriesResource {
  private final Transactions transactions;
  private final CallingPractice caller;

  DeliveriesResource(Transactions transactions, CallingPractice caller) {
    this.transactions = transactions;
    this.caller = caller;
  }

  /// Oldest first; empty for an enrolment that is not known, not queued for any destination, or
  /// another practice's.
  @GET
  @RolesAllowed({Role.PRACTICE_STAFF, Role.PRACTICE_ADMIN})
  @Operation(
      operationId = "deliveries",
      summary = "List the deliveries of an enrolment and their states",
      description =
          "Oldest first; empty for an enrolment that is not known, has no destination, or is"
              + " another practice's.")
  @APIResponse(responseCode = "200", description = "The deliveries")
  @APIResponse(
      responseCode = "400",
      description = "`enrolment-unreadable`: the enrolment is not given, or is not a UUID",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Deliveries read(
      @Parameter(
              description = "The id of an enrolment",
              required = true,
              schema = @Schema(implementation = UUID.class))
          @RestQuery
          @Nullable String enrolment)
      throws SQLException {
    UUID id = Uuids.read(enrolment).orElseThrow(DeliveriesResource::namesNoEnrolment);
    UUID practice = caller.id();
    return Deliveries.of(transactions.call(tx -> DeliveryLog.read(tx, id, practice)));
  }

  private static ProblemException namesNoEnrolment() {
    var fault = new Problem.Fault("/enrolment", "not-a-uuid", "Give the id of an enrolment.");
    return new ProblemException(
        Problem.badParameter("enrolment-unreadable", "The enrolment id is not valid", fault));
  }
}
