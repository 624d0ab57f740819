package nz.enrolment.rural;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuralDeliveryTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "RD 2",
        "RD2",
        "rd2",
        "Rd. 2",
        "R.D. 2",
        "R.D.2",
        "R. D. 2",
        "R D 2",
        "R D2",
        "R/D 2",
        "RD-2",
        "RD No 2",
        "RD No. 2",
        "RD No.2",
        "RD Number 2",
        "RD #2",
        "RD # 2",
        "R.D. No. 2",
        "Rural Delivery 2",
        "RURAL DELIVERY 2",
        "Rural Delivery No. 2",
        "Rural Delivery Number 2",
        "Rural Del. 2",
        "Rural-Delivery 2",
        "RD 02",
        " RD 2 ",
        "RD 2,",
        "RD 2.",
        "RD\u00A02",
        "RD №2",
        "ＲＤ ２"
      })
  void a_rural_delivery_number_is_read_in_all_its_spellings(String text) {
    assertThat(RuralDelivery.number(text)).hasValue(2);
  }

  @Test
  void it_has_one_or_two_digits() {
    assertThat(RuralDelivery.number("RD 12")).hasValue(12);
    assertThat(RuralDelivery.number("RD 123")).isEmpty();
    assertThat(RuralDelivery.number("RD 0")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "RD",
        "Rdale",
        "Rural Delivery",
        "Rural 2",
        "RD 2A",
        "RD 2 Cambridge",
        "Ward 2"
      })
  void anything_else_is_none(String text) {
    assertThat(RuralDelivery.number(text)).isEmpty();
  }

  @Test
  void within_a_text_it_ends_behind_its_number() {
    var text = "52 crest road, r.d. no. 2, wellsford";
    assertThat(RuralDelivery.end(text, text.indexOf("r.d."))).isEqualTo(text.indexOf(", well"));
    assertThat(RuralDelivery.end(text, text.indexOf("road"))).isEqualTo(RuralDelivery.NONE);
  }
}
