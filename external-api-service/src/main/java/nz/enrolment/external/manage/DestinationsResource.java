package nz.enrolment.external.manage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import nz.enrolment.external.audit.CallingStaff;
import nz.enrolment.external.destination.Destinations;
import nz.enrolment.external.registry.DestinationStore;
import nz.enrolment.journal.Transactions;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.staff.CallingPractice;
import nz.enrolment.shell.staff.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/// The destinations of a practice, and making one.
@Path("/destinations")
@Produces(MediaType.APPLICATION_JSON)
class DestinationsResource {
  private final ManageDestinations manage;
  private final Transactions transactions;
  private final Destinations configured;
  private final CallingPractice practice;
  private final CallingStaff staff;
  private final SettingsBody body;

  DestinationsResource(
      ManageDestinations manage,
      Transactions transactions,
      Destinations configured,
      CallingPractice practice,
      CallingStaff staff,
      SettingsBody body) {
    this.manage = manage;
    this.transactions = transactions;
    this.configured = configured;
    this.practice = practice;
    this.staff = staff;
    this.body = body;
  }

  @GET
  @RolesAllowed({Role.PRACTICE_STAFF, Role.PRACTICE_ADMIN})
  @Operation(
      operationId = "listDestinations",
      summary = "The practice's destinations: first those that the operator configured")
  @APIResponse(responseCode = "200", description = "All of them")
  public ShownDestinations list() throws SQLException {
    UUID own = practice.id();
    var managed = transactions.call(tx -> DestinationStore.of(tx, own));
    return new ShownDestinations(
        Stream.concat(configured(own), managed.stream().map(ShownDestination::of)).toList());
  }

  private Stream<ShownDestination> configured(UUID own) {
    return configured.byName().entrySet().stream()
        .filter(entry -> entry.getValue().practice().equals(own))
        .map(entry -> ShownDestination.of(entry.getKey(), entry.getValue()))
        .sorted((a, b) -> a.id().compareTo(b.id()));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.PRACTICE_ADMIN)
  @Operation(
      operationId = "makeDestination",
      summary = "Make a destination, to which each enrolment goes that is completed from now on")
  @APIResponse(
      responseCode = "201",
      description = "The destination, its URL in Location and its version as ETag",
      content = @Content(schema = @Schema(implementation = ShownDestination.class)))
  @APIResponse(
      responseCode = "409",
      description = "`too-many-destinations`",
      content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
  @ManagedProblems
  public Response make(
      @RequestBody(content = @Content(schema = @Schema(ref = "DestinationSettings")))
          InputStream sent)
      throws IOException, SQLException {
    return ManageAnswers.of(
        manage.make(staff.get(), body.read(sent)),
        made -> Response.created(UriBuilder.fromPath("/destinations/{id}").build(made.name())));
  }
}
