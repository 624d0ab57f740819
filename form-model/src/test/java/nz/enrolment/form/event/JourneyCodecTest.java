package nz.enrolment.form.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JourneyCodecTest {
  private static final Path EXAMPLES = Path.of("../contracts/events/enrolment-journey.v1");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final UUID PRACTICE = UUID.fromString("7b0c1d52-6c1f-4a57-9c39-2f6a5d1e8a01");
  private static final List<String> HOSTILE =
      List.of(
          "null",
          "true",
          "{}",
          "\"\"",
          "\"a\\u0000b\"",
          "\"1; drop\"",
          "-1",
          "51",
          "1e99999999999");

  @Test
  void reads_the_examples() throws IOException {
    assertThat(JourneyCodec.read(JourneyCodec.PUBLISHED, bytes("published")))
        .isEqualTo(
            new JourneyEvent.Published(
                PRACTICE, "standard", 2, YearMonth.of(2026, 7), List.of(1, 2, 3, 5, 6)));
    assertThat(JourneyCodec.read(JourneyCodec.ENDED, bytes("left")))
        .isEqualTo(
            new JourneyEvent.Ended(
                PRACTICE,
                "standard",
                2,
                YearMonth.of(2026, 8),
                3,
                JourneyEvent.End.LEFT,
                MinutesBand.UNDER_5,
                DeviceClass.COMPUTER));
  }

  @ParameterizedTest
  @ValueSource(strings = {"submitted", "left"})
  void writes_what_it_reads(String example) throws IOException {
    var ended = (JourneyEvent.Ended) JourneyCodec.read(JourneyCodec.ENDED, bytes(example));
    assertThat(JSON.readTree(JourneyCodec.write(ended))).isEqualTo(JSON.readTree(bytes(example)));
  }

  @Test
  void writes_a_publication_as_it_reads_it() throws IOException {
    var read = JourneyCodec.read(JourneyCodec.PUBLISHED, bytes("published"));
    assertThat(JSON.readTree(JourneyCodec.write((JourneyEvent.Published) read)))
        .isEqualTo(JSON.readTree(bytes("published")));
  }

  @ParameterizedTest
  @CsvSource({
    "published, nz.enrolment.form-published.v1",
    "submitted, nz.enrolment.journey-ended.v1"
  })
  void whatever_another_value_a_member_has_it_is_malformed(String example, String type)
      throws IOException {
    var tree = (ObjectNode) JSON.readTree(bytes(example));
    List<String> members = new ArrayList<>();
    tree.fieldNames().forEachRemaining(members::add);
    for (String member : members) {
      for (String hostile : HOSTILE) {
        if (!hostile.equals("51") || !member.equals("version")) {
          String json = tree.deepCopy().put(member, "here").toString().replace("\"here\"", hostile);
          assertThat(JourneyCodec.read(type, json.getBytes(UTF_8)))
              .as("%s at %s", hostile, member)
              .isInstanceOf(JourneyEvent.Malformed.class);
        }
      }
      ObjectNode without = tree.deepCopy();
      without.remove(member);
      assertThat(JourneyCodec.read(type, without.toString().getBytes(UTF_8)))
          .isEqualTo(
              new JourneyEvent.Malformed(
                  "the member '%s' is missing at the root".formatted(member)));
    }
  }

  @Test
  void another_type_is_unknown_and_another_text_malformed() throws IOException {
    assertThat(JourneyCodec.read("nz.enrolment.journey-ended.v9", bytes("left")))
        .isEqualTo(new JourneyEvent.Unknown("nz.enrolment.journey-ended.v9"));
    assertThat(JourneyCodec.read(JourneyCodec.ENDED, "[".getBytes(UTF_8)))
        .isInstanceOf(JourneyEvent.Malformed.class);
  }

  @ParameterizedTest
  @CsvSource({
    "0, UNDER_5",
    "4, UNDER_5",
    "5, UNDER_10",
    "9, UNDER_10",
    "19, UNDER_20",
    "39, UNDER_40",
    "40, LONGER",
    "9223372036854775807, LONGER"
  })
  void a_band_begins_where_the_one_before_ends(long minutes, MinutesBand band) {
    assertThat(MinutesBand.of(minutes)).isEqualTo(band);
  }

  private static byte[] bytes(String example) throws IOException {
    return Files.readAllBytes(EXAMPLES.resolve(example + ".json"));
  }
}
