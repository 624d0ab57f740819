package nz.enrolment.external.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nz.enrolment.external.format.DeliveryId;
import nz.enrolment.external.format.hl7.AcknowledgementMode;
import nz.enrolment.external.transport.DestinationAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcknowledgementReadingTest {
  private static final DeliveryId ID =
      new DeliveryId(UUID.fromString("0a6f3f5e-1d0c-4c7b-8f0e-6a2f1c9d4b01"), "pms", 1);
  private static final String HEADER = "MSH|^~\\&|PMS|K|E|O|20261120||ACK|1|P|2.5.1\r";

  private final AcknowledgementReading original =
      new AcknowledgementReading(AcknowledgementMode.ORIGINAL);

  @ParameterizedTest
  @ValueSource(strings = {"AE", "AR", "CE", "CR"})
  void a_negative_one_without_a_code_is_refused(String code) {
    assertThat(read(code, "")).isEqualTo(refused(code + " without an error code"));
  }

  @ParameterizedTest
  @CsvSource({"AE, 206", "AE, 207", "AR, 207", "CE, 206", "CR, 207"})
  void a_locked_record_or_a_failing_application_is_tried_later(String code, String error) {
    assertThat(read(code, "ERR||PID^1^5|" + error + "^Text^HL70357|E\r"))
        .isEqualTo(new Verdict.Later(code + " " + error + " at PID-5", Duration.ZERO));
  }

  @Test
  void one_error_of_the_message_itself_makes_it_refused() {
    assertThat(read("AE", "ERR|||207|E\rERR||PID^1^7|102^Data type error^HL70357|E\r"))
        .isEqualTo(refused("AE 207", "AE 102 at PID-7"));
  }

  @Test
  void errors_of_v2_4_are_components_of_err_1() {
    assertThat(read("AE", "ERR|PID^1^7^102&Data type error&HL70357~NK1^1^2^101&Missing\r"))
        .isEqualTo(refused("AE 102 at PID-7", "AE 101 at NK1-2"));
    assertThat(read("AR", "ERR|^^^207&Internal&HL70357\r"))
        .isEqualTo(new Verdict.Later("AR 207", Duration.ZERO));
  }

  @Test
  void a_condition_in_the_msa_does_where_there_is_no_err() {
    assertThat(acknowledged(HEADER + "MSA|AE|" + ID.controlId() + "||||207^Internal\r"))
        .isEqualTo(new Verdict.Later("AE 207", Duration.ZERO));
  }

  @Test
  void a_receiver_has_its_own_delimiters() {
    assertThat(
            acknowledged("MSH#*~\\&#PMS\rMSA#AE#" + ID.controlId() + "\rERR##PID*1*7#102*Text#E\r"))
        .isEqualTo(refused("AE 102 at PID-7"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\n", "\r\n"})
  void segments_may_end_as_receivers_end_them(String end) {
    assertThat(acknowledged((HEADER + "MSA|AA|" + ID.controlId() + "\r").replace("\r", end)))
        .isEqualTo(new Verdict.Delivered(List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ERR||PID^1^5^1^Tāwhiri|Tāwhiri^Hēmi Tāwhiri|E||||Tāwhiri|Hēmi, 19790314, ZZZ0016\r",
        "ERR|TAW^1^ZZZ0016^ZZZ0016&Tāwhiri\r",
        "ERR|||ZZZ0016|E\r",
        "ERR|||19790314|E\r",
        "ERR||KIM^1^19790314|0211234567|E\r"
      })
  void what_a_receiver_repeats_of_the_patient_is_not_shown(String err) {
    assertThat(read("AE", err).toString())
        .contains("without a code that can be shown")
        .doesNotContain("whiri", "mi", "ZZZ0016", "1979", "0211", "KIM", "TAW");
  }

  @Test
  void over_http_a_success_is_read_and_another_status_is_the_answer() {
    assertThat(http(200, HEADER + "MSA|AE|" + ID.controlId() + "\rERR|||102|E\r"))
        .isEqualTo(refused("AE 102"));
    assertThat(http(200, HEADER + "MSA|AA|" + ID.controlId() + "\r"))
        .isEqualTo(new Verdict.Delivered(List.of()));
    assertThat(http(200, "<html>")).isInstanceOf(Verdict.Unknown.class);
    assertThat(http(202, "")).isInstanceOf(Verdict.Unknown.class);
    assertThat(http(401, "")).isInstanceOf(Verdict.Unauthorized.class);
    assertThat(http(503, "")).isInstanceOf(Verdict.Later.class);
    assertThat(
            new AcknowledgementReading(AcknowledgementMode.ENHANCED_ACCEPT)
                .read(new DestinationAnswer.Http(202, Map.of(), new byte[0]), ID))
        .isEqualTo(new Verdict.Delivered(List.of()));
  }

  @Test
  void a_file_that_is_there_is_delivered() {
    assertThat(original.read(new DestinationAnswer.Stored("a.hl7"), ID))
        .isEqualTo(new Verdict.Delivered(List.of()));
  }

  /// Bytes changed, dropped and doubled at random in acknowledgements of both versions.
  @Test
  void no_acknowledgement_makes_it_throw() {
    byte[] whole =
        (HEADER
                + "MSA|AE|"
                + ID.controlId()
                + "||||207^x\rERR|PID^1^7^102&x|PID^1^7~NK1|102^x^HL70357|E\r")
            .getBytes(StandardCharsets.UTF_8);
    for (int seed = 0; seed < 20_000; seed++) {
      byte[] changed = changed(whole, new Random(seed));
      assertThatCode(() -> original.read(new DestinationAnswer.Acknowledged(changed), ID))
          .as("seed %d", seed)
          .doesNotThrowAnyException();
    }
  }

  private static byte[] changed(byte[] whole, Random random) {
    byte[] changed = Arrays.copyOf(whole, random.nextInt(whole.length + 1));
    for (int i = 0; i < 4 && changed.length > 0; i++) {
      changed[random.nextInt(changed.length)] =
          random.nextBoolean()
              ? (byte) "|^~\\&\r\nM".charAt(random.nextInt(8))
              : (byte) random.nextInt();
    }
    return changed;
  }

  private Verdict http(int status, String body) {
    return original.read(
        new DestinationAnswer.Http(status, Map.of(), body.getBytes(StandardCharsets.UTF_8)), ID);
  }

  private Verdict read(String code, String errors) {
    return acknowledged(HEADER + "MSA|" + code + "|" + ID.controlId() + "\r" + errors);
  }

  private Verdict acknowledged(String message) {
    return original.read(
        new DestinationAnswer.Acknowledged(message.getBytes(StandardCharsets.UTF_8)), ID);
  }

  private static Verdict refused(String... reasons) {
    return new Verdict.Refused(List.of(reasons));
  }
}
