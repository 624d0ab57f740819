package nz.enrolment.shell.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/// Says in the OpenAPI document which types of problem an answer may be of, so that a client
/// chooses its words by a closed list. Of one status of an operation they are those of its
/// examples, and those that its description names first: `not-closed: the period is not closed`, in
/// back-ticks.
final class ProblemTypes {
  /// What any operation may be answered with, by the framework or before it is reached.
  static final List<String> EVERYWHERE =
      List.of(
          "address-too-long",
          "bad-request",
          "busy",
          "content-coding-unsupported",
          "failure",
          "headers-too-large",
          "media-type-unsupported",
          "method-not-allowed",
          "not-acceptable",
          "not-found",
          "not-json",
          "too-large",
          "too-many-requests");

  private static final Pattern NAMED = Pattern.compile("(?:^|; )`([a-z]+(?:-[a-z]+)*)`");

  private static final JsonMapper MAPPER = new JsonMapper();

  private ProblemTypes() {}

  static void narrow(APIResponse response) {
    MediaType body = problem(response.getContent());
    Collection<String> types = new TreeSet<>(body == null ? List.of() : types(response, body));
    if (body != null && !types.isEmpty()) {
      body.setSchema(of(types));
    }
  }

  private static @Nullable MediaType problem(@Nullable Content content) {
    return content == null ? null : content.getMediaType(Problem.MEDIA_TYPE);
  }

  private static List<String> types(APIResponse response, MediaType body) {
    return Stream.concat(
            Objects.requireNonNullElse(body.getExamples(), Map.<String, Example>of())
                .values()
                .stream()
                .map(ProblemTypes::type),
            named(Objects.requireNonNullElse(response.getDescription(), "")))
        .toList();
  }

  private static String type(Example example) {
    return MAPPER.<JsonNode>valueToTree(example.getValue()).path("type").asText();
  }

  private static Stream<String> named(String description) {
    return NAMED.matcher(description).results().map(found -> Problem.type(found.group(1)));
  }

  /// A problem of one of these types.
  static Schema of(Collection<String> types) {
    Schema type = OASFactory.createSchema().enumeration(List.copyOf(types));
    return OASFactory.createSchema()
        .addAllOf(OASFactory.createSchema().ref("Problem"))
        .addAllOf(OASFactory.createSchema().addProperty("type", type));
  }
}
