package nz.enrolment.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import org.junit.jupiter.api.Test;

class WeeklyCountsTest {
  @Test
  void a_total_is_that_of_those_who_were_sent_give_or_take_the_noise() {
    assertThat(WeeklyCounts.isAbout(43, IntNode.valueOf(42))).isTrue();
    assertThat(WeeklyCounts.isAbout(43, IntNode.valueOf(63))).isTrue();
    assertThat(WeeklyCounts.isAbout(43, IntNode.valueOf(66))).isFalse();
    assertThat(WeeklyCounts.isAbout(43, IntNode.valueOf(21))).isFalse();
    assertThat(WeeklyCounts.isAbout(43, NullNode.getInstance())).isFalse();
  }
}
