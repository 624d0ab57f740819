package nz.enrolment.address.http.hello;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;

/// Hello with nothing between the router and the bytes: no service of this framework is faster.
class BareHello {
  private BareHello() {}

  static void install(@Observes Router router, HelloText body) {
    var bytes = body.bytes();
    router.get("/bare").handler(context -> context.response().end(Buffer.buffer(bytes)));
  }
}
