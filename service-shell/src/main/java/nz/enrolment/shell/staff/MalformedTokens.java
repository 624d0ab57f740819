package nz.enrolment.shell.staff;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/// Takes off the request what is no token, so that it is answered like one that came without: 401
/// where one is needed.
///
/// Quarkus fails on such tokens instead of refusing them, and logs an error for each: those of dots
/// ([#55887](https://github.com/quarkusio/quarkus/issues/55887)) and those whose first part is no
/// JSON object ([#51705](https://github.com/quarkusio/quarkus/issues/51705)).
@Singleton
final class MalformedTokens {
  /// After load shedding (290), before the token is looked at (200).
  private static final int PRIORITY = 280;

  /// A signed JWT in its compact serialisation (RFC 7515, 7.1), under its scheme (RFC 6750, 2.1).
  private static final Pattern BEARER =
      Pattern.compile("(?i:bearer) +([\\w-]+)\\.([\\w-]+)\\.([\\w-]+)");

  private static final ObjectReader JSON = new JsonMapper().reader();

  void install(@Observes Filters filters) {
    filters.register(this::check, PRIORITY);
  }

  void check(RoutingContext context) {
    MultiMap headers = context.request().headers();
    List<String> sent = headers.getAll(HttpHeaders.AUTHORIZATION);
    if (!sent.isEmpty() && !isOneToken(sent)) {
      headers.remove(HttpHeaders.AUTHORIZATION);
    }
    context.next();
  }

  private static boolean isOneToken(List<String> sent) {
    var token = BEARER.matcher(sent.getFirst());
    return sent.size() == 1
        && token.matches()
        && isJsonObject(token.group(1))
        && isJsonObject(token.group(2));
  }

  private static boolean isJsonObject(String part) {
    try {
      String json = new String(Base64.getUrlDecoder().decode(part), UTF_8);
      return JSON.readTree(json).isObject();
    } catch (IllegalArgumentException | JsonProcessingException _) {
      return false;
    }
  }
}
