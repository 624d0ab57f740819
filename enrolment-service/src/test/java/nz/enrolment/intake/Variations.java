package nz.enrolment.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nz.enrolment.intake.token.SignedTokens;

/// One example of the OpenAPI document, sent again and again with something else in it. Whatever is
/// accepted may have used up what it took for granted, so that is made anew.
final class Variations {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final JsonNode example;
  private final String method;
  private final String path;
  private final Given given;
  private final List<String> faults = new ArrayList<>();

  Variations(JsonNode example, SignedTokens tokens) {
    String[] operation = example.get("operation").asText().split(" ", 2);
    this.example = example;
    this.method = operation[0];
    this.path = operation[1];
    this.given = new Given(tokens, 0, 1);
    given.prepare(example.path("given").asText());
  }

  /// What failed, or was refused without saying where.
  List<String> faults() {
    return faults;
  }

  void withBody(byte[] body) throws IOException {
    send(target(Map.of()), headers(), body);
  }

  /// @param in `path`, `query` or `header`
  void withParameter(String name, String in, String value) throws IOException {
    boolean isHeader = in.equals("header");
    var headers = headers();
    if (isHeader) {
      headers.put(name, value);
    }
    byte[] body = ExamplesIT.body(example).getBytes(UTF_8);
    send(target(isHeader ? Map.of() : Map.of(name, value)), headers, body);
  }

  private String target(Map<String, String> values) {
    String filled = path;
    Map<String, String> query = new HashMap<>();
    example.path("query").properties().forEach(q -> query.put(q.getKey(), q.getValue().asText()));
    for (var value : values.entrySet()) {
      String place = "{" + value.getKey() + "}";
      if (filled.contains(place)) {
        filled = filled.replace(place, value.getValue());
      } else {
        query.put(value.getKey(), value.getValue());
      }
    }
    return given.path(filled, example)
        + query.entrySet().stream()
            .map(q -> q.getKey() + "=" + q.getValue())
            .collect(Collectors.joining("&", "?", ""));
  }

  private Map<String, String> headers() {
    Map<String, String> headers = new HashMap<>();
    String role = example.path("as").asText("practice-admin");
    if (given.isSigned(role)) {
      headers.put("Authorization", "Bearer " + given.token(role));
    }
    headers.put("Content-Type", example.path("type").asText("application/json"));
    headers.put("Enrolment-Session", given.known("session"));
    example
        .path("headers")
        .properties()
        .forEach(h -> headers.put(h.getKey(), given.fill(h.getValue().asText())));
    return headers;
  }

  private void send(String target, Map<String, String> headers, byte[] body) throws IOException {
    byte[] filled = given.fill(new String(body, ISO_8859_1)).getBytes(ISO_8859_1);
    var answer = Wire.send(method, target, headers, filled);
    if (answer.status() < 300) {
      given.prepare(example.path("given").asText());
    }
    if (!isRight(answer, target, headers, filled)) {
      faults.add("%s %s %s: %s".formatted(method, target, start(filled), answer));
    }
  }

  private static String start(byte[] body) {
    return new String(body, 0, Math.min(body.length, 300), ISO_8859_1);
  }

  private static boolean isRight(
      Wire.Answer answer, String target, Map<String, String> headers, byte[] body)
      throws IOException {
    if (answer.isProblem()) {
      return answer.status() < 500
          && (isList(headers) || pointsSomewhere(answer.body(), target, body));
    }
    return answer.status() < 400
        || (answer.status() == 400
            && (!isUri(target) || !headers.values().stream().allMatch(Variations::isHeader)));
  }

  /// Of which pointers are to lines and columns.
  private static boolean isList(Map<String, String> headers) {
    return "text/csv".equals(headers.get("Content-Type"));
  }

  /// What is none is refused by the server before there is a request.
  private static boolean isUri(String target) {
    try {
      return new URI(target).getRawPath() != null;
    } catch (URISyntaxException _) {
      return false;
    }
  }

  private static boolean isHeader(String value) {
    return value.chars().noneMatch(c -> c < ' ' || c == 0x7F);
  }

  /// Into the body, or to a parameter.
  private static boolean pointsSomewhere(String problem, String target, byte[] body)
      throws IOException {
    JsonNode document = document(body);
    for (JsonNode error : JSON.readTree(problem).path("errors")) {
      String pointer = error.get("pointer").asText();
      boolean isParameter = !pointer.isEmpty() && target.contains(pointer.substring(1) + "=");
      if (!isParameter && document.isContainerNode() && !isIn(document, pointer)) {
        return false;
      }
    }
    return true;
  }

  /// Perhaps to where something is missing.
  private static boolean isIn(JsonNode document, String pointer) {
    return pointer.isEmpty()
        || !document.at(pointer.substring(0, pointer.lastIndexOf('/'))).isMissingNode();
  }

  private static JsonNode document(byte[] body) throws IOException {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException _) {
      return JSON.missingNode();
    }
  }
}
