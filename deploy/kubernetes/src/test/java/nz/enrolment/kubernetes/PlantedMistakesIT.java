package nz.enrolment.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule finds what it is for: an overlay that is sound, with one mistake.
class PlantedMistakesIT {

  /// @param right text of the rendered overlay, all of which is replaced
  /// @param found words of the problem that is then reported
  record Mistake(String overlay, String right, String wrong, String found) {}

  static List<Mistake> mistakes() {
    return Stream.concat(inBoth(), inProduction()).toList();
  }

  private static Stream<Mistake> inBoth() {
    return Stream.of(
        new Mistake("trial", "readinessProbe:", "readinesProbe:", "\"readinesProbe\""),
        new Mistake(
            "trial", "runAsNonRoot: true", "runAsNonRoot: false", "runAsNonRoot must be true"),
        new Mistake(
            "trial", "drop:\n            - ALL", "drop:\n            - CHOWN", "capabilities"),
        new Mistake(
            "trial", "readOnlyRootFilesystem: true", "readOnlyRootFilesystem: false", "read-only"),
        new Mistake("trial", "type: RuntimeDefault", "type: Unconfined", "seccompProfile"),
        new Mistake(
            "trial",
            "limits:\n            memory: 640Mi",
            "limits:\n            cpu: 1",
            "limits/memory is missing"),
        new Mistake("trial", "memory: 640Mi", "memory: 400Mi", "too little of the limit"),
        new Mistake(
            "trial",
            "image: postgres:18.6",
            "image: postgres:latest",
            "postgres:latest is no digest"),
        new Mistake("trial", "targetPort: http\n", "targetPort: web\n", "no pod has the port web"),
        new Mistake(
            "trial",
            "path: /q/health/live\n            port: management",
            "path: /q/health/live\n            port: health",
            "asks the port health"),
        new Mistake(
            "trial",
            "containerPort: 9081",
            "containerPort: 9090",
            "management must be the port 9081"),
        new Mistake("trial", "port: 53\n", "port: 54\n", "ask for names"),
        new Mistake(
            "trial", "port: 5432\n", "port: 5433\n", "StatefulSet postgres has no port 5433"),
        new Mistake(
            "trial",
            "  policyTypes:\n  - Ingress\n  - Egress\n---",
            "  policyTypes:\n  - Ingress\n---",
            "denies what is not allowed"),
        new Mistake(
            "trial", "key: link-keys", "key: link-key", "secret enrolment-service-keys/link-key"),
        new Mistake(
            "trial",
            "INTAKE_BASE_URL",
            "INTAKE_BASE_URI",
            "no configuration key is INTAKE_BASE_URI"),
        new Mistake("trial", "RENDER_STORE", "RENDER_SENDER", "render.store is missing"),
        new Mistake(
            "trial",
            "claimName: render-documents",
            "claimName: documents",
            "PersistentVolumeClaim documents"),
        new Mistake(
            "trial",
            "serviceAccountName: render-service",
            "serviceAccountName: render",
            "ServiceAccount render"),
        new Mistake(
            "trial",
            "mountPath: /files\n          name: files",
            "mountPath: /files\n          name: file",
            "volume file"),
        new Mistake(
            "trial",
            "enrolment-counts.v1 6 ",
            "enrolment-counts.v1 12 ",
            "no topic enrolment-counts.v1 12"),
        new Mistake("trial", "create role %I login", "create role %I", "roles.sql differs"));
  }

  private static Stream<Mistake> inProduction() {
    return Stream.of(
        new Mistake("production", "patternType:", "paternType:", "\"paternType\""),
        new Mistake("production", "- Read\n", "- Reed\n", "“Reed” means nothing here"),
        new Mistake("production", "authorization:", "authorisation:", "\"authorisation\""),
        new Mistake("production", "kind: HTTPRoute", "kind: HttpRoute", "no schema for this kind"),
        new Mistake(
            "production", "/render-service@sha256:", "/render-service:latest@sha256:", "latest"),
        new Mistake(
            "production", "key: user.password", "key: user.pass", "kafka-render-service/user.pass"),
        new Mistake(
            "production",
            "name: render\n        patternType: literal\n        type: group",
            "name: renders\n        patternType: literal\n        type: group",
            "may not read the group render"),
        new Mistake(
            "production",
            "maxReplicaCount: 6",
            "maxReplicaCount: 7",
            "more replicas than partitions"),
        new Mistake(
            "production",
            "consumerGroup: external",
            "consumerGroup: eksternal",
            "does not read the group eksternal"),
        new Mistake(
            "production",
            "segment.ms: 86400001",
            "segment.ms: 604800000",
            "no topic enrolment-completed.v1"),
        new Mistake(
            "production",
            "    kind: Deployment\n    name: address-service",
            "    kind: Deployment\n    name: address",
            "HorizontalPodAutoscaler address-service scales nothing"),
        new Mistake(
            "production",
            "- name: address-service\n      port: 80",
            "- name: address-service\n      port: 8080",
            "no Service"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_mistake_is_found(Mistake mistake) throws IOException {
    var sound = Rendered.overlay(mistake.overlay());
    assertThat(sound).contains(mistake.right());
    var mistaken = sound.replace(mistake.right(), mistake.wrong());
    assertThat(Rules.problems(Manifests.parse(mistaken)))
        .anyMatch(problem -> problem.contains(mistake.found()));
  }
}
