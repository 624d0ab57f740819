package nz.enrolment.intake.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import nz.enrolment.intake.exchange.Sessions;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/// Says in the OpenAPI document what a patient's session is. By a filter, since Quarkus takes a
/// scheme that is declared by annotation for that of the staff, too.
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class SessionSecurity implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI document) {
    document
        .getComponents()
        .addSecurityScheme(
            Sessions.SECURITY,
            OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.APIKEY)
                .in(SecurityScheme.In.HEADER)
                .name(Sessions.HEADER)
                .description("What `POST /links/exchange` returned for a patient's link"));
  }
}
