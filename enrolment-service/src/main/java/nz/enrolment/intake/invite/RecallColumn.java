package nz.enrolment.intake.invite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nz.enrolment.form.input.Document;
import nz.enrolment.form.input.Input;
import nz.enrolment.form.input.InputProblem;
import nz.enrolment.form.input.ProblemCollector;
import nz.enrolment.form.input.StrictJson;
import nz.enrolment.form.words.Translations;

/// Where the cells of one column go: `question`, `question.member`, and with `:json` behind it if
/// its cells are JSON rather than text, as in `name.family` and `portal-consent:json`.
///
/// @param path the question's id, and perhaps a member of its answer
record RecallColumn(List<String> path, boolean isJson) {
  private static final Pattern GRAMMAR = Pattern.compile("([a-z0-9-]+)(\\.[A-Za-z]+)?(:json)?");

  static Optional<RecallColumn> parse(String header) {
    var matcher = GRAMMAR.matcher(header.strip());
    return matcher.matches()
        ? Optional.of(
            new RecallColumn(
                matcher.group(2) == null
                    ? List.of(matcher.group(1))
                    : List.of(matcher.group(1), matcher.group(2).substring(1)),
                matcher.group(3) != null))
        : Optional.empty();
  }

  /// Whether both could not be filled in at once.
  boolean clashesWith(RecallColumn other) {
    int common = Math.min(path.size(), other.path.size());
    return path.subList(0, common).equals(other.path.subList(0, common));
  }

  /// Whether it says nothing, by the rule for answers.
  static boolean isEmpty(String cell) {
    return Input.root(TextNode.valueOf(cell), new ProblemCollector(Translations.ENGLISH)).isBlank();
  }

  /// Puts a cell that is not empty in its place.
  ///
  /// @return what is wrong with it, if it is to be JSON; pointers are into the row's answers
  List<InputProblem> put(String cell, ObjectNode prefill) {
    return switch (read(cell)) {
      case Document.Usable(JsonNode value) -> {
        parent(prefill).set(path.getLast(), value);
        yield List.of();
      }
      case Document.Unusable(var problems) -> problems.stream().map(this::intoRow).toList();
      case Document.NotJson() ->
          List.of(new InputProblem(pointer(), "not-json", "JSON is expected here."));
    };
  }

  private Document read(String cell) {
    return isJson
        ? StrictJson.read(cell.getBytes(StandardCharsets.UTF_8))
        : new Document.Usable(TextNode.valueOf(cell.strip()));
  }

  private ObjectNode parent(ObjectNode prefill) {
    return path.size() == 1 ? prefill : prefill.withObject("/" + path.getFirst());
  }

  private InputProblem intoRow(InputProblem problem) {
    return new InputProblem(pointer() + problem.pointer(), problem.code(), problem.detail());
  }

  private String pointer() {
    return "/" + String.join("/", path);
  }
}
