package nz.enrolment.analytics.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nz.enrolment.analytics.release.CountsAnswer;

/// Releases as CSV: a row a cell, behind comments that say how the numbers were protected. No value
/// needs quotes.
final class Csv {
  static final String MEDIA_TYPE = "text/csv";

  private static final List<String> HEAD =
      List.of(
          "# Enrolments of closed periods. Each number began with random noise before the first person was counted (two-sided geometric,",
          "# epsilon 1 a cell), and was released once. Numbers below 6 are left out, others rounded to a multiple of 3; a table in which",
          "# a number leaves fewer than 6 others is withheld. Nine of ten numbers are within the margin of the truth.",
          "# Rows by journeys/form/version/… are sessions with a version of a form; seen are those that came to a step, drop-off is in percent of them.",
          "scope,period,from,to,by,value,count,margin,note");
  private static final JsonMapper JSON = new JsonMapper();

  private Csv() {}

  static String of(List<CountsAnswer.Released> releases) {
    var rows = releases.stream().map(Csv::read).flatMap(Csv::rows);
    return String.join("\r\n", Stream.concat(HEAD.stream(), rows).toList()) + "\r\n";
  }

  private static JsonNode read(CountsAnswer.Released release) {
    try {
      return JSON.readTree(release.json());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> rows(JsonNode release) {
    String margin = release.path("margin").asText();
    return Stream.concat(
        rows(release, "", release, margin),
        stream(release.path("journeys")).flatMap(journey -> journey(release, journey, margin)));
  }

  /// @param counts what has a total and tables
  private static Stream<String> rows(
      JsonNode release, String prefix, JsonNode counts, String margin) {
    var total = row(release, prefix + "total", "", counts.path("total"), margin, "");
    var tables = stream(counts.path("tables"));
    return Stream.concat(
        Stream.of(total),
        tables.flatMap(
            table -> table(release, prefix, table, table.path("margin").asText(margin))));
  }

  private static Stream<String> table(
      JsonNode release, String prefix, JsonNode table, String margin) {
    String by = prefix + table.path("by").asText();
    String withheld = table.path("withheld").asText();
    return withheld.isEmpty()
        ? stream(table.path("cells"))
            .map(cell ->
                row(release, by, cell.path("value").asText(), cell.path("count"), margin, ""))
        : Stream.of(row(release, by, "", JSON.nullNode(), margin, withheld));
  }

  private static Stream<String> journey(JsonNode release, JsonNode journey, String margin) {
    String form = journey.path("form").asText();
    String prefix = "journeys/%s/%s/".formatted(form, journey.path("version").asText());
    String withheld = journey.path("withheld").asText();
    String furthest = prefix + "furthest-section";
    Stream<String> steps =
        withheld.isEmpty()
            ? stream(journey.path("steps")).flatMap(step -> step(release, prefix, step, margin))
            : Stream.of(row(release, furthest, "", JSON.nullNode(), margin, withheld));
    return Stream.concat(steps, rows(release, prefix, journey, margin));
  }

  private static Stream<String> step(
      JsonNode release, String prefix, JsonNode step, String margin) {
    String name = step.path("step").asText();
    JsonNode seen = step.path("seen");
    String seenMargin = seen.path("margin").asText();
    var ended = row(release, prefix + "furthest-section", name, step.path("count"), margin, "");
    return seen.isMissingNode()
        ? Stream.of(ended)
        : Stream.of(
            ended,
            row(release, prefix + "seen", name, seen.path("count"), seenMargin, ""),
            row(release, prefix + "drop-off", name, seen.path("dropOff"), "", ""));
  }

  private static Stream<JsonNode> stream(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  private static String row(
      JsonNode release, String by, String value, JsonNode count, String margin, String note) {
    return String.join(
        ",",
        release.path("practice").asText(release.path("group").asText()),
        release.path("period").asText(),
        release.path("from").asText(),
        release.path("to").asText(),
        by,
        value,
        count.isInt() ? count.asText() : "",
        margin,
        note);
  }
}
