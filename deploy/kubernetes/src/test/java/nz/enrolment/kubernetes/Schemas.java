package nz.enrolment.kubernetes;

import static nz.enrolment.kubernetes.Manifests.title;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PersistentVolumeClaim;
import io.fabric8.kubernetes.api.model.Secret;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.apps.StatefulSet;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.Gateway;
import io.fabric8.kubernetes.api.model.gatewayapi.v1.HTTPRoute;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Every member is one that its kind has, with a value that it may have.
///
/// Read into the classes that Kubernetes' and Strimzi's Java clients have for them. Those put a
/// member that they do not know aside, which is forbidden here; and they make null of a value that
/// an enumeration does not have, so what is written back must be what was read.
final class Schemas implements Rule {
  private static final Map<String, Class<?>> MODELS =
      Stream.of(
              ConfigMap.class,
              Deployment.class,
              Gateway.class,
              HTTPRoute.class,
              HorizontalPodAutoscaler.class,
              Job.class,
              Kafka.class,
              KafkaNodePool.class,
              KafkaTopic.class,
              KafkaUser.class,
              Namespace.class,
              NetworkPolicy.class,
              PersistentVolumeClaim.class,
              PodDisruptionBudget.class,
              Secret.class,
              Service.class,
              ServiceAccount.class,
              StatefulSet.class)
          .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

  /// Of these there are no classes here; their operators refuse what is wrong.
  private static final Set<String> NOT_MODELLED =
      Set.of(
          "Cluster",
          "Database",
          "ExternalSecret",
          "ObjectStore",
          "ScaledObject",
          "ScheduledBackup",
          "TriggerAuthentication");

  /// What Strimzi's classes leave out: defaults, and the newer of two versions that they are read
  /// from.
  private static final Set<String> NOT_WRITTEN =
      Set.of(
          "/apiVersion=kafka.strimzi.io/v1",
          "/resource/patternType=literal",
          "/storage/deleteClaim=false");

  private static final ObjectMapper STRICT =
      new ObjectMapper()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .setAnnotationIntrospector(
              new JacksonAnnotationIntrospector() {
                @Override
                public Boolean hasAnySetter(Annotated member) {
                  return false;
                }
              });

  @Override
  public Stream<String> problems(Manifests manifests) {
    return manifests.objects().stream().flatMap(Schemas::problems);
  }

  private static Stream<String> problems(JsonNode object) {
    var kind = Manifests.kind(object);
    var model = MODELS.get(kind);
    if (model == null) {
      return NOT_MODELLED.contains(kind)
          ? Stream.of()
          : Stream.of(title(object) + ": no schema for this kind");
    }
    try {
      var written = STRICT.valueToTree(STRICT.treeToValue(object, model));
      return differences(title(object), object, (JsonNode) written);
    } catch (JsonProcessingException e) {
      return Stream.of(title(object) + ": " + e.getOriginalMessage());
    }
  }

  private static Stream<String> differences(String path, JsonNode read, JsonNode written) {
    if (read.isObject()) {
      return read.properties().stream()
          .flatMap(member ->
              differences(
                  path + "/" + member.getKey(), member.getValue(), written.path(member.getKey())));
    }
    if (read.isArray()) {
      return IntStream.range(0, read.size())
          .boxed()
          .flatMap(i -> differences(path + "/" + i, read.get(i), written.path(i)));
    }
    return read.asText().equals(written.asText())
            || NOT_WRITTEN.stream().anyMatch((path + "=" + read.asText())::endsWith)
        ? Stream.of()
        : Stream.of(path + ": “" + read.asText() + "” means nothing here");
  }
}
