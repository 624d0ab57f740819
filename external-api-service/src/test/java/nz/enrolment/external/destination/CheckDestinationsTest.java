package nz.enrolment.external.destination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import nz.enrolment.external.Settings;
import nz.enrolment.external.destination.Destinations.Destination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckDestinationsTest {
  private static final String URL = "https://pms.example.nz/fhir";

  @Test
  void white_space_around_settings_is_no_part_of_them() {
    var destination =
        Settings.destination(
                "pms", Map.of("url", " " + URL + "\n", "authorization", " Bearer 1 2 \n"))
            .byName()
            .values()
            .iterator()
            .next();
    assertThat(destination.url()).hasToString(URL);
    assertThat(destination.authorization()).hasValue("Bearer 1 2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://h:8443/fhir", "http://pms.example.nz", "HTTPS://h"})
  void a_url_is_one_of_http(String url) {
    assertThatNoException().isThrownBy(() -> check("pms", Map.of("url", url)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://h/", "/fhir", "pms.example.nz", "https:///fhir", "http://h_1:1/"})
  void any_other_url_is_refused(String url) {
    expectRefusal(Map.of("url", url), "url");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer a\nb", "Bearer ā", "Bearer \0"})
  void an_authorization_that_is_no_header_is_refused_and_not_told(String authorization) {
    assertThatThrownBy(() -> check("pms", Map.of("authorization", authorization)))
        .hasMessage("The destination pms: authorization must be the value of an HTTP header")
        .hasNoCause();
  }

  @ParameterizedTest
  @CsvSource({"http://localhost:8090", "http://127.0.0.1", "http://[::1]:80/x", "https://pms"})
  void an_authorization_goes_over_tls_or_stays_on_this_machine(String url) {
    var settings = Map.of("url", url, "authorization", "Bearer 1");
    assertThatNoException().isThrownBy(() -> check("pms", settings));
  }

  @ParameterizedTest
  @CsvSource({
    "http://pms",
    "http://10.0.0.1",
    "http://localhost.example.nz",
    "http://[2001:db8::1]"
  })
  void an_authorization_does_not_go_to_others_in_the_clear(String url) {
    expectRefusal(Map.of("url", url, "authorization", "Bearer 1"), "authorization");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1"})
  void a_destination_without_a_lane_is_refused(String parallel) {
    expectRefusal(Map.of("parallel", parallel), "parallel");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "5", "99999"})
  void a_limit_that_is_not_in_bytes_is_refused(String largest) {
    expectRefusal(Map.of("largest-document", largest), "largest-document");
  }

  @Test
  void a_document_has_five_megabytes_at_most_unless_it_is_said() {
    assertThat(Settings.destination("pms", Map.of()).byName().values())
        .extracting(Destination::largestDocument)
        .containsExactly(5_000_000);
  }

  @Test
  void all_that_is_wrong_is_told_at_once() {
    assertThatThrownBy(() -> check("pms", Map.of("parallel", "0", "url", "ftp://h/")))
        .hasMessageContainingAll("parallel must", "url must");
  }

  @ParameterizedTest
  @CsvSource({
    "file:///scans,document,natural",
    "file:///scans,fhir,none",
    "https://h/hook,event,key",
    "https://h/fhir,fhir,ask",
    "https://h/scans,document,none"
  })
  void formats_and_transports_combine(String url, String format, String repeat) {
    var settings = Map.of("url", url, "format", format, "repeat", repeat);
    assertThatNoException().isThrownBy(() -> check("pms", settings));
  }

  @ParameterizedTest
  @ValueSource(strings = {"mllp://pms:2575", "mllps://pms:2575", "https://pms/hl7", "file:///hl7"})
  void hl7_goes_by_every_transport(String url) {
    assertThatNoException().isThrownBy(() -> check("pms", hl7(Map.of("url", url))));
  }

  @ParameterizedTest
  @CsvSource({
    "url,url,mllp://pms",
    "url,url,mllp:2575",
    "format,format,fhir",
    "authorization,authorization,Bearer 1",
    "hl7,hl7.document-with-person,true"
  })
  void what_does_not_go_with_hl7_over_mllp_is_refused(String of, String key, String value) {
    var settings = new HashMap<>(hl7(Map.of("url", "mllp://pms:2575", "hl7.message", "mdm-t02")));
    settings.put(key, value);
    expectRefusal(settings, of);
  }

  @Test
  void hl7_without_its_options_is_refused() {
    expectRefusal(Map.of("url", "mllp://pms:2575", "format", "hl7"), "hl7");
  }

  private static Map<String, String> hl7(Map<String, String> members) {
    var all = new HashMap<>(members);
    all.put("format", "hl7");
    all.put("hl7.receiving-application", "PMS");
    all.put("hl7.receiving-facility", "KOWHAI");
    return all;
  }

  @ParameterizedTest
  @CsvSource({
    "repeat,file:///scans,repeat,ask",
    "repeat,https://h/hook,repeat,ask",
    "authorization,file:///scans,authorization,Bearer 1",
    "signing-secrets,file:///scans,signing-secrets,whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX",
    "signing-secrets,https://h/hook,signing-secrets,whsec_AAAA",
    "open-networks,https://h/hook,open-networks,10.0.0.0",
    "key-header,https://h/hook,key-header,a b",
    "url,file:scans,repeat,natural",
    "url,file://server/scans,repeat,natural"
  })
  void what_does_not_go_together_is_refused(String of, String url, String key, String value) {
    expectRefusal(Map.of("url", url, "format", "event", key, value), of);
  }

  @Test
  void a_name_is_lower_case() {
    assertThatThrownBy(() -> check("Pms", Map.of())).hasMessageContaining("Pms");
  }

  private static void expectRefusal(Map<String, String> settings, String of) {
    assertThatThrownBy(() -> check("pms", settings))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The destination pms: " + of);
  }

  private static void check(String name, Map<String, String> settings) {
    CheckDestinations.check(Settings.destination(name, settings));
  }
}
