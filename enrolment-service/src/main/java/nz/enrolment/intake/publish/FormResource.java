package nz.enrolment.intake.publish;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import nz.enrolment.form.Form;
import nz.enrolment.form.define.Untranslated;
import nz.enrolment.intake.body.Body;
import nz.enrolment.intake.body.BodyReader;
import nz.enrolment.intake.body.FaultyBody;
import nz.enrolment.intake.staff.CallingStaff;
import nz.enrolment.shell.http.Problem;
import nz.enrolment.shell.staff.Role;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/// Forms over HTTP, for the practice's people.
@Path("/forms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Forms")
public class FormResource {
  private static final Problem UNKNOWN =
      new Problem(404, "form-unknown", "Form unknown", "The practice has no such form version.");

  private static final FaultyBody FAULTY =
      new FaultyBody("form-faulty", "The form cannot be published");

  private final PublishForm publishForm;
  private final PublishedForms forms;
  private final CallingStaff staff;
  private final BodyReader bodies;

  @Inject
  FormResource(
      PublishForm publishForm, PublishedForms forms, CallingStaff staff, BodyReader bodies) {
    this.publishForm = publishForm;
    this.forms = forms;
    this.staff = staff;
    this.bodies = bodies;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.PRACTICE_ADMIN)
  @Operation(
      operationId = "publishForm",
      summary = "Publish a form definition as the next version of its form")
  @APIResponse(
      responseCode = "201",
      headers =
          @Header(
              name = "Location",
              required = true,
              schema = @Schema(implementation = String.class)),
      description = "The version, its URL in Location, and what is not translated",
      content = @Content(schema = @Schema(implementation = PublishedVersion.class)))
  public Response publish(
      @RequestBody(
              description = "The definition; see contracts/examples/form-standard.json",
              content = @Content(schema = @Schema(ref = "FormDefinition")))
          InputStream definition)
      throws IOException {
    Body body = bodies.json(definition, FAULTY);
    return answer(publishForm.publish(staff.practice(), body.document()));
  }

  private static Response answer(Publication publication) {
    return switch (publication) {
      case Publication.Published(var version, var untranslated) -> created(version, untranslated);
      case Publication.Faulty(var problems) -> throw FAULTY.with(problems);
    };
  }

  private static Response created(VersionKey version, List<Untranslated> untranslated) {
    var location =
        UriBuilder.fromPath("/forms/{id}/versions/{number}")
            .build(version.form(), version.number());
    return Response.created(location)
        .entity(new PublishedVersion(version.form(), version.number(), untranslated))
        .build();
  }

  @GET
  @Path("/{id}/versions/{number}")
  @RolesAllowed({Role.PRACTICE_STAFF, Role.PRACTICE_ADMIN})
  @Operation(operationId = "getFormVersion", summary = "A version of a form, as it was published")
  @APIResponse(
      responseCode = "200",
      description = "The definition",
      content = @Content(schema = @Schema(ref = "FormDefinition")))
  public Response find(@PathParam("id") String form, @PathParam("number") int number) {
    return Optional.of(new VersionKey(staff.practice(), form, number))
        .filter(version -> Form.isId(version.form()))
        .flatMap(forms::find)
        .map(found -> Response.ok(found.definition()).build())
        .orElseGet(UNKNOWN::response);
  }
}
