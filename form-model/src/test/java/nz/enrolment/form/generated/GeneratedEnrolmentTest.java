package nz.enrolment.form.generated;

import static org.junit.jupiter.api.Assertions.assertAll;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// One pass over the seeds, since making an enrolment takes longer than most of the claims.
class GeneratedEnrolmentTest {

  @BeforeAll
  static void tell_the_seeds() {
    Seeds.tell();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nz.enrolment.form.generated.Seeds#enrolments")
  void stands_up_to_every_claim(GeneratedEnrolment generated) {
    var claims = new EnrolmentClaims(generated);
    assertAll(
        generated.toString(),
        claims::holds_what_was_asked_and_nothing_else_each_in_its_shape,
        claims::holds_in_its_parts_what_was_answered,
        claims::holds_words_as_composed_characters_without_white_space_around_them,
        claims::is_the_same_after_the_way_of_an_event,
        claims::tells_what_the_link_carried_from_what_the_patient_said,
        claims::was_prefilled_with_what_a_link_may_carry,
        claims::is_written_as_the_published_grammar_says,
        claims::loses_hidden_answers_and_nothing_else_when_it_was_a_draft,
        claims::is_refused_for_any_one_rule_that_is_broken);
  }
}
