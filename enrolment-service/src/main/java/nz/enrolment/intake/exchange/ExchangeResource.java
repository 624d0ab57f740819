package nz.enrolment.intake.exchange;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import nz.enrolment.form.event.DeviceClass;
import nz.enrolment.intake.body.Body;
import nz.enrolment.intake.body.BodyReader;
import nz.enrolment.intake.body.FaultyBody;
import nz.enrolment.intake.limit.RateLimited;
import nz.enrolment.intake.measure.Device;
import nz.enrolment.shell.http.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// The exchange over HTTP, for the page that a patient opened. Who holds the token is who may.
@Path("/links/exchange")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Links")
public class ExchangeResource {
  private static final Problem LINK_UNKNOWN =
      new Problem(404, "link-unknown", "Link unknown", "Please ask the practice for a new link.");

  private static final FaultyBody TOKEN_FAULTY =
      new FaultyBody("token-faulty", "The token cannot be read");

  private final ExchangeLink exchangeLink;
  private final BodyReader bodies;

  @Inject
  ExchangeResource(ExchangeLink exchangeLink, BodyReader bodies) {
    this.exchangeLink = exchangeLink;
    this.bodies = bodies;
  }

  /// What the page needs to begin.
  record SessionAndForm(
      String session,
      Instant expiresAt,
      @JsonRawValue @Schema(ref = "ShownForm") String form,
      int version,
      @Schema(ref = "RawAnswers") JsonNode prefill) {

    /// Without what is secret or personal.
    @Override
    public String toString() {
      return "SessionAndForm[redacted]";
    }
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermitAll
  @RateLimited
  @SecurityRequirements
  @Operation(
      operationId = "exchangeLink",
      summary = "Exchange the token of a link for a session, the form and its prefill")
  @APIResponse(
      responseCode = "200",
      description = "A session",
      content = @Content(schema = @Schema(implementation = SessionAndForm.class)))
  public Response exchange(
      @RequestBody(
              description = "`token`: what stands behind the # of the link",
              content = @Content(schema = @Schema(ref = "LinkToken")))
          InputStream request,
      @Context HttpHeaders headers)
      throws IOException {
    Body body = bodies.json(request, TOKEN_FAULTY);
    return exchange(body.document().path("token").asText(), Device.of(headers));
  }

  private Response exchange(String token, DeviceClass device) {
    return switch (exchangeLink.exchange(token, device, Instant.now())) {
      case ExchangeOutcome.Opened opened -> opened(opened);
      case ExchangeOutcome.LinkClosed(var link) -> link.problem().response();
      case ExchangeOutcome.TriedTooOften(var limit) -> throw limit.refusal();
      case ExchangeOutcome.LinkUnknown() -> LINK_UNKNOWN.response();
    };
  }

  private static Response opened(ExchangeOutcome.Opened opened) {
    var form = opened.invited().form();
    var entity =
        new SessionAndForm(
            opened.session(),
            opened.expiresAt(),
            form.shown(),
            form.version().number(),
            opened.invited().prefill());
    return Response.ok(entity).build();
  }
}
