package nz.enrolment.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// A practice's form: immutable, defined by JSON whose shape is in `contracts/`.
public final class Form {

  private final String id;
  private final Wording title;
  private final Letterhead letterhead;
  private final List<FormSection> sections;

  Form(String id, Wording title, Letterhead letterhead, List<FormSection> sections) {
    this.id = id;
    this.title = title;
    this.letterhead = letterhead;
    this.sections = List.copyOf(sections);
  }

  /// Reads a definition. All its problems come at once.
  public static Definition define(JsonNode definition) {
    return DefinitionReader.read(definition);
  }

  /// The form's id within its practice, stable over its versions.
  public String id() {
    return id;
  }

  /// Reads what was filled in: `{"language": …, "answers": {question id: raw answer}}`. Total:
  /// whatever the JSON is, the result is a value, with all problems at once.
  public Reading read(JsonNode body, Submission submission) {
    return SubmissionReader.read(this, body, submission);
  }

  /// The problems of the answers that a link is to carry, by question id; none when each is an
  /// answer to its question on the day of `at`. Pointers are from the root of `prefill`.
  public List<Problem> checkPrefill(JsonNode prefill, Instant at) {
    return PrefillCheck.check(this, prefill, Submission.day(at));
  }

  Wording title() {
    return title;
  }

  Letterhead letterhead() {
    return letterhead;
  }

  List<FormSection> sections() {
    return sections;
  }

  Stream<Question> questions() {
    return sections.stream().flatMap(section -> section.questions().stream());
  }
}
