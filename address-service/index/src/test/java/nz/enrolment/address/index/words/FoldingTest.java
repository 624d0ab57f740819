package nz.enrolment.address.index.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class FoldingTest {
  @Test
  void a_macron_is_the_same_composed_decomposed_or_left_out() {
    var composed = "Ōtāhuhu";
    var decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo(composed);
    assertThat(Folding.fold(composed))
        .isEqualTo("otahuhu")
        .isEqualTo(Folding.fold(decomposed))
        .isEqualTo(Folding.fold("otahuhu"));
  }

  @Test
  void an_apostrophe_joins_and_everything_else_divides() {
    assertThat(Folding.words("O'Connell St, Kerr-Taylor (Island)"))
        .containsExactly("oconnell", "st", "kerr", "taylor", "island");
  }

  @Test
  void a_text_without_letters_or_digits_has_no_words() {
    assertThat(Folding.words(" //// -- ")).isEmpty();
  }
}
