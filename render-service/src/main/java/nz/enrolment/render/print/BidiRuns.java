package nz.enrolment.render.print;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.IntStream;

/// Takes a line apart where openhtmltopdf would put its parts in the wrong order: it sets the runs
/// of a line one after the other, all from the left or all from the right, and so gets right what
/// is nested once and no deeper. Numbers between words from the right, in a line from the left,
/// are.
final class BidiRuns {
  /// What surely fits on one line of an answer, in characters.
  private static final int LONGEST_TOGETHER = 30;

  private BidiRuns() {}

  /// How a part stands among its neighbours. None of them looks at what the others hold, so each
  /// has to read the same alone.
  enum Stand {
    /// From the left, broken where the line is.
    FROM_LEFT,
    /// From the right, broken where the line is.
    FROM_RIGHT,
    /// From the right and on one line; where there is not so much room, in lines of its own.
    TOGETHER_FROM_RIGHT
  }

  record Part(String text, Stand stand) {}

  /// Whether a line runs from the right as a whole: its first letter does, or there are numbers in
  /// it that would stand wrongly and cannot be put right.
  static boolean isFromRight(String line, boolean isNarrow) {
    return RightToLeft.startsIn(line)
        || stretches(line).stream()
            .anyMatch(each -> !each.readsTheSameAlone() || each.hasNoRoom(isNarrow));
  }

  /// The parts of a line that runs from the right. A `[? …]` takes the place of a word from the
  /// right, and its brackets would follow the letters around them.
  static List<Part> fromRight(String line) {
    List<Part> parts = new ArrayList<>();
    int end = 0;
    for (Matcher standIn = PrintableText.STAND_IN.matcher(line);
        standIn.find();
        end = standIn.end()) {
      add(parts, line.substring(end, standIn.start()));
      parts.add(new Part(standIn.group(), Stand.FROM_LEFT));
    }
    add(parts, line.substring(end));
    return parts;
  }

  private static void add(List<Part> parts, String text) {
    if (!text.isEmpty()) {
      parts.add(new Part(text, Stand.FROM_RIGHT));
    }
  }

  /// The parts of a line that runs from the left.
  static List<Part> fromLeft(String line) {
    return stretches(line).stream().map(Stretch::part).toList();
  }

  /// What is nested, or all that lies between.
  private record Stretch(Bidi line, int start, int end, boolean isNested) {

    Part part() {
      return new Part(text(), isNested ? Stand.TOGETHER_FROM_RIGHT : Stand.FROM_LEFT);
    }

    boolean hasNoRoom(boolean isNarrow) {
      return isNested && (isNarrow || end - start > LONGEST_TOGETHER);
    }

    /// Whether something turns on what stands before or after it, as digits do.
    boolean readsTheSameAlone() {
      int direction = isNested ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
      byte[] levels = Arrays.copyOfRange(line.getLevels(), start, end);
      return Arrays.equals(new Bidi(text(), direction).getLevels(), levels);
    }

    private String text() {
      return line.getTextAsString().substring(start, end);
    }
  }

  private static List<Stretch> stretches(String text) {
    Bidi line = new Bidi(text, Bidi.DIRECTION_LEFT_TO_RIGHT);
    List<Stretch> stretches = new ArrayList<>();
    int start = 0;
    for (int i = 0, end; i < text.length(); i = end) {
      end = endOfSide(line, i);
      if (isNested(line, i, end)) {
        add(stretches, new Stretch(line, start, i, false));
        add(stretches, new Stretch(line, i, end, true));
        start = end;
      }
    }
    add(stretches, new Stretch(line, start, text.length(), false));
    return stretches;
  }

  private static void add(List<Stretch> stretches, Stretch stretch) {
    if (stretch.start() < stretch.end()) {
      stretches.add(stretch);
    }
  }

  /// The end of what is at the level of the line, or of what is not.
  private static int endOfSide(Bidi line, int start) {
    int end = start + 1;
    while (end < line.getLength() && line.getLevelAt(end) > 0 == line.getLevelAt(start) > 0) {
      end++;
    }
    return end;
  }

  /// Digits alone are not: they are one run, from the left.
  private static boolean isNested(Bidi line, int start, int end) {
    return IntStream.range(start, end).anyMatch(i -> line.getLevelAt(i) == 1)
        && IntStream.range(start, end).anyMatch(i -> line.getLevelAt(i) > 1);
  }
}
