package nz.enrolment.external.select;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;
import nz.enrolment.external.GoldenEvents;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.event.EnrolmentEvent;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.form.input.Input;
import nz.enrolment.form.input.InputProblem;
import nz.enrolment.form.input.ProblemCollector;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Of the golden enrolment: born on 14 March 1979, in English, on the form `standard`, with an NHI
/// number, without files.
class ConditionTest {
  private final ProblemCollector problems = new ProblemCollector("en");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'form': ['other', 'standard']}",
        "{'language': ['en']}",
        "{'hasNhi': true}",
        "{'hasFiles': false}",
        "{'not': {'under': 16}}",
        "{'under': 150}",
        "{'all': [{'hasNhi': true}, {'language': ['en', 'mi']}]}",
        "{'any': [{'hasNhi': false}, {'language': ['en']}]}",
        "{'not': {'all': [{'hasNhi': true}, {'language': ['mi']}]}}"
      })
  void holds(String json) throws JsonProcessingException {
    assertThat(read(json).orElseThrow().holds(golden())).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'form': ['other']}",
        "{'language': ['mi']}",
        "{'hasNhi': false}",
        "{'hasFiles': true}",
        "{'under': 16}",
        "{'not': {'hasNhi': true}}",
        "{'all': [{'hasNhi': true}, {'language': ['mi']}]}",
        "{'any': [{'hasNhi': false}, {'language': ['mi']}]}"
      })
  void does_not_hold(String json) throws JsonProcessingException {
    assertThat(read(json).orElseThrow().holds(golden())).isFalse();
  }

  /// The patient was born on 14 March 1979.
  @ParameterizedTest
  @CsvSource({"2026-03-13T10:59:59Z, false", "2026-03-13T11:00:00Z, true"})
  void a_year_is_completed_at_midnight_in_new_zealand(String at, boolean isCompleted) {
    String json =
        new String(GoldenEvents.bytes("enrolment-completed.v1/adult-rural"), UTF_8)
            .replaceFirst("\"completedAt\": \"[^\"]*\"", "\"completedAt\": \"" + at + "\"");
    Enrolment enrolment = enrolment(json.getBytes(UTF_8));
    assertThat(new Condition.Under(47).holds(enrolment)).isEqualTo(!isCompleted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]|``",
        "'under'|``",
        "{}|``",
        "{'hasNhi': true, 'under': 16}|``",
        "{'elder': 16}|/elder",
        "{'hasNhi': 'yes'}|/hasNhi",
        "{'under': 0}|/under",
        "{'under': 16.5}|/under",
        "{'under': 99999999999}|/under",
        "{'form': []}|/form",
        "{'form': [1]}|/form/0",
        "{'language': 'mi'}|/language",
        "{'all': []}|/all",
        "{'any': [{'hasNhi': true}, {'under': -1}]}|/any/1/under",
        "{'not': {'not': {'not': {'not': {'not': {'hasNhi': true}}}}}}|/not/not/not/not/not"
      })
  void what_is_none_is_refused_where_it_is(String json, String pointer)
      throws JsonProcessingException {
    assertThat(read(json)).isEmpty();
    assertThat(problems.found()).extracting(InputProblem::pointer).containsExactly(pointer);
  }

  private Optional<Condition> read(String json) throws JsonProcessingException {
    var node = JsonMapper.builder().build().readTree(json.replace('\'', '"'));
    return ConditionReader.read(Input.root(node, problems));
  }

  private static Enrolment golden() {
    return GoldenEvents.completed("adult-rural");
  }

  private static Enrolment enrolment(byte[] data) {
    return ((EnrolmentEvent.Completed) EventCodec.read(EventCodec.COMPLETED, data)).enrolment();
  }
}
