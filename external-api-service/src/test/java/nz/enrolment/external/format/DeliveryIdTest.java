package nz.enrolment.external.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/// The expected values are Python's `uuid.uuid5` and `base64.b32encode` of `hashlib.sha256`.
class DeliveryIdTest {
  private final DeliveryId id =
      new DeliveryId(UUID.fromString("0a6f3f5e-1d0c-4c7b-8f0e-6a2f1c9d4b01"), "kowhai-pms", 1);

  @Test
  void the_key_names_the_enrolment_the_destination_and_the_event() {
    assertThat(id.key()).isEqualTo("0a6f3f5e-1d0c-4c7b-8f0e-6a2f1c9d4b01.kowhai-pms.1");
  }

  @Test
  void the_uuid_is_of_version_5() {
    assertThat(id.uuid()).hasToString("401a139b-8514-5957-be03-72408ca07014");
  }

  @Test
  void a_control_id_has_20_characters_of_base32() {
    assertThat(id.controlId()).isEqualTo("JCQIRBYTZ5PKTYE7YDHJ");
  }

  @Test
  void a_webhook_id_has_no_dot() {
    assertThat(id.webhookId()).isEqualTo("msg_JCQIRBYTZ5PKTYE7YDHJH7NWAR");
  }

  @Test
  void another_event_has_other_ids() {
    var later = new DeliveryId(id.enrolment(), id.destination(), 2);
    assertThat(later.uuid()).isNotEqualTo(id.uuid());
    assertThat(later.controlId()).isNotEqualTo(id.controlId());
    assertThat(later.fileName("pdf")).isNotEqualTo(id.fileName("pdf"));
  }
}
