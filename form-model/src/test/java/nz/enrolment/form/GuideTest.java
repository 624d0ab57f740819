package nz.enrolment.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a form says around its questions.
class GuideTest {
  private static final List<String> MEMBERS = List.of("minutes", "before", "privacy", "after");

  @ParameterizedTest
  @ValueSource(strings = {"minutes", "before", "privacy", "after"})
  void is_shown_as_it_was_defined(String member) {
    ObjectNode definition = Example.definition();

    assertThat(shown(definition).get(member)).isEqualTo(definition.get(member)).isNotNull();
  }

  @Test
  void is_nothing_of_a_form_that_says_nothing() {
    ObjectNode definition = Example.definition().without(MEMBERS);

    assertThat(shown(definition).fieldNames()).toIterable().doesNotContainAnyElementsOf(MEMBERS);
  }

  @Test
  void is_in_english_where_a_language_lacks_it_and_says_so() {
    ObjectNode definition = Example.definition();
    definition.putObject("privacy").put("en", "We ask to enrol you.");

    assertThat(form(definition).untranslated())
        .anySatisfy(lacking -> assertThat(lacking.pointer()).isEqualTo("/privacy"));
  }

  private static JsonNode shown(JsonNode definition) {
    return form(definition).show();
  }

  private static Form form(JsonNode definition) {
    return ((Definition.Defined) Form.define(definition)).form();
  }
}
