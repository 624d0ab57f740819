package nz.enrolment.shell.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void is_written_as_rfc_9457_has_it() {
    var problem = new Problem(404, "link-unknown", "Unknown link", "Ask for a new one.");

    assertThat(new String(problem.json(), UTF_8))
        .isEqualTo(
            """
            {"type":"https://enrolment.nz/problems/link-unknown","title":"Unknown link",\
            "status":404,"detail":"Ask for a new one."}\
            """);
  }

  @Test
  void points_at_what_is_wrong() {
    var fault = new Problem.Fault("/answers/nhi", "nhi-check", "This is not an NHI number.");
    var problem = Problem.unprocessable("enrolment-refused", "Refused", List.of(fault));

    assertThat(new String(problem.json(), UTF_8))
        .contains("\"status\":422")
        .endsWith(
            """
            "errors":[{"pointer":"/answers/nhi","code":"nhi-check",\
            "detail":"This is not an NHI number."}]}\
            """);
  }
}
