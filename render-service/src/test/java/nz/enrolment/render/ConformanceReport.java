package nz.enrolment.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/// What the tests over generated enrolments looked at, and what they found, in numbers: for who
/// reads that nothing failed and wonders out of how much. Safe for use by many threads.
///
/// `-Dgenerated.enrolments=N` says how many enrolments, `-Dgenerated.seed=S` which comes first.
public final class ConformanceReport {
  private static final Path FILE = Path.of("target", "conformance.md");
  private static final long FIRST = Long.getLong("generated.seed", 1);
  private static final int COUNT = Integer.getInteger("generated.enrolments", 100);
  private static final long START = System.nanoTime();

  private static final Map<Counted, LongAdder> COUNTS =
      new EnumMap<>(
          Arrays.stream(Counted.values())
              .collect(Collectors.toMap(Function.identity(), _ -> new LongAdder())));

  /// A row of the report.
  public enum Counted {
    DOCUMENTS("documents printed"),
    PAGES("their pages"),
    CHECKS("veraPDF's checks of them, PDF/A-2a and PDF/UA-1"),
    ARCHIVAL_FAILURES("rules of PDF/A-2a that a document fails"),
    ACCESSIBLE_FAILURES("rules of PDF/UA-1 that a document fails"),
    TEXTS("questions, answers and statements looked for among the tags, in order"),
    TEXTS_FOUND("of them found"),
    LETTERS_OUTSIDE("letters outside of their page"),
    FAXES("TIFF files written, of every tenth enrolment"),
    FAX_PAGES("TIFF pages read back and compared with their raster"),
    FAX_PAGES_SAME("of them equal, dot by dot"),
    COMPLAINTS("TIFF files of which tiffinfo complains");

    private final String words;

    Counted(String words) {
      this.words = words;
    }
  }

  private ConformanceReport() {}

  /// The seeds of this run.
  public static LongStream seeds() {
    return LongStream.range(FIRST, FIRST + COUNT);
  }

  /// For what costs more and depends on less; there is at least one.
  public static LongStream everyTenthSeed() {
    return LongStream.iterate(FIRST, seed -> seed < FIRST + COUNT, seed -> seed + 10);
  }

  /// Adds to a row.
  public static void add(Counted what, long number) {
    COUNTS.get(what).add(number);
  }

  /// Writes the report, as it is now, to `target/conformance.md`.
  public static void write() {
    try {
      Files.writeString(FILE, text());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text() {
    Duration time = Duration.ofNanos(System.nanoTime() - START);
    String head =
        "Seeds %d to %d, %d processors, %d s%n%n| what | number |%n| --- | ---: |%n"
            .formatted(
                FIRST,
                FIRST + COUNT - 1,
                Runtime.getRuntime().availableProcessors(),
                time.toSeconds());
    return COUNTS.entrySet().stream()
        .map(row -> "| %s | %,d |%n".formatted(row.getKey().words, row.getValue().sum()))
        .collect(Collectors.joining("", head, ""));
  }
}
