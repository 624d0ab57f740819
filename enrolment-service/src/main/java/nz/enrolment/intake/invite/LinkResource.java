package nz.enrolment.intake.invite;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import nz.enrolment.intake.body.Body;
import nz.enrolment.intake.body.BodyReader;
import nz.enrolment.intake.body.FaultyBody;
import nz.enrolment.intake.staff.CallingStaff;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.http.Uuids;
import nz.enrolment.shell.staff.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Links over HTTP, for the practice's people and systems.
@Path("/links")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
public class LinkResource {
  private static final Problem UNKNOWN =
      new Problem(404, "link-unknown", "Link unknown", "The practice has no such link.");

  /// How a request for links is refused.
  static final FaultyBody LINK_FAULTY = new FaultyBody("link-faulty", "The link cannot be made");

  private static final FaultyBody PREFILL_FAULTY =
      new FaultyBody("prefill-faulty", "The prefill does not fit the form");

  private final MakeLink makeLink;
  private final LinkLookup links;
  private final CallingStaff staff;
  private final BodyReader bodies;
  private final String page;

  @Inject
  LinkResource(
      MakeLink makeLink,
      LinkLookup links,
      CallingStaff staff,
      BodyReader bodies,
      @ConfigProperty(name = "intake.page-url") String page) {
    this.makeLink = makeLink;
    this.links = links;
    this.staff = staff;
    this.bodies = bodies;
    this.page = page;
  }

  /// A link, and when it ends.
  record LinkAndExpiry(UUID id, String url, Instant expiresAt) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed({Role.PRACTICE_STAFF, Role.PRACTICE_ADMIN})
  @Operation(
      operationId = "makeLink",
      summary = "Make a link to a form for a patient, perhaps with answers to begin with")
  @APIResponse(
      responseCode = "201",
      description = "The link",
      content = @Content(schema = @Schema(implementation = LinkAndExpiry.class)))
  public Response make(
      @RequestBody(
              description =
                  "`form`: id; `version`: number, or else the newest; `prefill`: raw answers by"
                      + " question id; `expiresAt`: RFC 3339; `uses`: once (the default) or many",
              content = @Content(schema = @Schema(ref = "NewLink")))
          InputStream request)
      throws IOException {
    return make(bodies.json(request, LINK_FAULTY));
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed({Role.PRACTICE_STAFF, Role.PRACTICE_ADMIN})
  @Operation(operationId = "revokeLink", summary = "Revoke a link, and delete its prefill")
  @APIResponse(responseCode = "204", description = "It is revoked, now or since earlier")
  public Response revoke(@PathParam("id") String id) {
    return Uuids.read(id)
        .filter(link -> links.revoke(staff.practice(), link, Instant.now()))
        .map(_ -> Response.noContent().build())
        .orElseGet(UNKNOWN::response);
  }

  private Response make(Body json) {
    Instant now = Instant.now();
    return switch (LinkRequest.read(json.document(), now)) {
      case LinkRequest.Understood request -> answer(makeLink.make(staff.practice(), request, now));
      case LinkRequest.Faulty(var problems) -> throw LINK_FAULTY.with(problems);
    };
  }

  private Response answer(LinkResult invitation) {
    return switch (invitation) {
      case LinkResult.Made made -> created(made);
      case LinkResult.LinkFaulty(var problems) -> throw LINK_FAULTY.with(problems);
      case LinkResult.PrefillFaulty(var problems) -> throw PREFILL_FAULTY.with(problems);
    };
  }

  /// The token is in the fragment, which a browser sends to nobody: it is in no log and no Referer.
  private Response created(LinkResult.Made link) {
    return Response.status(Response.Status.CREATED)
        .entity(new LinkAndExpiry(link.id(), page + "#" + link.token(), link.expiresAt()))
        .build();
  }
}
