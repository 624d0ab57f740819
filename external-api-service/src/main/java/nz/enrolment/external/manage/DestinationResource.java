package nz.enrolment.external.manage;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.external.audit.CallingStaff;
import nz.enrolment.external.audit.Staff;
import nz.enrolment.external.destination.Destinations;
import nz.enrolment.external.destination.Destinations.Destination;
import nz.enrolment.external.registry.DestinationStore;
import nz.enrolment.external.registry.ManagedDestination;
import nz.enrolment.journal.Transactions;
import nz.enrolment.shell.http.EntityTags;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.http.ProblemException;
import nz.enrolment.shell.http.Uuids;
import nz.enrolment.shell.staff.CallingPractice;
import nz.enrolment.shell.staff.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// One destination of a practice. Each change names the version that it is made on.
@Path("/destinations/{id}")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
    responseCode = "404",
    description = "`destination-unknown`",
    content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(ref = "Problem")))
class DestinationResource {
  private static final String ETAG = "The ETag of the destination";

  private final ManageDestinations manage;
  private final Transactions transactions;
  private final Destinations configured;
  private final CallingPractice practice;
  private final CallingStaff staff;
  private final SettingsBody body;

  DestinationResource(
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
      operationId = "getDestination",
      summary = "A destination, without its secrets",
      description = "Its version is its ETag; one that is read-only has none.")
  @APIResponse(
      responseCode = "200",
      description = "The destination",
      content = @Content(schema = @Schema(implementation = ShownDestination.class)))
  public Response get(@PathParam("id") String id) throws SQLException {
    UUID own = practice.id();
    Optional<Destination> set = configured(id, own);
    return set.isPresent()
        ? Response.ok(ShownDestination.of(id, set.get())).build()
        : ManageAnswers.shown(managed(id, own), Response.ok());
  }

  private Optional<Destination> configured(String id, UUID own) {
    return Optional.ofNullable(configured.byName().get(id))
        .filter(destination -> destination.practice().equals(own));
  }

  private ManagedDestination managed(String id, UUID own) throws SQLException {
    UUID managed = Uuids.read(id).orElseThrow(DestinationResource::unknown);
    return transactions
        .call(tx -> DestinationStore.find(tx, managed))
        .filter(destination -> destination.practice().equals(own))
        .orElseThrow(DestinationResource::unknown);
  }

  private static ProblemException unknown() {
    return new ProblemException(ManageAnswers.UNKNOWN);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.PRACTICE_ADMIN)
  @Operation(
      operationId = "changeDestination",
      summary = "Change a destination: what waits for it goes by the new settings",
      description =
          "All settings are sent; those that are not get their usual value. A secret that is not sent"
              + " stays as it is, unless `url` or `credentials` change; `null` removes it.")
  @APIResponse(
      responseCode = "200",
      description = "The destination, and its new version as ETag",
      content = @Content(schema = @Schema(implementation = ShownDestination.class)))
  @ManagedProblems
  @VersionProblems
  public Response change(
      @PathParam("id") String id,
      @Parameter(description = ETAG, required = true) @HeaderParam("If-Match")
          @Nullable String ifMatch,
      @RequestBody(content = @Content(schema = @Schema(ref = "DestinationSettings")))
          InputStream sent)
      throws IOException, SQLException {
    Staff by = staff.get();
    UUID managed = own(id, by);
    EntityTags on = required(ifMatch);
    return ManageAnswers.of(manage.change(by, managed, on, body.read(sent)), _ -> Response.ok());
  }

  @DELETE
  @RolesAllowed(Role.PRACTICE_ADMIN)
  @Operation(
      operationId = "removeDestination",
      summary = "Remove a destination; what waits for it is cancelled")
  @APIResponse(responseCode = "204", description = "It is not there any more")
  @VersionProblems
  public Response remove(
      @PathParam("id") String id,
      @Parameter(description = ETAG, required = true) @HeaderParam("If-Match")
          @Nullable String ifMatch)
      throws SQLException {
    Staff by = staff.get();
    UUID managed = own(id, by);
    return ManageAnswers.of(manage.remove(by, managed, required(ifMatch)), _ -> Response.ok());
  }

  /// That of a destination that a practice may change.
  private UUID own(String id, Staff by) {
    if (configured(id, by.practice()).isPresent()) {
      throw new ProblemException(ManageAnswers.READ_ONLY);
    }
    return Uuids.read(id).orElseThrow(DestinationResource::unknown);
  }

  private static EntityTags required(@Nullable String ifMatch) {
    return EntityTags.read(ifMatch)
        .orElseThrow(() -> new ProblemException(ManageAnswers.IF_MATCH_MISSING));
  }
}
