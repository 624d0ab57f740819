package nz.enrolment.form;

import static nz.enrolment.form.Example.answers;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import nz.enrolment.form.read.FormReading;
import nz.enrolment.form.read.SubmissionContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is accepted can be printed: each answer is within its limit, and all of them together.
class LongAnswersTest {

  private static final Instant AT = Instant.parse("2026-11-20T02:03:04.567Z");

  @ParameterizedTest
  @CsvSource({"2, 3900, '\n'", "2, 2000, 'a\n'", "6, 9990, a", "6, 9990, 字", "2, 2000, 'ab\n\n'"})
  void are_taken_while_they_can_be_printed(int questions, int count, String repeated) {
    assertThat(read(questions, count, repeated)).isInstanceOf(FormReading.Complete.class);
  }

  @ParameterizedTest
  @CsvSource({"2, 3990, 'a\n'", "9, 9990, a", "9, 9990, 字", "100, 1000, a"})
  void are_refused_when_together_they_cannot(int questions, int count, String repeated) {
    assertThat(read(questions, count, repeated))
        .isInstanceOfSatisfying(
            FormReading.Refused.class,
            refused ->
                assertThat(refused.problems())
                    .singleElement()
                    .satisfies(problem -> {
                      assertThat(problem.pointer()).isEqualTo("/answers/long-0");
                      assertThat(problem.code()).isEqualTo("too-long");
                      assertThat(problem.detail())
                          .isEqualTo(
                              "The answers are too long together to be printed. Please shorten"
                                  + " this one.");
                    }));
  }

  @Test
  void are_refused_at_the_longest() {
    ObjectNode submission = Example.submission();
    answers(submission).put("long-0", "a").put("long-1", "a\n".repeat(2_600));

    assertThat(Example.problems(form(2).read(submission, circumstances())))
        .extracting(tuple -> tuple.toList().getFirst())
        .containsExactly("/answers/long-1");
  }

  private static FormReading read(int questions, int count, String repeated) {
    ObjectNode submission = Example.submission();
    for (int i = 0; i < questions; i++) {
      answers(submission).put("long-" + i, repeated.repeat(count / repeated.length()) + "x");
    }
    answers(submission).put("long-0", answers(submission).get("long-0").textValue() + "x");
    return form(questions).read(submission, circumstances());
  }

  private static Form form(int questions) {
    ObjectNode definition = Example.definition();
    for (int s = 0; s < questions; s += 100) {
      var section = definition.withArray("sections").addObject();
      section.putObject("title").put("en", "More");
      for (int q = s; q < Math.min(questions, s + 100); q++) {
        section
            .withArray("questions")
            .add(
                Example.json(
                    "{'id':'long-%d','wording':{'en':'?'},'shape':{'type':'text','maxLength':10000,'multiline':true}}"
                        .formatted(q)));
      }
    }
    return ((Definition.Defined) Form.define(definition)).form();
  }

  private static SubmissionContext circumstances() {
    return new SubmissionContext(new UUID(0, 1), new UUID(0, 2), 3, AT, Example.json("{}"));
  }
}
