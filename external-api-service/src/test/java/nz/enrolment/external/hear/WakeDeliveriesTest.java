package nz.enrolment.external.hear;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import nz.enrolment.journal.consume.Handling;
import nz.enrolment.journal.event.Envelope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WakeDeliveriesTest {
  private static final String RENDERED = "nz.enrolment.document-rendered.v1";

  @ParameterizedTest
  @ValueSource(strings = {RENDERED, "nz.enrolment.document-failed.v1"})
  void a_document_that_is_there_or_cannot_be_made_is_asked_for(String type) {
    assertThat(handle(UUID.randomUUID().toString(), type)).isInstanceOf(Handling.Keep.class);
  }

  @Test
  void what_may_be_announced_later_of_documents_is_unknown() {
    assertThat(handle(UUID.randomUUID().toString(), "nz.enrolment.document-withdrawn.v1"))
        .isEqualTo(Handling.unknown());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1-1-1-1-1", "practice", "%00"})
  void a_document_of_no_enrolment_is_malformed(String key) {
    assertThat(handle(key, RENDERED)).isInstanceOf(Handling.Malformed.class);
  }

  private static Handling handle(String key, String type) {
    return new WakeDeliveries()
        .handle(
            new Envelope(
                "enrolment-document.v1",
                key,
                1,
                type,
                "/render-service",
                UUID.randomUUID(),
                Instant.EPOCH,
                new byte[] {'{', '}'}));
  }
}
