package nz.enrolment.address.server.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The contract that others integrate with.
final class Contract {
  private static final Path FILE = Path.of("../../contracts/openapi/address-service.yaml");

  private final JsonNode whole;

  Contract() throws IOException {
    whole = new YAMLMapper().readTree(FILE.toFile());
  }

  JsonNode whole() {
    return whole;
  }

  /// The examples of the answers with a status, of all operations.
  static List<ContractExample> examples(int status) throws IOException {
    return new Contract().all().stream().filter(example -> example.status() == status).toList();
  }

  /// All examples of all answers of all operations.
  List<ContractExample> all() {
    var examples = new ArrayList<ContractExample>();
    for (var path : whole.get("paths").properties()) {
      var operation = path.getValue().get("get");
      for (var answer : operation.get("responses").properties()) {
        int status = Integer.parseInt(answer.getKey());
        add(examples, path.getKey(), operation, status, resolved(answer.getValue()));
      }
    }
    return examples;
  }

  private void add(
      List<ContractExample> examples,
      String path,
      JsonNode operation,
      int status,
      JsonNode answer) {
    if (status == 304) {
      var name = "notModified";
      var parameters = parameters(operation, name);
      examples.add(
          new ContractExample(path, name, parameters, status, "*/*", MissingNode.getInstance()));
    }
    for (var type : answer.path("content").properties()) {
      for (var example : type.getValue().path("examples").properties()) {
        var name = example.getKey();
        var body = example.getValue().get("value");
        var parameters = parameters(operation, name);
        examples.add(new ContractExample(path, name, parameters, status, type.getKey(), body));
      }
    }
  }

  private Map<String, String> parameters(JsonNode operation, String example) {
    var parameters = new HashMap<String, String>();
    for (var each : operation.get("parameters")) {
      var parameter = resolved(each);
      var value = parameter.path("examples").path(example).path("value");
      if (!value.isMissingNode()) {
        parameters.put(parameter.get("name").asText(), value.asText());
      }
    }
    return parameters;
  }

  private JsonNode resolved(JsonNode node) {
    return node.has("$ref") ? whole.at(node.get("$ref").asText().substring(1)) : node;
  }
}
