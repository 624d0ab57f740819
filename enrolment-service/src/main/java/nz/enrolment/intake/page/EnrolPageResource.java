package nz.enrolment.intake.page;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// The page that a patient's link leads to. It is the same for everybody: who opened it stands
/// behind the # of the link, which no browser sends.
@Path("/enrol")
@Produces(MediaType.TEXT_HTML)
public class EnrolPageResource {
  private final Template page;
  private final String addressService;
  private final String policy;

  /// @param addressService where addresses are found; without it, patients type theirs in
  @Inject
  EnrolPageResource(
      @Location("enrol") Template page,
      @ConfigProperty(name = "intake.address-url") Optional<String> addressService) {
    this.page = page;
    this.addressService = addressService.orElse("");
    this.policy = ContentSecurityPolicy.connectingTo(addressService);
  }

  @GET
  @PermitAll
  @NonBlocking
  @Operation(hidden = true)
  public Response page() {
    return Response.ok(page.data("addressService", addressService).render())
        // Asked for again after a release; what it names has its digest in its name.
        .header(HttpHeaders.CACHE_CONTROL, "no-cache")
        .header("Content-Security-Policy", policy)
        .header("Referrer-Policy", "no-referrer")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
