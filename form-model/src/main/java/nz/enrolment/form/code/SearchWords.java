package nz.enrolment.form.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Words by which people look for entries of code lists, beside their names: the project's own, no
/// part of the lists. A line of `also.tsv` is a list, the beginning of codes, and words.
final class SearchWords {
  private static final List<Line> LINES = load();

  private SearchWords() {}

  record Line(String list, String prefix, List<String> words) {

    static Line of(String line) {
      String[] cells = line.split("\t", 3);
      return new Line(cells[0], cells[1], List.of(cells[2].split(", ")));
    }

    boolean isOf(CodeList list, String code) {
      return this.list.equals(list.resource()) && code.startsWith(prefix);
    }
  }

  static List<String> of(CodeList list, String code) {
    return LINES.stream()
        .filter(line -> line.isOf(list, code))
        .flatMap(line -> line.words().stream())
        .toList();
  }

  static List<Line> lines() {
    return LINES;
  }

  private static List<Line> load() {
    var stream = Objects.requireNonNull(SearchWords.class.getResourceAsStream("also.tsv"));
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().map(Line::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
