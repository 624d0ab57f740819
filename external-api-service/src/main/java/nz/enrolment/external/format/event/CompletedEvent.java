package nz.enrolment.external.format.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nz.enrolment.external.format.DeliveryId;
import nz.enrolment.external.format.Format;
import nz.enrolment.external.format.Payload;
import nz.enrolment.external.format.RenderedDocument;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EventCodec;

/// The event of the completed enrolment in the body that Standard Webhooks 1.0.0 recommends:
/// `type`, `timestamp`, and as `data` the event as `contracts/events/enrolment-completed.v1` shows
/// it. The document is not in it.
public record CompletedEvent() implements Format {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public Payload write(Enrolment enrolment, RenderedDocument document, DeliveryId id) {
    return new Payload(body(enrolment), "application/json", id.fileName("json"), id);
  }

  private static byte[] body(Enrolment enrolment) {
    String data = new String(EventCodec.write(enrolment), StandardCharsets.UTF_8);
    var body =
        JSON.createObjectNode()
            .put("type", EventCodec.COMPLETED)
            .put("timestamp", enrolment.completedAt().toString())
            .putRawValue("data", new RawValue(data));
    try {
      return JSON.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
