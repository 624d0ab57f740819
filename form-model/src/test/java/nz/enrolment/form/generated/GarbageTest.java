package nz.enrolment.form.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import nz.enrolment.form.Definition;
import nz.enrolment.form.Form;
import nz.enrolment.form.input.InputProblem;
import nz.enrolment.form.read.FormReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever the JSON is, defining a form, reading a submission and checking a link's answers give a
/// value: all that is wrong, each at a place and in words.
class GarbageTest {

  private static final int TRIES = 20;

  @ParameterizedTest(name = "{0}")
  @MethodSource("nz.enrolment.form.generated.Seeds#enrolments")
  void is_never_too_much(GeneratedEnrolment generated) {
    assertAll(
        generated.toString(),
        () -> isNeverTooMuchForADefinition(generated),
        () -> isNeverTooMuchForASubmission(generated),
        () -> isNeverTooMuchForALink(generated));
  }

  private static void isNeverTooMuchForADefinition(GeneratedEnrolment generated) {
    garbage(generated.seed(), generated.definition())
        .forEach(tree -> {
          if (Form.define(tree) instanceof Definition.Faulty(var problems)) {
            areTold(problems);
          }
        });
  }

  private static void isNeverTooMuchForASubmission(GeneratedEnrolment generated) {
    garbage(generated.seed(), generated.body())
        .forEach(tree -> {
          if (generated.form().read(tree, generated.submission())
              instanceof FormReading.Refused(var problems)) {
            areTold(problems);
          }
        });
  }

  private static void isNeverTooMuchForALink(GeneratedEnrolment generated) {
    garbage(generated.seed(), generated.answers())
        .map(tree -> generated.form().checkPrefill(tree, generated.submission().at()))
        .filter(problems -> !problems.isEmpty())
        .forEach(GarbageTest::areTold);
  }

  /// Some of nothing but garbage, most of what is in order but for one place.
  private static Stream<JsonNode> garbage(long seed, JsonNode inOrder) {
    Garbage garbage = new Garbage(new Dice(seed));
    return Stream.concat(
        Stream.generate(() -> garbage.tree(5)).limit(TRIES),
        Stream.generate(() -> garbage.within(inOrder)).limit(TRIES));
  }

  private static void areTold(List<InputProblem> problems) {
    assertThat(problems)
        .isNotEmpty()
        .allSatisfy(problem -> {
          assertThat(problem.pointer()).matches("(/.*)?");
          assertThat(problem.detail()).isNotBlank().hasSizeLessThan(300);
        });
  }
}
