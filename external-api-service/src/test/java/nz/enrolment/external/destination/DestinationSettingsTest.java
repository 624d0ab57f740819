package nz.enrolment.external.destination;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nz.enrolment.external.destination.Destinations.Destination;
import nz.enrolment.external.select.Condition;
import nz.enrolment.form.input.InputProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DestinationSettingsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String PRACTICE = UUID.randomUUID().toString();
  private static final String HL7 =
      "'hl7': {'receivingApplication': 'PMS^1^ISO', 'receivingFacility': 'KOWHAI'%s}";

  @Test
  void what_is_not_given_is_as_in_the_configuration() {
    var destination = usable("{'url': 'https://pms.example.nz/fhir'}");
    assertThat(destination.practice()).hasToString(PRACTICE);
    assertThat(destination.format()).isEqualTo(FormatKind.FHIR);
    assertThat(destination.largestDocument()).isEqualTo(5_000_000);
    assertThat(destination.openNetworks()).isEmpty();
    assertThat(destination.condition()).isEmpty();
  }

  @Test
  void all_kinds_of_settings_are_read() {
    var destination =
        usable(
            """
            {'url': 'mllps://pms.example.nz:2575', 'format': 'hl7', 'parallel': 3, 'condition': {'under': 16},
            %s}
            """
                .formatted(
                    HL7.formatted(", 'version': '2.5.1', 'visit': false, 'country': 'name'")));
    assertThat(destination.parallel()).isEqualTo(3);
    assertThat(destination.condition()).hasValue(new Condition.Under(16));
    var hl7 = destination.hl7().orElseThrow();
    assertThat(hl7.version().id()).isEqualTo("2.5.1");
    assertThat(hl7.visit()).isFalse();
    assertThat(hl7.receivingApplication().toString()).contains("PMS");
  }

  /// So that no name is offered that the configuration would not read.
  @ParameterizedTest
  @MethodSource("choices")
  void every_option_of_every_choice_is_read(String setting, String option) {
    String settings =
        setting.startsWith("hl7/")
            ? HL7.formatted(", '%s': '%s'".formatted(setting.substring(4), option))
            : "'%s': '%s', ".formatted(setting, option) + HL7.formatted("");
    assertThat(codes("{'url': 'https://pms.example.nz', " + settings + "}"))
        .as(settings)
        .doesNotContain("not-an-option", "unknown-member", "wrong-type");
  }

  private static List<String> codes(String json) {
    return switch (read(json)) {
      case ReadDestination.Usable _ -> List.of();
      case ReadDestination.Faulty(var problems) ->
          problems.stream().map(InputProblem::code).toList();
    };
  }

  static Stream<Arguments> choices() {
    return choices("", Setting.of(Destination.class));
  }

  private static Stream<Arguments> choices(String prefix, List<Setting> settings) {
    return settings.stream().flatMap(setting -> choices(prefix, setting));
  }

  private static Stream<Arguments> choices(String prefix, Setting setting) {
    return switch (setting.kind()) {
      case SettingKind.Choice(var options) ->
          options.stream().map(option -> Arguments.of(prefix + setting.name(), option));
      case SettingKind.Group(var members) ->
          setting.name().equals("hl7") ? choices("hl7/", members) : Stream.empty();
      case SettingKind.Flag _,
          SettingKind.Whole _,
          SettingKind.Text _,
          SettingKind.Texts _,
          SettingKind.OfEnrolments _ ->
          Stream.empty();
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{}|/url|required",
        "{'url': null}|/url|required",
        "{'url': ''}|/url|required",
        "{'url': 'a b'}|/url|not-an-option",
        "{'url': 1}|/url|wrong-type",
        "{'url': 'ftp://h'}|/url|against-the-rules",
        "{'url': 'https://h', 'parallel': '2'}|/parallel|wrong-type",
        "{'url': 'https://h', 'parallel': 0}|/parallel|against-the-rules",
        "{'url': 'https://h', 'format': 'fax'}|/format|not-an-option",
        "{'url': 'https://h', 'practice': 'x'}|/practice|unknown-member",
        "{'url': 'https://h', 'openNetworks': ['10.0.0.0/8']}|/openNetworks|unknown-member",
        "{'url': 'https://h', 'authorization': 'Bearer 1'}|/authorization|unknown-member",
        "{'url': 'https://h', 'open-networks': '10.0.0.0/8'}|/open-networks|unknown-member",
        "{'url': 'https://h', 'condition': {'under': 0}}|/condition/under|out-of-range",
        "{'url': 'https://h', 'format': 'hl7'}|/hl7|against-the-rules",
        "{'url': 'https://h', 'hl7': {'receivingFacility': 'A'}}|/hl7/receivingApplication|required",
        "{'url': 'https://h', 'hl7': []}|/hl7|wrong-type",
        "{'url': 'https://h', 'keyHeader': 'a: b'}|/keyHeader|against-the-rules",
        "{'url': 'https://h', 'keyHeader': 'Transfer-Encoding'}|/keyHeader|against-the-rules",
        "{'url': 'https://h', 'keyHeader': 'Content-Length'}|/keyHeader|against-the-rules",
        "{'url': 'https://h', 'keyHeader': 'Host'}|/keyHeader|against-the-rules",
        "{'url': 'https://h', 'signingSecrets': ['x']}|/signingSecrets|against-the-rules",
        "{'url': 'https://h', 'credentials': {}}|/credentials/kind|required",
        "{'url': 'https://h', 'credentials': {'kind': 'bearer'}}|/credentials/token|against-the-rules",
        "{'url': 'http://h', 'credentials': {'kind': 'bearer', 'token': '1'}}|/credentials|against-the-rules",
        "{'url': 'https://h', 'credentials': {'kind': 'bearer', 'token': 'a\\r\\nX: y'}}|/credentials/token|against-the-rules",
        "{'url': 'https://h', 'credentials': {'kind': 'basic', 'user': 'a:b', 'password': 'c'}}|/credentials/user|against-the-rules",
        "{'url': 'https://h', 'credentials': {'kind': 'api-key', 'header': 'Host', 'key': 'c'}}|/credentials/header|against-the-rules",
        "{'url': 'https://h', 'credentials': {'kind': 'bearer', 'token': '1', 'key': 'c'}}|/credentials/key|against-the-rules",
        "{'url': 'mllps://h:1', 'format': 'hl7', 'hl7': {'receivingApplication': 'A', 'receivingFacility': 'B\\rC'}}|/hl7/receivingFacility|not-an-option"
      })
  void a_fault_is_told_where_it_is(String json, String pointer, String code) {
    assertThat(read(json))
        .isInstanceOfSatisfying(
            ReadDestination.Faulty.class,
            faulty -> {
              assertThat(faulty.problems())
                  .extracting(InputProblem::pointer)
                  .containsExactly(pointer);
              assertThat(faulty.problems()).extracting(InputProblem::code).containsExactly(code);
            });
  }

  @Test
  void all_faults_are_told_at_once_and_nothing_is_repeated() {
    var faulty =
        (ReadDestination.Faulty)
            read(
                "{'url': 'https://h', 'parallel': 0, 'signingSecrets': ['whsec_hush'], 'keyHeader': 'hush hush'}");
    assertThat(faulty.problems()).hasSize(3);
    assertThat(faulty.problems().toString()).doesNotContain("hush");
  }

  /// The configuration knows `${…}`; who sends JSON could read the configuration by it.
  @Test
  void nothing_that_is_sent_is_looked_up() {
    var destination =
        usable(
            "{'url': 'https://h', 'keyHeader': 'X', 'credentials': {'kind': 'bearer', 'token': '${user.home}'}}");
    assertThat(destination.credentials().orElseThrow().token()).hasValue("${user.home}");
  }

  @Test
  void secrets_are_taken_out_and_put_back() throws JsonProcessingException {
    String all =
        """
        {"url":"https://h","credentials":{"kind":"bearer","token":"hush"},"signingSecrets":["whsec_hush"]}\
        """;
    var settings = (ObjectNode) JSON.readTree(all);

    var secrets = DestinationSettings.takeSecrets(settings);

    assertThat(settings.toString()).doesNotContain("hush").contains("bearer");
    DestinationSettings.putSecrets(secrets, settings);
    assertThat(settings).isEqualTo(JSON.readTree(all));
  }

  @Test
  void a_secret_that_is_given_anew_or_taken_away_is_not_put_back() throws JsonProcessingException {
    var secrets =
        (ObjectNode)
            JSON.readTree("{\"credentials\":{\"token\":\"old\"},\"signingSecrets\":[\"old\"]}");
    var settings =
        (ObjectNode) JSON.readTree("{\"credentials\":{\"token\":\"new\"},\"signingSecrets\":null}");

    DestinationSettings.putSecrets(secrets, settings);

    assertThat(settings.toString()).doesNotContain("old");
  }

  private static Destination usable(String json) {
    return ((ReadDestination.Usable) read(json)).destination();
  }

  private static ReadDestination read(String json) {
    try {
      return DestinationSettings.read(
          JSON.readTree(json.replace('\'', '"')), Map.of("practice", PRACTICE));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
