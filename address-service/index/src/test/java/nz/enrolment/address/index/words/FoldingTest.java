package nz.enrolment.address.index.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest
  @CsvSource({
    "１２Ａ, 12a",
    "١٢, 12",
    "12½, 12 1/2",
    "Kerr—Taylor, kerr-taylor",
    "5−7, 5-7",
    "O＇Connell, oconnell",
    "Oʼ Connell, o connell",
    "O´Connell, oconnell"
  })
  void what_looks_like_ascii_is_ascii(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @Test
  void what_nobody_sees_is_gone() {
    assertThat(Folding.fold("Que\u00ADen\u200B Street\uFEFF")).isEqualTo("queen street");
  }
}
