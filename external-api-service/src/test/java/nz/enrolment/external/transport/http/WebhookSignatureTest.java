package nz.enrolment.external.transport.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.external.format.DeliveryId;
import nz.enrolment.external.format.Payload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookSignatureTest {
  private static final String NEW = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
  private static final String OLD = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX";
  private static final String BODY = "{\"family\":\"Tāwhiri\"}";

  private final DeliveryId id = new DeliveryId(new UUID(0, 1), "integrator", 1);
  private final Payload payload =
      new Payload(BODY.getBytes(StandardCharsets.UTF_8), "application/json", "a.json", id);

  /// Published with the reference libraries of Standard Webhooks.
  @Test
  void the_published_vector_comes_out() {
    var signature = WebhookSignature.with(List.of("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));

    assertThat(
            signature.signatures(
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                Instant.ofEpochSecond(1614265330),
                "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @ParameterizedTest
  @ValueSource(strings = {NEW, OLD})
  void a_receiver_with_either_key_accepts_while_keys_change(String key) throws Exception {
    var headers = WebhookSignature.with(List.of(NEW, OLD)).of(payload, Instant.now());
    new Webhook(key).verify(BODY, headers(headers));
  }

  @Test
  void a_receiver_with_another_key_refuses() {
    var headers = WebhookSignature.with(List.of(OLD)).of(payload, Instant.now());
    assertThatThrownBy(() -> new Webhook(NEW).verify(BODY, headers(headers)))
        .isInstanceOf(WebhookVerificationException.class);
  }

  @Test
  void another_body_is_refused() {
    var headers = WebhookSignature.with(List.of(NEW)).of(payload, Instant.now());
    assertThatThrownBy(() -> new Webhook(NEW).verify(BODY + " ", headers(headers)))
        .isInstanceOf(WebhookVerificationException.class);
  }

  @Test
  void each_attempt_is_signed_anew_under_the_same_id() {
    var signature = WebhookSignature.with(List.of(NEW));
    var first = signature.of(payload, Instant.ofEpochSecond(1));
    var second = signature.of(payload, Instant.ofEpochSecond(2));

    assertThat(first.get("webhook-id")).isEqualTo(second.get("webhook-id")).doesNotContain(".");
    assertThat(first.get("webhook-timestamp")).isEqualTo("1");
    assertThat(first.get("webhook-signature")).isNotEqualTo(second.get("webhook-signature"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "whsec_", "whsec_AAAA", "whsec_?", "whsk_AAECAwQFBgcICQoLDA0ODxAREhMU"})
  void what_is_no_secret_is_refused_and_not_quoted(String secret) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WebhookSignature.with(List.of(secret)))
        .withMessage("must be whsec_ and the base64 of 24 to 64 bytes")
        .withNoCause();
  }

  @Test
  void there_are_two_keys_at_most() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WebhookSignature.with(List.of(NEW, OLD, NEW)));
    assertThatIllegalArgumentException().isThrownBy(() -> WebhookSignature.with(List.of()));
  }

  private static HttpHeaders headers(Map<String, String> headers) {
    Map<String, List<String>> lists = new HashMap<>();
    headers.forEach((name, value) -> lists.put(name, List.of(value)));
    return HttpHeaders.of(lists, (_, _) -> true);
  }
}
