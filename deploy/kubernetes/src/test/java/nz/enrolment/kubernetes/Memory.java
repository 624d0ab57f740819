package nz.enrolment.kubernetes;

import static nz.enrolment.kubernetes.Manifests.containers;
import static nz.enrolment.kubernetes.Manifests.each;
import static nz.enrolment.kubernetes.Manifests.title;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/// The heap of a JVM leaves room, below the limit, for all that is not heap: 256 MiB.
final class Memory implements Rule {
  private static final int BESIDE_THE_HEAP = 256;

  @Override
  public Stream<String> problems(Manifests manifests) {
    return manifests
        .workloads()
        .flatMap(workload ->
            containers(workload)
                .filter(container -> heap(container) + BESIDE_THE_HEAP > limit(container))
                .map(container -> title(workload) + ": the heap leaves too little of the limit"));
  }

  /// MiB; 0 if there is no such argument.
  private static int heap(JsonNode container) {
    return each(container.path("args"))
        .map(JsonNode::asText)
        .filter(argument -> argument.matches("-Xmx[0-9]+m"))
        .mapToInt(argument -> Integer.parseInt(argument.replaceAll("\\D", "")))
        .sum();
  }

  private static int limit(JsonNode container) {
    var limit = container.at("/resources/limits/memory").asText();
    int number = Integer.parseInt("0" + limit.replaceAll("\\D", ""));
    return limit.endsWith("Gi") ? number * 1024 : number;
  }
}
