package nz.enrolment.external;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// Speaks as render-service does over HTTP: only to services, 404 at first, then a document and its
/// digest.
final class RenderStandIn extends Neighbour {
  static final byte[] DOCUMENT = "II*\0 two pages".getBytes(StandardCharsets.UTF_8);
  static final String QUERY = "format=tiff&cover=true&resolution=fax";

  private final Set<String> stalls = ConcurrentHashMap.newKeySet();
  private final Set<String> failures = ConcurrentHashMap.newKeySet();
  private final Map<String, Integer> refusals = new ConcurrentHashMap<>();

  /// Answers 404 that many times, from now on.
  void hide(UUID enrolment, int times) {
    refusals.put(enrolment.toString(), times);
  }

  /// Says that it cannot make the document.
  void fail(UUID enrolment) {
    failures.add(enrolment.toString());
  }

  /// Can make it after all.
  void recover(UUID enrolment) {
    failures.remove(enrolment.toString());
  }

  /// Stalls in the body of its next answer.
  void stall(UUID enrolment) {
    stalls.add(enrolment.toString());
  }

  @Override
  void handle(HttpExchange exchange) throws IOException {
    String enrolment = exchange.getRequestURI().getPath().split("/")[2];
    if (!isService(exchange)) {
      answer(exchange, 401, new byte[0]);
    } else if (refusals.merge(enrolment, -1, Integer::sum) >= 0
        || !QUERY.equals(exchange.getRequestURI().getQuery())) {
      answer(exchange, 404, new byte[0]);
    } else if (failures.contains(enrolment)) {
      answer(exchange, 409, new byte[0]);
    } else if (stalls.remove(enrolment)) {
      stall(exchange, 200);
    } else {
      exchange.getResponseHeaders().add("Content-Type", "image/tiff");
      exchange.getResponseHeaders().add("ETag", '"' + digest() + '"');
      answer(exchange, 200, DOCUMENT);
    }
  }

  /// The claims of the token, which the provider signed.
  private static boolean isService(HttpExchange exchange) {
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    if (header == null || !header.startsWith("Bearer ")) {
      return false;
    }
    byte[] claims = Base64.getUrlDecoder().decode(header.split("\\.")[1]);
    return new String(claims, StandardCharsets.UTF_8).contains("\"groups\":[\"service\"]");
  }

  private static String digest() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(DOCUMENT));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
