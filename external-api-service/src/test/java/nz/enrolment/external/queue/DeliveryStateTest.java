package nz.enrolment.external.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeliveryStateTest {
  @Test
  void is_written_as_in_rows_that_exist() {
    assertThat(Stream.of(DeliveryState.values()).map(DeliveryState::text))
        .contains("queued", "waiting-for-document", "retrying", "refused", "delivered");
  }

  @ParameterizedTest
  @EnumSource
  void is_read_as_it_was_written(DeliveryState state) {
    assertThat(DeliveryState.of(state.text())).isEqualTo(state);
  }

  @Test
  void is_none_that_the_service_does_not_know() {
    assertThatThrownBy(() -> DeliveryState.of("lost")).isInstanceOf(IllegalArgumentException.class);
  }
}
