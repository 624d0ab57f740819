package nz.enrolment.external.serve;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nz.enrolment.external.announce.EnrolmentDelivered;
import nz.enrolment.external.queue.Decided;
import nz.enrolment.external.queue.QueueSignal;
import nz.enrolment.external.queue.StaffDecision;
import nz.enrolment.journal.Transactions;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.http.ProblemException;
import nz.enrolment.shell.staff.CallingPractice;
import nz.enrolment.shell.staff.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// What the staff of a practice decide of its deliveries that wait for them.
@Path("/deliveries/{id}")
@APIResponse(
    responseCode = "404",
    description = "`delivery-unknown`: the practice has no such delivery",
    content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
@APIResponse(
    responseCode = "409",
    description = "`delivery-not-waiting`: it is on its way, or has arrived",
    content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
class DecisionResource {
  private static final Problem UNKNOWN =
      new Problem(404, "delivery-unknown", "Delivery unknown", "There is no such delivery.");
  private static final Problem NOT_WAITING =
      new Problem(
          409,
          "delivery-not-waiting",
          "Nothing to decide",
          "Only a delivery that is refused, unknown or given up waits for staff.");

  private final Transactions transactions;
  private final QueueSignal signal;
  private final CallingPractice caller;

  DecisionResource(Transactions transactions, QueueSignal signal, CallingPractice caller) {
    this.transactions = transactions;
    this.signal = signal;
    this.caller = caller;
  }

  @POST
  @Path("/replay")
  @RolesAllowed({Role.PRACTICE_STAFF, Role.PRACTICE_ADMIN})
  @Operation(
      operationId = "replayDelivery",
      summary = "Send a delivery again that waits for staff",
      description =
          "The same bytes under the same ids, at once, and then by a new schedule. Of one that is"
              + " `unknown`, only when it is not there: the destination cannot tell a repeat.")
  @APIResponse(responseCode = "204", description = "It is due")
  public void replay(@PathParam("id") String id) throws SQLException {
    long delivery = number(id);
    UUID practice = caller.id();
    refuse(transactions.call(tx -> StaffDecision.sendAgain(tx, delivery, practice)));
    signal.raise();
  }

  @POST
  @Path("/confirm")
  @RolesAllowed({Role.PRACTICE_STAFF, Role.PRACTICE_ADMIN})
  @Operation(
      operationId = "confirmDelivery",
      summary = "Say that the destination has a delivery that waits for staff",
      description = "It counts as delivered, and is announced so.")
  @APIResponse(responseCode = "204", description = "It is delivered")
  public void confirm(@PathParam("id") String id) throws SQLException {
    long delivery = number(id);
    UUID practice = caller.id();
    Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    refuse(transactions.call(tx -> confirm(tx, delivery, practice, now)));
  }

  private static Decided confirm(Connection tx, long delivery, UUID practice, Instant at)
      throws SQLException {
    Decided decided = StaffDecision.confirm(tx, delivery, practice, at);
    if (decided instanceof Decided.Done(UUID enrolment, String destination, int attempts)) {
      new EnrolmentDelivered(enrolment, practice, destination, attempts, at).announce(tx);
    }
    return decided;
  }

  private static void refuse(Decided decided) {
    switch (decided) {
      case Decided.Done _ -> {}
      case Decided.NotWaitingForStaff() -> throw new ProblemException(NOT_WAITING);
      case Decided.NoSuchDelivery() -> throw new ProblemException(UNKNOWN);
    }
  }

  private static long number(String id) {
    try {
      return Long.parseLong(id);
    } catch (NumberFormatException _) {
      throw new ProblemException(UNKNOWN);
    }
  }
}
