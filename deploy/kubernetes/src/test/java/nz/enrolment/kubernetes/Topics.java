package nz.enrolment.kubernetes;

import static nz.enrolment.kubernetes.Manifests.each;
import static nz.enrolment.kubernetes.Manifests.name;
import static nz.enrolment.kubernetes.Manifests.title;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Topics are those of the contract, and each service may read what its configuration says, in its
/// group.
final class Topics implements Rule {
  // Kafka's own, where the contract has none.
  private static final int MESSAGE = 1_048_588;

  @Override
  public Stream<String> problems(Manifests manifests) {
    return Stream.of(
            declared(manifests),
            manifests.of("KafkaUser").flatMap(Topics::rights),
            manifests.of("ScaledObject").flatMap(Topics::scaling))
        .flatMap(problems -> problems);
  }

  /// All of them, as `name partitions retention segment message`.
  private static Set<String> contract() {
    try {
      var topics = new ObjectMapper().readTree(Project.read("contracts/topics.json")).get("topics");
      return each(topics).map(Topics::line).collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String line(JsonNode topic) {
    var retention = topic.get("retention.ms").asLong();
    return String.join(
        " ",
        topic.get("name").asText(),
        topic.get("partitions").asText(),
        Long.toString(retention),
        Long.toString(retention / 7 + 1),
        Integer.toString(topic.path("max.message.bytes").asInt(MESSAGE)));
  }

  private static Stream<String> declared(Manifests manifests) {
    var here =
        Stream.concat(
                manifests.of("KafkaTopic").map(Topics::declaredLine),
                manifests
                    .of("ConfigMap")
                    .map(map -> map.at("/data/topics.txt").asText())
                    .flatMap(String::lines))
            .collect(Collectors.toSet());
    var missing = new TreeSet<>(contract());
    missing.removeAll(here);
    var unknown = new HashSet<>(here);
    unknown.removeAll(contract());
    return Stream.concat(
        missing.stream().map(line -> "The contract has the topic " + line),
        unknown.stream().map(line -> "The contract has no topic " + line));
  }

  private static String declaredLine(JsonNode topic) {
    var config = topic.at("/spec/config");
    return String.join(
        " ",
        name(topic),
        topic.at("/spec/partitions").asText(),
        config.path("retention.ms").asText(),
        config.path("segment.ms").asText(),
        config.path("max.message.bytes").asText(Integer.toString(MESSAGE)));
  }

  private static Stream<String> rights(JsonNode user) {
    var acls = user.at("/spec/authorization/acls");
    var unknown =
        each(acls)
            .filter(acl -> acl.at("/resource/type").asText().equals("topic"))
            .map(acl -> acl.at("/resource/name").asText())
            .filter(topic -> contract().stream().noneMatch(line -> line.startsWith(topic + " ")))
            .map(topic -> title(user) + ": the contract has no topic " + topic);
    var service = name(user).replace("kafka-", "");
    return service.equals("lag") ? unknown : Stream.concat(unknown, unread(user, acls, service));
  }

  private static Stream<String> unread(JsonNode user, JsonNode acls, String service) {
    return incoming(service)
        .filter(right -> each(acls).noneMatch(acl -> right.equals(read(acl))))
        .map(right -> title(user) + " may not read the " + right);
  }

  private static String read(JsonNode acl) {
    var reads =
        each(acl.path("operations")).anyMatch(operation -> operation.asText().equals("Read"));
    var resource = acl.path("resource");
    return (reads ? "" : "not ")
        + resource.path("type").asText()
        + " "
        + resource.path("name").asText();
  }

  /// What a service reads, and in which groups.
  static Stream<String> incoming(String service) {
    return Project.properties(service).entrySet().stream()
        .filter(entry -> entry.getKey().toString().startsWith("mp.messaging.incoming."))
        .flatMap(entry ->
            switch (entry
                .getKey()
                .toString()
                .replaceFirst("mp\\.messaging\\.incoming\\.\\w+\\.", "")) {
              case "topic" -> Stream.of("topic " + entry.getValue());
              case "group.id" -> Stream.of("group " + entry.getValue());
              default -> Stream.of();
            });
  }

  private static Stream<String> scaling(JsonNode scaler) {
    var trigger = scaler.at("/spec/triggers/0/metadata");
    var service = scaler.at("/spec/scaleTargetRef/name").asText();
    var reads = incoming(service).collect(Collectors.toSet());
    var foreign =
        Stream.of(
                "topic " + trigger.path("topic").asText(),
                "group " + trigger.path("consumerGroup").asText())
            .filter(each -> !reads.contains(each))
            .map(each -> title(scaler) + ": " + service + " does not read the " + each);
    return Stream.concat(foreign, idle(scaler, trigger.path("topic").asText()));
  }

  private static Stream<String> idle(JsonNode scaler, String topic) {
    var replicas = scaler.at("/spec/maxReplicaCount").asInt();
    return contract().stream()
        .filter(line -> line.startsWith(topic + " "))
        .filter(line -> replicas > Integer.parseInt(line.split(" ")[1]))
        .map(line -> title(scaler) + ": more replicas than partitions of " + topic);
  }
}
