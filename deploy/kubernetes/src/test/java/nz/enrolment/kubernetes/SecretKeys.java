package nz.enrolment.kubernetes;

import static nz.enrolment.kubernetes.Manifests.each;
import static nz.enrolment.kubernetes.Manifests.name;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All keys of all Secrets that there will be, as `<secret>/<key>`: of those given, and of those
/// that operators make.
final class SecretKeys {
  private SecretKeys() {}

  static Set<String> of(Manifests manifests) {
    return manifests.objects().stream()
        .flatMap(SecretKeys::madeFrom)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> madeFrom(JsonNode object) {
    return switch (Manifests.kind(object)) {
      case "Secret" ->
          keys(name(object), object.path("stringData").properties().stream().map(e -> e.getKey()));
      case "ExternalSecret" ->
          keys(
              object.at("/spec/target/name").asText(),
              each(object.at("/spec/data")).map(data -> data.path("secretKey").asText()));
      // Strimzi: a client's certificate, and the cluster's authority.
      case "KafkaUser" ->
          keys(
              name(object),
              Stream.of("ca.crt", "user.crt", "user.key", "user.p12", "user.password"));
      case "Kafka" ->
          keys(name(object) + "-cluster-ca-cert", Stream.of("ca.crt", "ca.p12", "ca.password"));
      // CloudNativePG: the cluster's authority.
      case "Cluster" -> keys(name(object) + "-ca", Stream.of("ca.crt"));
      default -> Stream.of();
    };
  }

  private static Stream<String> keys(String secret, Stream<String> keys) {
    return keys.map(key -> secret + "/" + key);
  }
}
