package nz.enrolment.kubernetes;

import static nz.enrolment.kubernetes.Manifests.labels;
import static nz.enrolment.kubernetes.Manifests.selects;
import static nz.enrolment.kubernetes.Manifests.title;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/// What selects pods selects some, and what scales or protects something names what is there.
final class Targets implements Rule {

  @Override
  public Stream<String> problems(Manifests manifests) {
    return Stream.of(
            manifests
                .workloads()
                .filter(Targets::selectsOthers)
                .map(each -> title(each) + " does not select its own pods"),
            manifests
                .of("PodDisruptionBudget")
                .filter(budget -> protectsNothing(manifests, budget))
                .map(each -> title(each) + " selects no pods"),
            scalers(manifests)
                .filter(scaler -> scalesNothing(manifests, scaler))
                .map(each -> title(each) + " scales nothing"))
        .flatMap(problems -> problems);
  }

  private static boolean selectsOthers(JsonNode workload) {
    var selector = workload.at("/spec/selector/matchLabels");
    return !selector.isMissingNode() && !selects(selector, labels(workload));
  }

  private static boolean protectsNothing(Manifests manifests, JsonNode budget) {
    return manifests.workloads(budget.at("/spec/selector/matchLabels")).findAny().isEmpty();
  }

  private static Stream<JsonNode> scalers(Manifests manifests) {
    return Stream.concat(manifests.of("HorizontalPodAutoscaler"), manifests.of("ScaledObject"));
  }

  private static boolean scalesNothing(Manifests manifests, JsonNode scaler) {
    return !manifests.has("Deployment", scaler.at("/spec/scaleTargetRef/name").asText());
  }
}
