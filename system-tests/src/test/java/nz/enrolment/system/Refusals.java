package nz.enrolment.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Requests that must be refused, each with a problem of its type, and must leave nothing behind.
record Refusals(Visitor visitor, Tables tables) {

  /// A problem of that type which repeats nothing that was sent; and no row more than before.
  JsonNode assertRefused(Callable<HttpResponse<String>> request, int status, String slug)
      throws Exception {
    String before = tables.written();
    HttpResponse<String> answer = request.call();
    JsonNode problem = assertProblem(answer, status, slug);
    assertThat(tables.written()).isEqualTo(before);
    return problem;
  }

  private static JsonNode assertProblem(HttpResponse<String> answer, int status, String slug)
      throws Exception {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/problem+json");
    assertThat(answer.body()).doesNotContain("Hēmi", "ZZZ0017");
    JsonNode problem = Visitor.json(answer);
    assertThat(problem.path("type").asText()).isEqualTo("https://enrolment.nz/problems/" + slug);
    return problem;
  }

  /// A submission that would be accepted, but for what was done to its answers.
  ///
  /// @return the pointer and the code of each thing that is wrong with it
  List<String> errorsOf(Consumer<ObjectNode> spoil) throws Exception {
    ObjectNode submission = Visitor.submission();
    spoil.accept((ObjectNode) submission.get("answers"));
    String session = visitor.session();
    return errors(
        assertRefused(
            () -> visitor.submit(session, submission.toString()), 422, "enrolment-refused"));
  }

  private static List<String> errors(JsonNode problem) {
    var errors = new ArrayList<String>();
    for (JsonNode error : problem.path("errors")) {
      errors.add(error.path("pointer").asText() + " " + error.path("code").asText());
    }
    return errors;
  }
}
