package nz.enrolment.intake.invite;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import nz.enrolment.intake.body.BodyReader;
import nz.enrolment.intake.body.FaultyBody;
import nz.enrolment.intake.staff.CallingStaff;
import nz.enrolment.shell.staff.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/// Many links at once over HTTP, from a practice's recall list.
@Path("/links/bulk")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
public class BulkResource {
  private static final String CSV = "text/csv";
  private static final FaultyBody LIST_FAULTY =
      new FaultyBody("list-faulty", "The list cannot be read");

  private final InviteAll inviteAll;
  private final CallingStaff staff;
  private final BodyReader bodies;

  @Inject
  BulkResource(InviteAll inviteAll, CallingStaff staff, BodyReader bodies) {
    this.inviteAll = inviteAll;
    this.staff = staff;
    this.bodies = bodies;
  }

  @POST
  @Consumes(CSV)
  @RolesAllowed({Role.PRACTICE_STAFF, Role.PRACTICE_ADMIN})
  @Operation(
      operationId = "makeLinks",
      summary = "Make a link for each row of a list",
      description =
          "Rows that cannot be invited are reported, and do not hinder the others; rows of empty"
              + " cells only are passed over and counted. Sending a list again makes new links.")
  @APIResponse(
      responseCode = "200",
      description = "What became of each row",
      content = @Content(schema = @Schema(implementation = BulkReport.class)))
  public Response invite(
      @Parameter(required = true, description = "The id of a form") @QueryParam("form")
          @Nullable String form,
      @Parameter(description = "RFC 3339; or else after the usual time") @QueryParam("expiresAt")
          @Nullable String expiresAt,
      @RequestBody(
              description =
                  "CSV of RFC 4180 in UTF-8, at most 10,000 rows. The first line names a question"
                      + " for each column, or a member of its answer (`name.family`); cells of a"
                      + " column with `:json` behind its name are JSON, others text.",
              content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
          InputStream list)
      throws IOException {
    Instant now = Instant.now();
    return switch (LinkRequest.read(request(form, expiresAt), now)) {
      case LinkRequest.Understood request ->
          invite(request, RecallListReader.read(bodies.bytes(list)), now);
      case LinkRequest.Faulty(var problems) -> throw LinkResource.LINK_FAULTY.with(problems);
    };
  }

  /// The parameters, as they would stand in the request for a single link.
  private static ObjectNode request(@Nullable String form, @Nullable String expiresAt) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    if (form != null) {
      request.put("form", form);
    }
    if (expiresAt != null) {
      request.put("expiresAt", expiresAt);
    }
    return request;
  }

  private Response invite(LinkRequest.Understood request, RecallList list, Instant now) {
    return switch (list) {
      case RecallList.Faulty(var problems) -> throw LIST_FAULTY.with(problems);
      case RecallList.Rows rows ->
          inviteAll
              .invite(staff.practice(), request, rows, now)
              .map(report -> Response.ok(report).build())
              .orElseThrow(() -> LinkResource.LINK_FAULTY.with(List.of(MakeLink.FORM_UNKNOWN)));
    };
  }
}
