package nz.enrolment.external.announce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import nz.enrolment.external.GoldenEvents;
import org.junit.jupiter.api.Test;

class EnrolmentDeliveredTest {

  @Test
  void is_written_as_the_contract_shows_it() throws IOException {
    var delivered =
        new EnrolmentDelivered(
            UUID.fromString("0a6f3f5e-1d0c-4c7b-8f0e-6a2f1c9d4b01"),
            UUID.fromString("7b0c1d52-6c1f-4a57-9c39-2f6a5d1e8a01"),
            "kowhai-pms",
            2,
            Instant.parse("2026-11-20T02:03:09.123Z"));

    var json = new ObjectMapper();
    assertThat(json.readTree(delivered.data()))
        .isEqualTo(json.readTree(GoldenEvents.bytes("enrolment-delivery.v1/delivered")));
  }
}
