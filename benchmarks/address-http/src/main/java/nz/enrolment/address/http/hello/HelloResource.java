package nz.enrolment.address.http.hello;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/// Hello as one writes it: a JAX-RS resource, on the event loop.
@Path("/hello")
public class HelloResource {
  private final HelloText body;

  HelloResource(HelloText body) {
    this.body = body;
  }

  /// Says hello.
  @GET
  @NonBlocking
  @Produces(MediaType.TEXT_PLAIN)
  public String hello() {
    return body.text();
  }
}
