package nz.enrolment.intake.invite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nz.enrolment.intake.body.StrictJson;

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

  /// @throws IOException if the cell is to be JSON and is not
  void put(String cell, ObjectNode prefill) throws IOException {
    ObjectNode parent = path.size() == 1 ? prefill : prefill.withObject("/" + path.getFirst());
    parent.set(path.getLast(), value(cell));
  }

  private JsonNode value(String cell) throws IOException {
    return isJson
        ? StrictJson.read(cell.getBytes(StandardCharsets.UTF_8))
        : TextNode.valueOf(cell.strip());
  }
}
