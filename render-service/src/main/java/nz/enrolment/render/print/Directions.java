package nz.enrolment.render.print;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/// Takes a line apart where openhtmltopdf would put its parts in the wrong order: it sets the runs
/// of a line one after the other, all from the left or all from the right, and so gets right what
/// is nested once and no deeper. Numbers between words from the right, in a line from the left,
/// are.
final class Directions {
  /// What surely fits on one line, in characters.
  private static final int LONGEST_UNBROKEN = 30;

  private Directions() {}

  /// How a part stands among its neighbours.
  enum Stand {
    /// As it comes.
    IN_LINE,
    /// From the left, whatever is around it, and never broken.
    FROM_LEFT,
    /// From the right, whatever is around it, and never broken.
    FROM_RIGHT
  }

  record Part(String text, Stand stand) {}

  /// Whether a line runs from the right as a whole: its first letter does, or there are numbers in
  /// it that would stand wrongly and no room to put them right.
  static boolean isFromRight(String line, boolean isNarrow) {
    return RightToLeft.startsIn(line)
        || stretches(line).stream()
            .anyMatch(each -> each.isNested() && (isNarrow || each.length() > LONGEST_UNBROKEN));
  }

  /// The parts of a line that runs from the right. The brackets of a `[? …]` would otherwise follow
  /// the letters around them.
  static List<Part> fromRight(String line) {
    List<Part> parts = new ArrayList<>();
    int end = 0;
    for (Matcher standIn = Legible.STAND_IN.matcher(line); standIn.find(); end = standIn.end()) {
      add(parts, line.substring(end, standIn.start()), Stand.IN_LINE);
      add(parts, standIn.group(), Stand.FROM_LEFT);
    }
    add(parts, line.substring(end), Stand.IN_LINE);
    return parts;
  }

  /// The parts of a line that runs from the left, in the order of the eye.
  static List<Part> fromLeft(String line) {
    List<Part> parts = new ArrayList<>();
    for (Stretch stretch : stretches(line)) {
      if (stretch.isNested()) {
        parts.addAll(stretch.runs());
      } else {
        add(parts, stretch.text(), Stand.IN_LINE);
      }
    }
    return parts;
  }

  /// Neighbours that all run from the left, or none of them.
  private record Stretch(Bidi line, int start, int end) {

    boolean isNested() {
      return IntStream.range(start, end).anyMatch(i -> line.getLevelAt(i) > 1);
    }

    int length() {
      return end - start;
    }

    String text() {
      return line.getTextAsString().substring(start, end);
    }

    List<Part> runs() {
      Bidi stretch = line.setLine(start, end);
      return IntStream.range(0, stretch.countRuns())
          .mapToObj(stretch::getVisualRun)
          .map(run -> part(stretch, run))
          .toList();
    }

    /// Other spaces would be dropped where two runs meet.
    private static Part part(Bidi stretch, BidiRun run) {
      String text = stretch.getTextAsString().substring(run.getStart(), run.getLimit());
      return new Part(
          text.replace(' ', '\u00a0'), run.isOddRun() ? Stand.FROM_RIGHT : Stand.FROM_LEFT);
    }
  }

  private static List<Stretch> stretches(String text) {
    Bidi line = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
    List<Stretch> stretches = new ArrayList<>();
    int start = 0;
    for (int end = 1; end <= text.length(); end++) {
      if (end == text.length() || line.getLevelAt(end) > 0 != line.getLevelAt(start) > 0) {
        stretches.add(new Stretch(line, start, end));
        start = end;
      }
    }
    return stretches;
  }

  private static void add(List<Part> parts, String text, Stand stand) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, stand));
    }
  }
}
