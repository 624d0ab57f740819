package nz.enrolment.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Locale;
import nz.enrolment.local.ConsoleProgress;

/// The results on the console, each with its path or URL.
final class ConsoleReport {
  private final ConsoleProgress progress;
  private final ResultsFolder folder;

  ConsoleReport(ConsoleProgress progress, ResultsFolder folder) {
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
    print(result.delivered(), files);
    row("event", kilobytes(result.event()), files.resolve("event.json"));
  }

  /// What each of the practice's systems got.
  private void print(Deliveries delivered, Path files) {
    row("to FHIR", kilobytes(delivered.bundle()), files.resolve("delivered.json"));
    row("to HL7 v2 (MLLP)", kilobytes(delivered.message()), files.resolve("delivered.hl7"));
    var body = delivered.webhook().body();
    row("to a webhook", kilobytes(body), files.resolve("delivered-webhook.json"));
    var count = delivered.files().size();
    row("into a folder", count + " file", files.resolve("delivered-folder"));
  }

  private void row(String what, String size, Object where) {
    progress.print(String.format(Locale.ROOT, "    %-17s %-10s %s", what, size, where));
  }

  private static String kilobytes(byte[] bytes) {
    return (bytes.length + 500) / 1000 + " kB";
  }

  /// The practice's own numbers, and the anonymous ones of a closed quarter.
  void print(JsonNode live, JsonNode released) {
    progress.print("");
    progress.print("  The practice's own numbers          " + folder.root().resolve("counts.json"));
    number("today", live.path("today"));
    number("this week", live.path("thisWeek"));
    number("waiting for a decision", live.path("waiting"));
    progress.print("");
    progress.print(
        "  Anonymous counts of %s, each ± %d"
            .formatted(released.path("period").asText(), released.path("margin").asInt()));
    progress.print(
        "    (as though these people had enrolled then: the quarter under way is not over)");
    number("all", released.path("total"));
    released.path("tables").forEach(this::table);
    progress.print("    (– is too few to be shown)");
    progress.print("");
  }

  private void table(JsonNode table) {
    var by = table.path("by").asText();
    if (table.has("withheld")) {
      progress.print("    " + by + ": " + table.path("withheld").asText());
    }
    for (var cell : table.path("cells")) {
      number(by + " " + cell.path("value").asText(), cell.path("count"));
    }
  }

  private void number(String what, JsonNode count) {
    progress.print(
        String.format(Locale.ROOT, "    %-48s %4s", what, count.isInt() ? count.asText() : "–"));
  }
}
