package nz.enrolment.address.server.serve;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/// Requests below this path meet a bug.
@Path(Bug.PATH)
@NonBlocking
public class Bug {
  static final String PATH = "/bug";

  @GET
  @Path("/{anything:.*}")
  public byte[] fail() {
    throw new IllegalStateException("canary");
  }
}
