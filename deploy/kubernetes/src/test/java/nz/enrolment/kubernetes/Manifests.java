package nz.enrolment.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// All objects of one overlay.
record Manifests(List<JsonNode> objects) {
  private static final YAMLMapper YAML = new YAMLMapper();

  static Manifests parse(String yaml) throws IOException {
    try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
      return new Manifests(documents.readAll());
    }
  }

  Stream<JsonNode> of(String kind) {
    return objects.stream().filter(object -> kind(object).equals(kind));
  }

  boolean has(String kind, String name) {
    return of(kind).anyMatch(object -> name(object).equals(name));
  }

  /// What makes pods.
  Stream<JsonNode> workloads() {
    return objects.stream().filter(object -> object.at("/spec/template/spec").has("containers"));
  }

  /// What makes pods with these labels.
  Stream<JsonNode> workloads(JsonNode matchLabels) {
    return workloads().filter(workload -> selects(matchLabels, labels(workload)));
  }

  static boolean selects(JsonNode matchLabels, JsonNode labels) {
    return matchLabels.properties().stream()
        .allMatch(label -> label.getValue().equals(labels.get(label.getKey())));
  }

  /// Of its pods.
  static JsonNode labels(JsonNode workload) {
    return workload.at("/spec/template/metadata/labels");
  }

  static JsonNode pod(JsonNode workload) {
    return workload.at("/spec/template/spec");
  }

  static Stream<JsonNode> containers(JsonNode workload) {
    return each(pod(workload).path("containers"));
  }

  static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  static String kind(JsonNode object) {
    return object.path("kind").asText();
  }

  static String name(JsonNode object) {
    return object.at("/metadata/name").asText();
  }

  /// As an operator would look for it.
  static String title(JsonNode object) {
    return kind(object) + " " + name(object);
  }
}
