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
  static final String WITHOUT_FILES = "format=pdf&cover=false";
  static final String WITH_FILES = WITHOUT_FILES + "&evidence=true";

  private final Map<String, Integer> sizesWithFiles = new ConcurrentHashMap<>();
  private final Map<String, byte[]> changes = new ConcurrentHashMap<>();
  private final Set<String> stalls = ConcurrentHashMap.newKeySet();
  private final Set<String> failures = ConcurrentHashMap.newKeySet();
  private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
  private final Map<String, Runnable> before = new ConcurrentHashMap<>();

  /// Has a PDF with the pages of files of that many bytes; without this, it cannot make one.
  void makeWithFiles(UUID enrolment, int bytes) {
    sizesWithFiles.put(enrolment.toString(), bytes);
  }

  /// From now on makes another document, as a new build would.
  void change(UUID enrolment, byte[] document) {
    changes.put(enrolment.toString(), document);
  }

  /// Answers 404 that many times, from now on.
  void hide(UUID enrolment, int times) {
    refusals.put(enrolment.toString(), times);
  }

  /// What happens when it is asked next, before it answers.
  void beforeAnswering(UUID enrolment, Runnable action) {
    before.put(enrolment.toString(), action);
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
    Runnable action = before.remove(enrolment);
    if (action != null) {
      action.run();
    }
    if (!isService(exchange)) {
      answer(exchange, 401, new byte[0]);
    } else if (refusals.merge(enrolment, -1, Integer::sum) >= 0) {
      answer(exchange, 404, new byte[0]);
    } else if (failures.contains(enrolment)) {
      answer(exchange, 409, new byte[0]);
    } else if (stalls.remove(enrolment)) {
      stall(exchange, 200);
    } else {
      answer(exchange, enrolment);
    }
  }

  private void answer(HttpExchange exchange, String enrolment) throws IOException {
    switch (exchange.getRequestURI().getQuery()) {
      case QUERY -> answer(exchange, "image/tiff", changes.getOrDefault(enrolment, DOCUMENT));
      case WITHOUT_FILES -> answer(exchange, "application/pdf", DOCUMENT);
      case WITH_FILES -> {
        Integer bytes = sizesWithFiles.get(enrolment);
        if (bytes == null) {
          answer(exchange, 409, new byte[0]);
        } else {
          answer(exchange, "application/pdf", new byte[bytes]);
        }
      }
      default -> answer(exchange, 404, new byte[0]);
    }
  }

  private static void answer(HttpExchange exchange, String mediaType, byte[] document)
      throws IOException {
    exchange.getResponseHeaders().add("Content-Type", mediaType);
    exchange.getResponseHeaders().add("ETag", '"' + digest(document) + '"');
    answer(exchange, 200, document);
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

  private static String digest(byte[] document) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
