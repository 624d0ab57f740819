package nz.enrolment.form;

import static nz.enrolment.form.Example.answers;
import static nz.enrolment.form.Example.complete;
import static nz.enrolment.form.Example.json;
import static nz.enrolment.form.Example.problems;
import static nz.enrolment.form.Example.submission;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.answer.Asked;
import nz.enrolment.form.answer.Origin;
import nz.enrolment.form.code.Nhi;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.enrolment.Signing;
import nz.enrolment.form.enrolment.Smoking;
import nz.enrolment.form.enrolment.Transfer;
import nz.enrolment.form.event.EventCodec;
import nz.enrolment.form.read.FormReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormReadTest {

  @Test
  void makes_the_typed_parts() {
    Enrolment enrolment = complete(submission());

    assertThat(enrolment.identity().name().full()).isEqualTo("Hēmi Rāwiri Tāwhiri");
    assertThat(enrolment.identity().nhi()).contains(new Nhi("ZZZ0016"));
    assertThat(enrolment.birth().day()).isEqualTo(LocalDate.of(1979, 3, 14));
    assertThat(enrolment.ethnicity().groups()).containsExactly("21111", "11111");
    assertThat(enrolment.contact().mobile().orElseThrow().e164()).isEqualTo("+64211234567");
    assertThat(enrolment.smoking().status()).isEqualTo(Smoking.Status.EX_SMOKER_OVER_15_MONTHS);
    assertThat(enrolment.transfer().decision()).isEqualTo(Transfer.Decision.TRANSFER);
    assertThat(enrolment.signing()).isInstanceOf(Signing.BySelf.class);
    assertThat(enrolment.signing().day()).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(enrolment.form().number()).isEqualTo(3);
  }

  @Test
  void keeps_all_that_was_asked_in_its_words_answered_or_not() {
    List<Asked> asked = asked(complete(submission()));

    assertThat(find(asked, "allergies").wording()).isEqualTo("Do you have any allergies?");
    assertThat(find(asked, "former-names").answer()).isEqualTo(new Answer.Unanswered());
    assertThat(asked)
        .extracting(Asked::question)
        .doesNotContain("authority-name", "smoking-support");
    assertThat(find(asked, "medicines").answer())
        .isInstanceOfSatisfying(Answer.Rows.class, rows -> assertThat(rows.rows()).hasSize(2));
  }

  @Test
  void writes_names_as_composed_characters_however_they_were_typed() {
    ObjectNode submission = submission();
    answers(submission).set("name", json("{'family':'Ta\u0304whiri'}"));

    assertThat(complete(submission).identity().name().family()).isEqualTo("Tāwhiri");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          name                | {'family':'Yuki\u3000Aoi'}
          name                | {'family':'Yuki\u00a0Aoi\ufeff'}
          name                | {'family':'Yuki\u0085Ao\u00adi'}
          emergency-name      | '\u3000Yuki\u2003Aoi\u200b'
          preferred-name      | 'Yuki\u202fAoi\u2060'
          medicines           | [{'medicine':'Yuki\u2009Aoi'}]
          gender              | {'code':'O','detail':'Yuki\u00a0Aoi'}
          residential-address | {'street':'Yuki\u1680Aoi','town':'B','postcode':'\uff13482\u00a0'}
          place-of-birth      | 'Yuki\u205fAoi'
          """)
  void reads_white_space_of_any_script_as_a_space(String id, String answer) {
    ObjectNode submission = submission();
    answers(submission).set(id, json(answer));

    assertThat(EventCodec.write(complete(submission)))
        .asString(StandardCharsets.UTF_8)
        .contains("\"Yuki Aoi\"");
  }

  @Test
  void takes_white_space_of_any_script_for_an_empty_field() {
    ObjectNode submission = submission();
    answers(submission).put("preferred-name", "\u00a0\u3000").put("nhi", "\u2003");

    assertThat(complete(submission).identity().preferredName()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'\u00a01979-03-14\u200b', 1979-03-14", "１９７９-０３-１４, 1979-03-14"})
  void reads_a_day_that_was_pasted(String typed, LocalDate day) {
    ObjectNode submission = submission();
    answers(submission).put("date-of-birth", typed);

    assertThat(complete(submission).birth().day()).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "RD 2, RD 2",
    "r.d.2, RD 2",
    "Rural Delivery 12, RD 12",
    "R D 3, RD 3",
    "RD No. 4, RD 4",
    "R. D. 5, RD 5",
    "Rural Delivery No 6, RD 6",
    "'RD #7', RD 7",
    "RD 08, RD 8",
    "Rdale, Rdale"
  })
  void writes_a_rural_delivery_number_in_one_way(String typed, String written) {
    ObjectNode submission = submission();
    ((ObjectNode) answers(submission).get("residential-address")).put("suburb", typed);

    assertThat(complete(submission).contact().residential().suburb()).contains(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "date-of-birth",
        "place-of-birth",
        "country-of-birth",
        "gender",
        "ethnicity",
        "residential-address",
        "emergency-name",
        "emergency-phone",
        "eligibility",
        "entitlement",
        "smoking",
        "health-information",
        "agreement",
        "signed-by",
        "signature"
      })
  void refuses_an_enrolment_without(String question) {
    ObjectNode submission = submission();
    answers(submission).remove(question);

    assertThat(problems(Example.read(submission)))
        .containsExactly(tuple("/answers/" + question, "required"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          nhi                 | 'ZZZ0017'                        |                  | nhi-check
          date-of-birth       | '2026-11-21'                     |                  | future-day
          date-of-birth       | '2026-02-30'                     |                  | not-a-day
          date-of-birth       | '1900-01-01'                     |                  | not-a-day
          date-of-birth       | '+999999999-12-31'               |                  | not-a-day
          nhi                 | 'ßa0016'                         |                  | nhi-check
          preferred-name      | '\u200B'                        |                  | required
          preferred-name      | 'a\u2028b'                      |                  | several-lines
          preferred-name      | 'a\u202Eb'                      |                  | control-character
          date-of-birth       | 19790314                         |                  | not-a-day
          gender              | 'X'                              |                  | not-an-option
          gender              | 'O'                              | /detail          | required
          gender              | {'code':'M','detail':'x'}        | /detail          | not-asked
          ethnicity           | ['21111','21111']                | /1               | repeated-option
          ethnicity           | ['94444','95555']                |                  | several-residual
          ethnicity           | ['1','2','3','4','5','6','7']    |                  | wrong-count
          name                | {'given':'A'}                    | /family          | required
          name                | {'family':'A','age':3}           | /age             | unknown-member
          name                | {'family':'A\\u0000B'}           | /family          | control-character
          residential-address | {'street':'1 A St','town':'B'}   | /postcode        | required
          residential-address | {'street':'1 A','town':'B','postcode':'12'} | /postcode | bad-postcode
          residential-address | {'street':'1 A','town':'B','country':'XX'}  | /country  | not-an-option
          mobile              | '12'                             |                  | bad-phone
          email               | 'nobody at example.nz'           |                  | bad-email
          weight              | 1e99                             |                  | out-of-range
          weight              | 1e400                            |                  | wrong-type
          weight              | 80.12345                         |                  | too-many-decimals
          alcohol             | 1.5                              |                  | wrong-type
          alcohol             | 99999999999999999999             |                  | out-of-range
          last-tetanus        | '2014-13'                        |                  | not-a-day
          last-tetanus        | '2027'                           |                  | future-day
          allergies           | true                             | /detail          | required
          medicines           | [{'dose':'x'}]                   | /0/medicine      | required
          medicines           | [{'medicine':'x','colour':'y'}]  | /0/colour        | not-on-form
          medicines           | ['x']                            | /0               | wrong-type
          entitlement         | false                            |                  | not-accepted
          signature           | 'Hemi'                           |                  | wrong-type
          signature           | {'width':9,'height':9,'strokes':[[[1,1]]]} | /strokes | empty-signature
          signature           | {'width':9,'height':9,'strokes':[[[1,10]]]} | /strokes/0/0/1 | out-of-range
          eligibility         | 'g'                              |                  | only-under-18
          smoking-support     | true                             |                  | not-asked
          shoe-size           | 42                               |                  | not-on-form
          a/b~c               | 1                                | !/answers/a~1b~0c | not-on-form
          """)
  void points_at_the_answer_that_is_wrong(String id, String answer, String at, String code) {
    ObjectNode submission = submission();
    answers(submission).set(id, json(answer));
    String rest = Optional.ofNullable(at).orElse("");
    String pointer = rest.startsWith("!") ? rest.substring(1) : "/answers/" + id + rest;

    assertThat(problems(Example.read(submission))).contains(tuple(pointer, code));
  }

  @Test
  void refuses_a_card_that_has_expired() {
    ObjectNode submission = submission();
    answers(submission)
        .put("community-services-card", true)
        .put("community-services-number", "12345678901")
        .put("community-services-expiry", "2026-11-19");

    assertThat(problems(Example.read(submission)))
        .containsExactly(tuple("/answers/community-services-expiry", "card-expired"));
  }

  @Test
  void needs_an_authority_for_a_child_and_then_asks_who_it_is() {
    ObjectNode submission = submission();
    answers(submission).put("date-of-birth", "2019-07-02").put("eligibility", "g");
    answers(submission).remove("alcohol");
    assertThat(problems(Example.read(submission)))
        .containsExactly(tuple("/answers/signed-by", "authority-needed"));

    answers(submission).put("signed-by", "authority");
    assertThat(problems(Example.read(submission)))
        .extracting(tuple -> tuple.toList().getFirst())
        .containsExactly(
            "/answers/authority-name",
            "/answers/authority-relationship",
            "/answers/authority-phone",
            "/answers/authority-basis");

    answers(submission)
        .put("authority-name", "Mere Tāwhiri")
        .put("authority-relationship", "Mother")
        .put("authority-phone", "021 765 4321")
        .put("authority-basis", "Parent with day-to-day care");
    assertThat(complete(submission).signing()).isInstanceOf(Signing.ByAuthority.class);
  }

  @Test
  void finds_all_problems_at_once() {
    ObjectNode submission = submission();
    submission.put("language", "fr").put("colour", "red");
    answers(submission).put("nhi", "ZZZ0017").put("mobile", "1").remove("gender");

    assertThat(problems(Example.read(submission)))
        .containsExactlyInAnyOrder(
            tuple("/language", "unknown-language"),
            tuple("/colour", "unknown-member"),
            tuple("/answers/nhi", "nhi-check"),
            tuple("/answers/mobile", "bad-phone"),
            tuple("/answers/gender", "required"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "1", "'x'", "{}", "{'answers':1}", "{'answers':{}}"})
  void refuses_what_is_no_submission(String json) {
    assertThat(problems(Example.read(json(json)))).isNotEmpty();
  }

  @Test
  void keeps_where_an_answer_came_from() {
    var prefill = json("{'preferred-name':'Hem','nhi':'ZAC5361'}");
    FormReading reading = Example.read(submission(), prefill);

    List<Asked> asked = asked(((FormReading.Complete) reading).enrolment());
    assertThat(find(asked, "preferred-name").origin()).isEqualTo(Origin.PREFILLED);
    assertThat(find(asked, "nhi").origin()).isEqualTo(Origin.PREFILLED_THEN_CHANGED);
    assertThat(find(asked, "name").origin()).isEqualTo(Origin.PATIENT);
  }

  @Test
  void checks_what_a_link_is_to_carry() {
    var at = Instant.parse("2026-11-20T00:00:00Z");
    var prefill = json("{'preferred-name':'Hem','nhi':'ZZZ0017','shoe-size':1}");

    assertThat(Example.tuples(Example.form().checkPrefill(prefill, at)))
        .containsExactlyInAnyOrder(tuple("/nhi", "nhi-check"), tuple("/shoe-size", "not-on-form"));
    assertThat(Example.form().checkPrefill(json("{'preferred-name':'Hem'}"), at)).isEmpty();
  }

  private static List<Asked> asked(Enrolment enrolment) {
    return enrolment.asked().stream().flatMap(section -> section.asked().stream()).toList();
  }

  private static Asked find(List<Asked> asked, String question) {
    return asked.stream()
        .filter(each -> each.question().equals(question))
        .findFirst()
        .orElseThrow();
  }
}
