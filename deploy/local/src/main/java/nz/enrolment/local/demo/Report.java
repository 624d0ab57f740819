package nz.enrolment.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nz.enrolment.local.Progress;

/// The results on the console, each with its path or URL.
final class Report {
  private final Progress progress;
  private final Folder folder;

  Report(Progress progress, Folder folder) {
    this.progress = progress;
    this.folder = folder;
  }

  /// One patient's results.
  void print(Result result) {
    var files = folder.of(result.submitted().person());
    progress.print("");
    progress.print("  " + result.submitted().person().name());
    row("PDF", result.pages() + " pages", files.resolve("document.pdf") + "  " + result.pdfUrl());
    row(
        "TIFF with cover",
        kilobytes(result.tiff()),
        files.resolve("document.tiff") + "  " + result.tiffUrl());
    row("delivered bundle", kilobytes(result.delivered()), files.resolve("delivered.json"));
    row("event", kilobytes(result.event()), files.resolve("event.json"));
  }

  private void row(String what, String size, Object where) {
    progress.print(String.format(Locale.ROOT, "    %-17s %-10s %s", what, size, where));
  }

  private static String kilobytes(byte[] bytes) {
    return (bytes.length + 500) / 1000 + " kB";
  }

  /// The practice's counts, before and after.
  void print(JsonNode before, JsonNode after) {
    progress.print("");
    progress.print("  Anonymous counts, before and after  " + folder.root().resolve("counts.json"));
    change("all", before.path("total"), after.path("total"));
    for (var table : after.path("tables")) {
      var by = table.path("by").asText();
      for (var cell : table.path("cells")) {
        var value = cell.path("value").asText();
        change(by + " " + value, count(before, by, value), cell.path("count"));
      }
    }
    progress.print("    (– is a count below 6 or one that would tell such a count)");
    progress.print("");
  }

  private void change(String what, JsonNode before, JsonNode after) {
    progress.print(
        String.format(Locale.ROOT, "    %-48s %4s → %4s", what, text(before), text(after)));
  }

  private static String text(JsonNode count) {
    return count.isInt() ? count.asText() : "–";
  }

  private static JsonNode count(JsonNode counts, String by, String value) {
    return find(counts.path("tables"), "by", by)
        .flatMap(table -> find(table.path("cells"), "value", value))
        .map(cell -> cell.path("count"))
        .orElse(counts.path("none"));
  }

  private static Optional<JsonNode> find(JsonNode array, String member, String text) {
    return StreamSupport.stream(array.spliterator(), false)
        .filter(node -> node.path(member).asText().equals(text))
        .findFirst();
  }
}
