package nz.enrolment.intake.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import nz.enrolment.shell.http.Problem;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// Puts the examples of `openapi/examples.json` into the document. Each has a request (`body`,
/// `text`, or a `file` of `contracts/examples`) and a `status`, with an `answer`, or the slug of a
/// `problem` with its words; what it takes for granted (`as`, `given`) is for the test that sends
/// it.
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class OpenApiExamples implements OASFilter {
  /// Where they are, for the class loader.
  public static final String FILE = "openapi/examples.json";

  private static final List<String> MORE = List.of("errors", "practice");
  private static final String JSON = "application/json";
  private static final String FILE_OF_ANY_TYPE = "application/octet-stream";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    for (JsonNode example : read()) {
      String[] place = example.path("operation").asText().split(" ", 2);
      Operation operation = operation(document.getPaths().getPathItem(place[1]), place[0]);
      addRequest(operation, example);
      addResponse(operation, example);
    }
  }

  private static JsonNode read() {
    var loader = Thread.currentThread().getContextClassLoader();
    try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(FILE), FILE)) {
      return new JsonMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Operation operation(PathItem path, String method) {
    return Objects.requireNonNull(
        path.getOperations().get(PathItem.HttpMethod.valueOf(method)), method);
  }

  /// But for what is sent as another type than it should, or is no JSON.
  private static void addRequest(Operation operation, JsonNode example) {
    if (operation.getRequestBody() == null) {
      return;
    }
    Content content = operation.getRequestBody().getContent();
    String type = example.path("type").asText(usual(content));
    MediaType sent =
        content.getMediaTypes().getOrDefault(type, content.getMediaType(FILE_OF_ANY_TYPE));
    if (sent == null) {
      return;
    }
    if (example.has("body")) {
      sent.addExample(name(example), value(example.get("body")));
    } else if (example.has("text") && !type.equals(JSON)) {
      sent.addExample(name(example), value(example.get("text")));
    } else if (example.has("file")) {
      String file = "../examples/" + example.get("file").asText();
      sent.addExample(name(example), OASFactory.createExample().externalValue(file));
    }
  }

  private static String usual(Content content) {
    return content.hasMediaType(JSON) ? JSON : content.getMediaTypes().keySet().iterator().next();
  }

  private static void addResponse(Operation operation, JsonNode example) {
    if (example.has("problem")) {
      answer(response(operation, example), Problem.MEDIA_TYPE)
          .addExample(name(example), value(problem(example)));
    } else if (example.has("answer")) {
      answer(response(operation, example), JSON)
          .addExample(name(example), value(example.get("answer")));
    }
  }

  /// The body of the problem that an example is answered with.
  public static JsonNode problem(JsonNode example) {
    var problem =
        new JsonMapper()
            .createObjectNode()
            .put("type", "https://enrolment.nz/problems/" + example.get("problem").asText())
            .put("title", example.get("title").asText())
            .put("status", example.get("status").intValue())
            .put("detail", example.get("detail").asText());
    MORE.stream().filter(example::has).forEach(name -> problem.set(name, example.get(name)));
    return problem;
  }

  private static APIResponse response(Operation operation, JsonNode example) {
    String status = example.get("status").asText();
    APIResponse known = operation.getResponses().getAPIResponse(status);
    if (known != null) {
      return known;
    }
    APIResponse added = OASFactory.createAPIResponse().description("A problem, RFC 9457");
    operation.getResponses().addAPIResponse(status, added);
    return added;
  }

  private static MediaType answer(APIResponse response, String type) {
    Content content =
        response.getContent() == null ? OASFactory.createContent() : response.getContent();
    response.setContent(content);
    if (content.getMediaType(type) == null) {
      var problem = OASFactory.createSchema().ref("Problem");
      content.addMediaType(type, OASFactory.createMediaType().schema(problem));
    }
    return content.getMediaType(type);
  }

  private static String name(JsonNode example) {
    return example.get("name").asText();
  }

  private static Example value(JsonNode value) {
    return OASFactory.createExample().value(value);
  }
}
