package nz.enrolment.analytics.serve;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nz.enrolment.analytics.release.Answer;

/// Releases as CSV: a row a cell, behind comments that say how the numbers were protected. No value
/// needs quotes.
final class Csv {
  static final String MEDIA_TYPE = "text/csv";

  private static final List<String> HEAD =
      List.of(
          "# Enrolments of closed periods. Each number began with random noise before the first person was counted (two-sided geometric,",
          "# epsilon 1 a cell), and was released once. Numbers below 6 are left out, others rounded to a multiple of 3; a table in which",
          "# a number leaves fewer than 6 others is withheld. Nine of ten numbers are within the margin of the truth.",
          "scope,period,from,to,by,value,count,margin,note");
  private static final JsonMapper JSON = new JsonMapper();

  private Csv() {}

  static String of(List<Answer.Released> releases) {
    var rows = releases.stream().map(Csv::read).flatMap(Csv::rows);
    return String.join("\r\n", Stream.concat(HEAD.stream(), rows).toList()) + "\r\n";
  }

  private static JsonNode read(Answer.Released release) {
    try {
      return JSON.readTree(release.json());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> rows(JsonNode release) {
    var total = row(release, "total", "", release.path("total"), "");
    var tables = StreamSupport.stream(release.path("tables").spliterator(), false);
    return Stream.concat(Stream.of(total), tables.flatMap(table -> rows(release, table)));
  }

  private static Stream<String> rows(JsonNode release, JsonNode table) {
    String by = table.path("by").asText();
    String withheld = table.path("withheld").asText();
    return withheld.isEmpty()
        ? StreamSupport.stream(table.path("cells").spliterator(), false)
            .map(cell -> row(release, by, cell.path("value").asText(), cell.path("count"), ""))
        : Stream.of(row(release, by, "", JSON.nullNode(), withheld));
  }

  private static String row(
      JsonNode release, String by, String value, JsonNode count, String note) {
    return String.join(
        ",",
        release.path("practice").asText(release.path("group").asText()),
        release.path("period").asText(),
        release.path("from").asText(),
        release.path("to").asText(),
        by,
        value,
        count.isInt() ? count.asText() : "",
        release.path("margin").asText(),
        note);
  }
}
