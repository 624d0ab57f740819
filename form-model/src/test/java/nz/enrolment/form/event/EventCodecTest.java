package nz.enrolment.form.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodecTest {

  private static final Path EXAMPLES = Path.of("../contracts/events/enrolment-completed.v1");
  private static final ObjectMapper TREE =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "adult-rural",
        "child-by-authority",
        "several-ethnicities-and-card",
        "every-shape",
        "extension"
      })
  void reads_a_released_example_and_writes_it_as_it_was(String example) throws IOException {
    byte[] released = example(example);
    var read = EventCodec.read(EventCodec.COMPLETED, released);

    assertThat(read).isInstanceOf(EnrolmentEvent.Completed.class);
    byte[] written = EventCodec.write(((EnrolmentEvent.Completed) read).enrolment());
    assertThat(TREE.readTree(written)).isEqualTo(TREE.readTree(released));
  }

  @Test
  void reads_an_erasure_and_writes_it_as_it_was() throws IOException {
    var read = EventCodec.read(EventCodec.ERASED, example("erased"));

    assertThat(read).isInstanceOf(EnrolmentEvent.Erased.class);
    assertThat(TREE.readTree(EventCodec.write((EnrolmentEvent.Erased) read)))
        .isEqualTo(TREE.readTree(example("erased")));
  }

  @ParameterizedTest
  @CsvSource({"adult-rural, nz.enrolment.completed.v1", "erased, nz.enrolment.erased.v1"})
  void takes_an_event_under_its_enrolments_key_only(String example, String type)
      throws IOException {
    byte[] data = example(example);
    String key = "0a6f3f5e-1d0c-4c7b-8f0e-6a2f1c9d4b01";

    assertThat(EventCodec.read(type, key, data)).isEqualTo(EventCodec.read(type, data));
    assertThat(EventCodec.read(type, key.replace("0a6f", "0a60"), data))
        .isEqualTo(new EnrolmentEvent.Malformed("the key is not the enrolment's id"));
  }

  @Test
  void ignores_a_member_that_a_later_version_added() throws IOException {
    String later = new String(example("adult-rural"), UTF_8).replaceFirst("\\{", "{\"later\":[1],");

    assertThat(EventCodec.read(EventCodec.COMPLETED, later.getBytes(UTF_8)))
        .isEqualTo(EventCodec.read(EventCodec.COMPLETED, example("adult-rural")));
  }

  @Test
  void takes_a_type_that_it_does_not_know_as_unknown() {
    assertThat(EventCodec.read("nz.enrolment.completed.v9", new byte[0]))
        .isEqualTo(new EnrolmentEvent.Unknown("nz.enrolment.completed.v9"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not json", "{}", "[]", "null", "{\"id\":\"x\"}", "\u0000\u0001"})
  void takes_data_that_does_not_read_as_malformed(String data) {
    assertThat(EventCodec.read(EventCodec.COMPLETED, data.getBytes(UTF_8)))
        .isInstanceOf(EnrolmentEvent.Malformed.class);
  }

  @Test
  void names_the_place_of_malformed_data_but_not_the_data() throws IOException {
    String broken =
        new String(example("adult-rural"), UTF_8).replace("\"1979-03-14\"", "\"Tāwhiri\"");

    assertThat(EventCodec.read(EventCodec.COMPLETED, broken.getBytes(UTF_8)))
        .isInstanceOfSatisfying(
            EnrolmentEvent.Malformed.class,
            malformed ->
                assertThat(malformed.cause()).contains("/birth/day").doesNotContain("Tāwhiri"));
  }

  private static byte[] example(String name) throws IOException {
    return Files.readAllBytes(EXAMPLES.resolve(name + ".json"));
  }
}
