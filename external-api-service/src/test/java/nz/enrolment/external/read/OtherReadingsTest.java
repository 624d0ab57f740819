package nz.enrolment.external.read;

import static nz.enrolment.external.read.FhirReadingTest.http;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nz.enrolment.external.format.DeliveryId;
import nz.enrolment.external.read.SearchReading.Finding;
import nz.enrolment.external.transport.DestinationAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherReadingsTest {
  private static final DeliveryId ID = new DeliveryId(new UUID(0, 1), "pms", 1);
  private static final String DOCUMENT = "{\"resource\":{\"resourceType\":\"DocumentReference\"}}";
  private static final String OUTCOME = "{\"resource\":{\"resourceType\":\"OperationOutcome\"}}";

  @Test
  void a_webhook_is_accepted_by_any_2xx_and_never_refused_for_good() {
    assertThat(webhook(204)).isEqualTo(new Verdict.Delivered(List.of()));
    assertThat(webhook(400)).isInstanceOf(Verdict.Later.class);
    assertThat(webhook(404)).isInstanceOf(Verdict.Later.class);
    assertThat(webhook(307)).isInstanceOf(Verdict.Later.class);
    assertThat(webhook(502)).isInstanceOf(Verdict.Unknown.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 410})
  void a_webhook_that_is_not_wanted_pauses_the_destination(int status) {
    assertThat(webhook(status)).isInstanceOf(Verdict.Unauthorized.class);
  }

  @Test
  void a_file_that_is_stored_is_delivered_whatever_it_holds() {
    DestinationAnswer stored = new DestinationAnswer.Stored("a.json");
    assertThat(new StoredReading().read(stored, ID)).isEqualTo(new Verdict.Delivered(List.of()));
    assertThat(new WebhookReading().read(stored, ID)).isEqualTo(new Verdict.Delivered(List.of()));
    assertThat(new FhirReading(List.of(), FhirReading.OnConflict.LATER).read(stored, ID))
        .isEqualTo(new Verdict.Delivered(List.of()));
  }

  @Test
  void a_search_counts_documents_and_nothing_else() {
    assertThat(search(200, bundle(DOCUMENT, OUTCOME))).isInstanceOf(Finding.Present.class);
    assertThat(search(200, bundle(OUTCOME))).isInstanceOf(Finding.Absent.class);
    assertThat(search(200, bundle())).isInstanceOf(Finding.Absent.class);
  }

  @Test
  void a_search_without_a_clear_answer_settles_nothing() {
    assertThat(search(200, bundle(DOCUMENT, DOCUMENT))).isInstanceOf(Finding.Unclear.class);
    assertThat(search(200, "{}")).isInstanceOf(Finding.Unclear.class);
    assertThat(search(200, "")).isInstanceOf(Finding.Unclear.class);
    assertThat(search(403, bundle())).isInstanceOf(Finding.Unclear.class);
    assertThat(search(500, bundle(DOCUMENT))).isInstanceOf(Finding.Unclear.class);
  }

  private static Verdict webhook(int status) {
    return new WebhookReading().read(http(status, ""), ID);
  }

  private static Finding search(int status, String body) {
    return SearchReading.read(http(status, body));
  }

  private static String bundle(String... entries) {
    return "{\"resourceType\":\"Bundle\",\"entry\":[" + String.join(",", entries) + "]}";
  }
}
