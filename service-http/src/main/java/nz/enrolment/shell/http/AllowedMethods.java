package nz.enrolment.shell.http;

import jakarta.ws.rs.HttpMethod;
import java.util.Arrays;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jspecify.annotations.Nullable;

/// Which methods a resource has. Who uses another must be told (RFC 9110, 15.5.6), and the
/// framework does not tell: so its routes are asked.
final class AllowedMethods {

  private AllowedMethods() {}

  /// Those of what the current request is for: `GET, HEAD, POST`.
  static String ofRequest() {
    ResteasyReactiveRequestContext request = CurrentRequestManager.get();
    var match =
        new RequestMapper<>(request.getDeployment().getClassMappers())
            .map(request.getPathWithoutPrefix());
    return match == null ? "" : of(Arrays.stream(match.value.handlers), match.remaining);
  }

  private static String of(Stream<?> handlers, String remaining) {
    TreeSet<String> methods = new TreeSet<>();
    handlers
        .filter(ClassRoutingHandler.class::isInstance)
        .map(ClassRoutingHandler.class::cast)
        .flatMap(routes -> routes.getMappers().entrySet().stream())
        .filter(route -> route.getValue().map(path(remaining)) != null)
        .map(route -> (@Nullable String) route.getKey()) // null for a locator of sub-resources
        .filter(Objects::nonNull)
        .forEach(methods::add);
    if (methods.contains(HttpMethod.GET)) {
      methods.add(HttpMethod.HEAD);
    }
    return String.join(", ", methods);
  }

  private static String path(String remaining) {
    return remaining.isEmpty() ? "/" : remaining;
  }
}
