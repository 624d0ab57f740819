package nz.enrolment.form.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.answer.Asked;
import nz.enrolment.form.answer.Origin;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.form.read.FormReading;

/// What holds of an enrolment, whatever the form and the answers. That it is complete goes without
/// saying: making it fails otherwise.
record EnrolmentClaims(GeneratedEnrolment generated) {

  void holds_what_was_asked_and_nothing_else_each_in_its_shape() {
    assertThat(AskedIn.of(generated.enrolment())).isEqualTo(generated.oracle().asked());
  }

  void holds_in_its_parts_what_was_answered() {
    asked()
        .filter(asked -> PartsOf.areOf(asked.question()))
        .filter(asked -> !(asked.answer() instanceof Answer.Unanswered))
        .forEach(asked ->
            assertThat(PartsOf.in(generated.enrolment(), asked.question()))
                .as(asked.question())
                .isIn(PartsOf.expected(asked)));
  }

  void holds_words_as_composed_characters_without_white_space_around_them() {
    asked().filter(asked -> asked.answer() instanceof Answer.Text).forEach(this::holdsWords);
  }

  private void holdsWords(Asked asked) {
    String typed = generated.answers().get(asked.question()).textValue();
    String composed = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
    assertThat(asked.answer()).isEqualTo(new Answer.Text(composed.replace("\r\n", "\n")));
  }

  void is_the_same_after_the_way_of_an_event() {
    byte[] written = EventCodec.write(generated.enrolment());

    assertThat(EventCodec.read(EventCodec.COMPLETED, written))
        .isEqualTo(new EnrolmentEvent.Completed(generated.enrolment()));
  }

  void tells_what_the_link_carried_from_what_the_patient_said() {
    asked().forEach(asked -> assertThat(asked.origin()).isEqualTo(origin(asked.question())));
  }

  private Origin origin(String question) {
    JsonNode prefill = generated.submission().prefill().path(question);
    if (prefill.isMissingNode()) {
      return Origin.PATIENT;
    }
    return prefill.equals(generated.answers().path(question))
        ? Origin.PREFILLED
        : Origin.PREFILLED_THEN_CHANGED;
  }

  void was_prefilled_with_what_a_link_may_carry() {
    var submission = generated.submission();

    assertThat(generated.form().checkPrefill(submission.prefill(), submission.at())).isEmpty();
  }

  void is_written_as_the_published_grammar_says() {
    assertThat(Published.faults("FormDefinition", generated.definition())).isEmpty();
    assertThat(Published.faults("ShownForm", generated.form().show())).isEmpty();
    assertThat(Published.faults("Submission", generated.body())).isEmpty();
    assertThat(Published.faults("RawAnswers", generated.submission().prefill())).isEmpty();
    generated
        .generatedForm()
        .items()
        .forEach(item ->
            assertThat(Published.faultsOfAnswer(item, generated.answers().path(item.id())))
                .as(item.id())
                .isEmpty());
  }

  void loses_hidden_answers_and_nothing_else_when_it_was_a_draft() {
    GeneratedDraft draft = GeneratedDraft.of(generated);

    assertThat(generated.form().read(draft.body(), draft.submission()))
        .isInstanceOfSatisfying(
            FormReading.Complete.class,
            complete -> {
              assertThat(complete.enrolment().dropped()).isEqualTo(draft.hidden());
              assertThat(complete.enrolment().asked()).isEqualTo(generated.enrolment().asked());
            });
  }

  /// All that is wrong, and nothing else: the rule that was broken, at the place that was broken,
  /// and what follows from it for the questions that wait for the answer.
  void is_refused_for_any_one_rule_that_is_broken() {
    Seeds.some(Mutations.of(generated), generated.seed())
        .forEach(mutation -> {
          assertThat(problems(mutation))
              .as("%s", mutation)
              .containsExactlyInAnyOrderElementsOf(mutation.flaws());
          assertThat(Published.overlooks(mutation, generated.generatedForm().items()))
              .as("the published grammar, %s", mutation)
              .isFalse();
        });
  }

  private List<Flaw> problems(Mutation mutation) {
    return switch (generated.form().read(mutation.body(), generated.submission())) {
      case FormReading.Complete _ -> List.of();
      case FormReading.Refused(var problems) -> problems.stream().map(Flaw::of).toList();
    };
  }

  private Stream<Asked> asked() {
    return generated.enrolment().asked().stream().flatMap(section -> section.asked().stream());
  }
}
