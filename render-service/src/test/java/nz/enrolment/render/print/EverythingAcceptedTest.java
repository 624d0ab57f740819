package nz.enrolment.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.form.Definition;
import nz.enrolment.form.Form;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.read.FormReading;
import nz.enrolment.form.read.SubmissionContext;
import nz.enrolment.render.layout.LayOutEnrolment;
import nz.enrolment.render.raster.RasterPdf;
import nz.enrolment.render.raster.Resolution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The longest enrolment of each kind that is accepted makes a document within the limits of this
/// service, however ill it fits on pages.
class EverythingAcceptedTest {

  /// `render.limits.pages`.
  private static final int MOST_PAGES = 100;

  /// What a destination takes, unless it says otherwise.
  private static final int MOST_BYTES = 5_000_000;

  private static final Path EXAMPLES = Path.of("../contracts/examples");
  private static final JsonMapper JSON = new JsonMapper();
  private static final PrintPaper PRINT = new PrintPaper("render-service test");

  /// What a form may ask again and again, and the longest answer to it.
  enum Kind {
    SHORT_LINES(text("?", 10_000), json("'%s'", "a\n".repeat(60).replace("\n", "\\n"))),
    WIDE_WORDS(text("?", 10_000), json("'%s'", "W".repeat(1_000))),
    SHORT_ANSWERS(text("?", 10), json("'a'")),
    /// Kept whole, and more than half a page.
    LONG_QUESTIONS(text("W".repeat(620), 10), json("'a'")),
    HELP("{'shape':{'type':'yes-no'},'help':{'en':'%s'}}".formatted("W".repeat(600)), json("true")),
    DETAILS(
        "{'shape':{'type':'yes-no','detail':{'en':'?'}}}",
        json("{'answer':true,'detail':'%s'}", "W".repeat(800))),
    STATEMENTS(
        "{'shape':{'type':'agreement','statement':{'en':'%s'}}}".formatted("W".repeat(1_190)),
        json("true")),
    UNEVEN_CELLS(group(4, "?"), json("[{'c0':'%s','c1':'a','c2':'a','c3':'a'}]", "W".repeat(350))),
    MANY_COLUMNS(group(6, "W".repeat(90)), json("[{'c0':'a'},{'c5':'a'}]")),
    SIGNATURES(
        "{'shape':{'type':'signature'}}",
        json("{'width':9,'height':9,'strokes':[[[1,1],[2,2],[3,3],[4,4],[5,5]]]}"));

    private final JsonNode question;
    private final JsonNode answer;

    Kind(String question, JsonNode answer) {
      this.question = json(question);
      this.answer = answer;
    }

    private static String text(String wording, int max) {
      return "{'wording':{'en':'%s'},'shape':{'type':'text','maxLength':%d,'multiline':true}}"
          .formatted(wording, max);
    }

    private static String group(int columns, String wording) {
      StringBuilder questions = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        questions.append(i > 0 ? "," : "");
        questions.append(text(wording, 1_000).replaceFirst("\\{", "{'id':'c" + i + "',"));
      }
      return "{'shape':{'type':'group','max':2,'questions':[%s]}}".formatted(questions);
    }
  }

  @ParameterizedTest
  @EnumSource
  void can_be_printed(Kind kind) throws IOException {
    Printed printed = PRINT.print(LayOutEnrolment.layOut(longest(kind)));

    assertThat(printed.pages()).isLessThanOrEqualTo(MOST_PAGES);
    assertThat(printed.pdf().length).isLessThan(MOST_BYTES);
  }

  @Test
  void can_be_faxed() throws IOException {
    Printed printed = PRINT.print(LayOutEnrolment.layOut(longest(Kind.WIDE_WORDS)));

    byte[] fax = new RasterPdf("test").raster(printed.pdf(), Resolution.FAX);

    assertThat(fax.length).isLessThan(MOST_BYTES);
  }

  private static Enrolment longest(Kind kind) throws IOException {
    int most = 1;
    while (enrolment(kind, 2 * most).isPresent()) {
      most *= 2;
    }
    for (int step = most / 2; step > 0; step /= 2) {
      most += enrolment(kind, most + step).isPresent() ? step : 0;
    }
    assertThat(most).isGreaterThan(10);
    return enrolment(kind, most).orElseThrow();
  }

  /// Empty when it is refused.
  private static Optional<Enrolment> enrolment(Kind kind, int questions) throws IOException {
    ObjectNode definition = example("form-standard.json");
    ObjectNode submission = example("submission-adult.json");
    for (int i = 0; i < questions; i++) {
      ObjectNode question = kind.question.deepCopy();
      question.put("id", "more-" + i).putIfAbsent("wording", json("{'en':'?'}"));
      section(definition, i / 200).add(question);
      submission.withObject("/answers").set("more-" + i, kind.answer);
    }
    return switch (Form.define(definition)) {
      case Definition.Defined(Form form) -> enrolment(form, submission);
      case Definition.Faulty(var problems) -> throw new AssertionError(problems);
    };
  }

  private static ArrayNode section(ObjectNode definition, int number) {
    ArrayNode sections = definition.withArray("sections");
    while (sections.size() <= number + 8) {
      sections.addObject().putObject("title").put("en", "More");
    }
    return ((ObjectNode) sections.get(number + 8)).withArray("questions");
  }

  private static Optional<Enrolment> enrolment(Form form, ObjectNode submission) {
    var circumstances =
        new SubmissionContext(
            new UUID(0, 1),
            new UUID(0, 2),
            1,
            Instant.parse("2026-11-20T02:03:04Z"),
            JSON.createObjectNode());
    return switch (form.read(submission, circumstances)) {
      case FormReading.Complete(var enrolment) -> Optional.of(enrolment);
      case FormReading.Refused(var problems) -> {
        assertThat(problems).extracting("code").containsOnly("too-long");
        yield Optional.empty();
      }
    };
  }

  private static ObjectNode example(String name) throws IOException {
    return (ObjectNode) JSON.readTree(EXAMPLES.resolve(name).toFile());
  }

  private static JsonNode json(String text, Object... values) {
    try {
      return JSON.readTree(text.replace('\'', '"').formatted(values));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
