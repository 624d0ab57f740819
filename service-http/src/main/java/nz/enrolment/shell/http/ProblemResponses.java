package nz.enrolment.shell.http;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jspecify.annotations.Nullable;

/// Says in the OpenAPI document, once for all operations, that whatever goes wrong is answered with
/// a problem and of which type, what the framework's refusals of a token mean, and which members
/// are always there. A service asks for it with `mp.openapi.filter`.
public final class ProblemResponses implements OASFilter {
  private static final String NAME = "Problem";
  private static final String FAULT = "Fault";

  /// By status, where the framework has put them because of a method's roles.
  private static final Map<String, String> OF_TOKENS =
      Map.of(
          "401", "`sign-in-required`: no valid token",
          "403", "`not-allowed`: a token without the role or practice");

  /// What is told to come again.
  private static final Set<String> LATER = Set.of("429", "503");

  /// The framework's own words for these.
  private static final Set<String> PLACEHOLDERS = Set.of("Not Authorized", "Not Allowed");

  @Override
  public Operation filterOperation(Operation operation) {
    APIResponses responses = operation.getResponses();
    if (responses != null) {
      OF_TOKENS.forEach((status, words) -> describe(responses.getAPIResponse(status), words));
      if (responses.getAPIResponse("default") == null) {
        responses.addAPIResponse("default", OASFactory.createAPIResponse().ref(NAME));
      }
      responses.getAPIResponses().values().forEach(ProblemTypes::narrow);
      LATER.forEach(status -> addRetryAfter(responses.getAPIResponse(status)));
    }
    return operation;
  }

  /// Examples may be in it already.
  private static void describe(@Nullable APIResponse response, String words) {
    if (response != null && PLACEHOLDERS.contains(response.getDescription())) {
      response.description(words);
      if (response.getContent() == null) {
        response.content(content(OASFactory.createSchema().ref(NAME)));
      }
    }
  }

  private static void addRetryAfter(@Nullable APIResponse response) {
    if (response != null) {
      response.addHeader(HttpHeaders.RETRY_AFTER, seconds().required(true));
    }
  }

  private static Header seconds() {
    var number = OASFactory.createSchema().addType(Schema.SchemaType.INTEGER);
    return OASFactory.createHeader().description("Seconds").schema(number);
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    Components components = document.getComponents().addResponse(NAME, response());
    if (!isDescribed(components)) {
      components.addSchema(NAME, problem()).addSchema(FAULT, fault());
    }
    RequiredMembers.add(document);
  }

  /// Where a resource names [Problem] itself: what is released of it stays as it is.
  private static boolean isDescribed(Components components) {
    return components.getSchemas() != null && components.getSchemas().containsKey(NAME);
  }

  private static APIResponse response() {
    var types = ProblemTypes.EVERYWHERE.stream().map(Problem::type).toList();
    return OASFactory.createAPIResponse()
        .description("A problem that any operation may be answered with, RFC 9457")
        .addHeader(HttpHeaders.RETRY_AFTER, seconds().description("Seconds; with 429 and 503"))
        .content(content(ProblemTypes.of(types)));
  }

  private static Content content(Schema schema) {
    var body = OASFactory.createMediaType().schema(schema);
    return OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, body);
  }

  private static Schema problem() {
    return object()
        .addProperty("type", text())
        .addProperty("title", text())
        .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
        .addProperty("detail", text())
        .addProperty(
            "errors",
            OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .items(OASFactory.createSchema().ref(FAULT)))
        .addRequired("type")
        .addRequired("title")
        .addRequired("status")
        .addRequired("detail");
  }

  private static Schema fault() {
    return object()
        .addProperty("pointer", text())
        .addProperty("code", text())
        .addProperty("detail", text())
        .addRequired("pointer")
        .addRequired("code")
        .addRequired("detail");
  }

  private static Schema object() {
    return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT);
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
  }
}
