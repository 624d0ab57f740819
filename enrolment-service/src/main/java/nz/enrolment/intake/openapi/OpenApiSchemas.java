package nz.enrolment.intake.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import nz.enrolment.form.Grammar;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

/// Puts into the document the types of the bodies that are read member by member: the grammar of
/// forms and answers, and those of `openapi/schemas.json`.
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class OpenApiSchemas implements OASFilter {
  private static final String FILE = "openapi/schemas.json";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    read((ObjectNode) Grammar.types()).forEach(document.getComponents()::addSchema);
    read(bodies()).forEach(document.getComponents()::addSchema);
  }

  private static ObjectNode bodies() {
    var loader = Thread.currentThread().getContextClassLoader();
    try (InputStream in = Objects.requireNonNull(loader.getResourceAsStream(FILE), FILE)) {
      return (ObjectNode) new JsonMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// JSON Schema, as the model of the document has it.
  private static Map<String, Schema> read(ObjectNode types) {
    ObjectNode document = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
    document.putObject("components").set("schemas", types);
    byte[] json = inDocument(document).getBytes(StandardCharsets.UTF_8);
    return SmallRyeOpenAPI.builder()
        .withCustomStaticFile(() -> new ByteArrayInputStream(json))
        .enableModelReader(false)
        .enableStandardStaticFiles(false)
        .enableAnnotationScan(false)
        .enableStandardFilter(false)
        .build()
        .model()
        .getComponents()
        .getSchemas();
  }

  private static String inDocument(JsonNode document) {
    return document.toString().replace("\"#/$defs/", "\"#/components/schemas/");
  }
}
