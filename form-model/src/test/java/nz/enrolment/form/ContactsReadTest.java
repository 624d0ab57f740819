package nz.enrolment.form;

import static nz.enrolment.form.Example.answers;
import static nz.enrolment.form.Example.complete;
import static nz.enrolment.form.Example.submission;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import nz.enrolment.form.answer.PhoneNumber;
import nz.enrolment.form.code.Nhi;
import nz.enrolment.form.input.InputProblem;
import nz.enrolment.form.read.FormReading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsReadTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          07 883 0123                | +6478830123   | 07 883 0123
          (07) 883-0123              | +6478830123   | 07 883 0123
          0 7 883 0123               | +6478830123   | 07 883 0123
          7 883 0123                 | +6478830123   | 07 883 0123
          +64 (0)7 883 0123          | +6478830123   | 07 883 0123
          64 7 883 0123              | +6478830123   | 07 883 0123
          0064 7 883 0123            | +6478830123   | 07 883 0123
          ０７　８８３　０１２３          | +6478830123   | 07 883 0123
          '\u202a07\u00a0883 0123\u202c' | +6478830123 | 07 883 0123
          Mum 07 883 0123            | +6478830123   | 07 883 0123
          07 838 1234                | +6478381234   | 07 838 1234
          021 555 010                | +6421555010   | 021 555 010
          0274 123 456               | +64274123456  | 0274 123 456
          0800 83 1234               | +64800831234  | 0800 831 234
          0800 DENTIST               | +648003368478 | 0800 336 8478
          0508 123 456               | +64508123456  | 0508 123 456
          +44 20 7946 0123           | +442079460123 | +44 20 7946 0123
          00 44 20 7946 0123         | +442079460123 | +44 20 7946 0123
          +1 (202) 555-0123          | +12025550123  | +1 202-555-0123
          +679 330 0123              | +6793300123   | +679 330 0123
          """)
  void reads_a_number_that_can_be_called(String typed, String e164, String display) {
    PhoneNumber number = homePhone(typed);

    assertThat(number.e164()).isEqualTo(e164);
    assertThat(number.display()).isEqualTo(display);
    assertThat(number.extension()).isEmpty();
  }

  /// Its country may have begun to use it since the numbering plans that we know were written.
  @ParameterizedTest
  @ValueSource(strings = {"+44 1999 123456", "+61 9 5550 1234", "+91 1234567890"})
  void reads_an_overseas_number_of_the_right_length(String typed) {
    assertThat(homePhone(typed).e164()).isEqualTo(typed.replace(" ", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "883 0123",
        "883-0123",
        "8830123",
        "838 1234",
        "873 1234",
        "555 0123 x12",
        "12345",
        "555 123",
        "111",
        "+64 883 0123",
        "+64 12345",
        "0883 0123",
        "+1 555 0123"
      })
  void asks_for_the_area_code(String typed) {
    assertThat(problem("home-phone", typed)).isEqualTo(AREA_CODE);
    assertThat(problem("emergency-phone", typed)).isEqualTo(AREA_CODE);
  }

  private static final String AREA_CODE =
      "bad-phone: Please give the number with its area code, such as 07 or 021.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "same as above",
        "n/a",
        "07 123 4567",
        "023 123 4567",
        "09 555 12345",
        "8381 2345",
        "0900 12345",
        "1800 123 456",
        "0011 61 2 5550 1234",
        "07 883 0123 / 021 555 0100",
        "07 883 0123 or 021 555 0100",
        "07 883 0123/4",
        "07 883 0123, 8830124",
        "07 883 0123;8830124",
        "021 555 0100 021 555 0101",
        "021 555 o100",
        "O21 555 l00 10",
        "07 883 0123 ext",
        "07 883 0123 x12 x13",
        "+61 5550",
        "+999 555 0100"
      })
  void refuses_what_nobody_can_call(String typed) {
    assertThat(problem("home-phone", typed))
        .isEqualTo(
            "bad-phone: This is not a telephone number. One from overseas begins with + and its"
                + " country's code.");
  }

  @ParameterizedTest
  @CsvSource({
    "07 883 0123 ext 12, 12",
    "07 883 0123 ext. 0012, 0012",
    "07 883 0123 x12, 12",
    "07 883 0123 X 12, 12",
    "07 883 0123 #12, 12",
    "07 883 0123 extn 4, 4",
    "07 883 0123 extension 4567, 4567",
    "'07 883 0123, 12', 12",
    "tel:+64-7-883-0123;ext=12, 12",
    "+64 7 883 0123 x12, 12"
  })
  void keeps_an_extension(String typed, String extension) {
    PhoneNumber number = homePhone(typed);

    assertThat(number.extension()).contains(extension);
    assertThat(number.e164()).isEqualTo("+6478830123");
    assertThat(number.display()).isEqualTo("07 883 0123 ext. " + extension);
    assertThat(number.uri()).isEqualTo("tel:+64-7-883-0123;ext=" + extension);
  }

  @ParameterizedTest
  @ValueSource(strings = {"home-phone", "mobile", "emergency-phone"})
  void keeps_the_extension_of_every_number(String question) {
    ObjectNode submission = submission();
    answers(submission).put(question, "+44 20 7946 0123 ext 7");

    assertThat(complete(submission).asked())
        .flatExtracting(section -> section.asked())
        .filteredOn(asked -> asked.question().equals(question))
        .first()
        .extracting("answer.number.extension")
        .hasToString("Optional[7]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hemi@xtra.co.nz",
        "hemi.tawhiri+clinic@gmail.com",
        "h@a.nz",
        "o'brien_7%x@mail-1.example.co.nz",
        "HEMI@XTRA.CO.NZ",
        "hemi@kāinga.māori.nz",
        "hemi@xn--mori-qsa.nz",
        "hemi@3m.com",
        "hemi@gmail.com\u200b",
        "\ufeffhemi@gmail.com\u00a0",
        "he\u00admi@gmail.com"
      })
  void takes_an_address_that_mail_can_be_sent_to(String typed) {
    ObjectNode submission = submission();
    answers(submission).put("email", typed);

    assertThat(complete(submission).contact().email())
        .contains(typed.replaceAll("[\u200b\ufeff\u00a0\u00ad]", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hemi@xtra,co.nz",
        "hemi@gmail.com,",
        "hemi@gmail.com;",
        "hemi@gmail.com>",
        "<hemi@gmail.com>",
        "hemi@gmail.com.",
        "hemi@gmail..com",
        "hemi@.gmail.com",
        "hemi@gmail",
        "hemi@localhost",
        "hemi@-gmail.com",
        "hemi@gmail-.com",
        "hemi@gmail.c",
        "hemi@127.0.0.1",
        "hemi@[127.0.0.1]",
        "hemi@gmail.123",
        "hemi@gm_ail.com",
        "hemi@gmail．com",
        "hemi@gmail。com",
        "hemi＠gmail.com",
        "hemi@ｇmail！.com",
        "hemi@gmail.com, mere@gmail.com",
        "hemi@@gmail.com",
        "hemi@mere@gmail.com",
        "hemi gmail.com",
        "hemi @gmail.com",
        "he..mi@gmail.com",
        ".hemi@gmail.com",
        "hemi.@gmail.com",
        "\"hemi\"@gmail.com",
        "hēmi@gmail.com",
        "mailto:hemi@gmail.com",
        "hemi@gmail.com?subject=x",
        "@gmail.com",
        "hemi@"
      })
  void refuses_an_address_that_no_mail_reaches(String typed) {
    assertThat(problem("email", typed)).isEqualTo("bad-email: This is not an e-mail address.");
  }

  @ParameterizedTest
  @CsvSource({"64, 63, true", "65, 63, false", "64, 64, false"})
  void bounds_the_parts_of_an_address(int local, int label, boolean fits) {
    ObjectNode submission = submission();
    answers(submission).put("email", "h".repeat(local) + "@" + "x".repeat(label) + ".co.nz");

    assertThat(Example.read(submission) instanceof FormReading.Complete).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "ZZZ 0016, ZZZ0016",
    "zzz 0016, ZZZ0016",
    "ZVU 27KE, ZVU27KE",
    "ZVU 27 KE, ZVU27KE",
    "zvu-27ke, ZVU27KE",
    "ZZZ–0016, ZZZ0016",
    "ZZZ\u00a00016, ZZZ0016",
    "ＺＺＺ　００１６, ZZZ0016",
    "' ZZZ0016\u200b', ZZZ0016"
  })
  void reads_an_nhi_number_as_it_is_printed(String typed, String value) {
    ObjectNode submission = submission();
    answers(submission).put("nhi", typed);

    assertThat(complete(submission).identity().nhi()).contains(new Nhi(value));
  }

  private static PhoneNumber homePhone(String typed) {
    ObjectNode submission = submission();
    answers(submission).put("home-phone", typed);
    return complete(submission).contact().home().orElseThrow();
  }

  /// The one problem with an answer: its code and message.
  private static String problem(String question, String typed) {
    ObjectNode submission = submission();
    answers(submission).put(question, typed);
    List<InputProblem> problems = ((FormReading.Refused) Example.read(submission)).problems();
    assertThat(problems).extracting(InputProblem::pointer).containsExactly("/answers/" + question);
    return problems.getFirst().code() + ": " + problems.getFirst().detail();
  }
}
