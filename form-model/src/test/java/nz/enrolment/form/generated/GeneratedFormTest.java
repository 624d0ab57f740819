package nz.enrolment.form.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nz.enrolment.form.Definition;
import nz.enrolment.form.Form;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// That every form is defined goes without a test: making it fails otherwise.
class GeneratedFormTest {

  /// All that is wrong, and nothing else, each at the place that was broken.
  @ParameterizedTest(name = "{0}")
  @MethodSource("nz.enrolment.form.generated.Seeds#forms")
  void is_faulty_for_any_one_rule_that_is_broken(GeneratedForm generated) {
    DefinitionMutations.of(generated)
        .forEach(mutation -> {
          assertThat(problems(mutation))
              .as("%s, %s", generated, mutation)
              .containsExactlyInAnyOrderElementsOf(mutation.flaws());
          assertThat(Published.overlooks(mutation))
              .as("the published grammar, %s, %s", generated, mutation)
              .isFalse();
        });
  }

  private static List<Flaw> problems(Mutation mutation) {
    return switch (Form.define(mutation.body())) {
      case Definition.Defined _ -> List.of();
      case Definition.Faulty(var problems) -> problems.stream().map(Flaw::of).toList();
    };
  }
}
