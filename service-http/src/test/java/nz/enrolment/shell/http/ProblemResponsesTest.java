package nz.enrolment.shell.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponse;
import static org.eclipse.microprofile.openapi.OASFactory.createAPIResponses;
import static org.eclipse.microprofile.openapi.OASFactory.createComponents;
import static org.eclipse.microprofile.openapi.OASFactory.createOpenAPI;
import static org.eclipse.microprofile.openapi.OASFactory.createOperation;
import static org.eclipse.microprofile.openapi.OASFactory.createSchema;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProblemResponsesTest {
  private final ProblemResponses filter = new ProblemResponses();

  @Test
  void says_what_the_refusals_of_a_token_mean() {
    var refused = filtered("403", createAPIResponse().description("Not Allowed"));

    assertThat(refused.getDescription()).startsWith("`not-allowed`: ");
    assertThat(refused.getContent().getMediaTypes()).containsOnlyKeys("application/problem+json");
  }

  @Test
  void leaves_what_a_service_says_itself() {
    var own = filtered("401", createAPIResponse().description("The session is unknown"));

    assertThat(own.getDescription()).isEqualTo("The session is unknown");
    assertThat(own.getContent()).isNull();
  }

  @Test
  void says_of_every_operation_that_whatever_goes_wrong_is_a_problem() {
    assertThat(filtered("default", null).getRef()).endsWith("/Problem");
  }

  @Test
  void describes_a_problem_unless_it_is_described() {
    OpenAPI bare = createOpenAPI();
    filter.filterOpenAPI(bare);
    assertThat(bare.getComponents().getSchemas()).containsOnlyKeys("Problem", "Fault");

    var released = createSchema();
    OpenAPI described =
        createOpenAPI().components(createComponents().addSchema("Problem", released));
    filter.filterOpenAPI(described);
    assertThat(described.getComponents().getSchemas()).containsOnlyKeys("Problem");
    assertThat(described.getComponents().getSchemas().get("Problem")).isSameAs(released);
  }

  private APIResponse filtered(String status, @Nullable APIResponse of) {
    var responses = createAPIResponses();
    if (of != null) {
      responses.addAPIResponse(status, of);
    }
    return filter
        .filterOperation(createOperation().responses(responses))
        .getResponses()
        .getAPIResponse(status);
  }
}
