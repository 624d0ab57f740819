package nz.enrolment.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class CountsTest {
  @Test
  void a_total_has_grown_by_what_was_sent_give_or_take_the_rounding() {
    assertThat(Counts.hasGrown(total(12), total(54), 43)).isTrue();
    assertThat(Counts.hasGrown(total(12), total(60), 43)).isFalse();
    assertThat(Counts.hasGrown(total(12), total(48), 43)).isFalse();
  }

  @Test
  void a_suppressed_total_may_have_been_anything_below_six() {
    assertThat(Counts.hasGrown(suppressed(), total(42), 43)).isTrue();
    assertThat(Counts.hasGrown(suppressed(), total(51), 43)).isTrue();
    assertThat(Counts.hasGrown(suppressed(), total(54), 43)).isFalse();
    assertThat(Counts.hasGrown(suppressed(), suppressed(), 43)).isFalse();
  }

  private static JsonNode total(int total) {
    return Http.JSON.createObjectNode().put("total", total);
  }

  private static JsonNode suppressed() {
    return Http.JSON.createObjectNode().putNull("total");
  }
}
