package nz.enrolment.shell.http;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// Says in the OpenAPI document, once for all operations, that whatever goes wrong is answered with
/// a problem. A service asks for it with `mp.openapi.filter`.
public final class ProblemResponses implements OASFilter {
  private static final String NAME = "Problem";
  private static final String FAULT = "Fault";

  @Override
  public Operation filterOperation(Operation operation) {
    var responses = operation.getResponses();
    if (responses != null && responses.getAPIResponse("default") == null) {
      responses.addAPIResponse("default", OASFactory.createAPIResponse().ref(NAME));
    }
    return operation;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null) {
      document.setComponents(OASFactory.createComponents());
    }
    document
        .getComponents()
        .addSchema(NAME, problem())
        .addSchema(FAULT, fault())
        .addResponse(NAME, response());
  }

  private static APIResponse response() {
    var body = OASFactory.createMediaType().schema(OASFactory.createSchema().ref(NAME));
    return OASFactory.createAPIResponse()
        .description("A problem, RFC 9457")
        .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, body));
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
