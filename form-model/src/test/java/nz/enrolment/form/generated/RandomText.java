package nz.enrolment.form.generated;

import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Words that a patient types: in many scripts, now and then as long as they may be.
final class RandomText {

  private final Dice dice;

  RandomText(Dice dice) {
    this.dice = dice;
  }

  /// One line of at most `max` code points.
  String line(int max) {
    return asTyped(dice.oneIn(10) ? exactly(max) : atMost(max, words(dice.between(1, 5))));
  }

  /// Perhaps several lines, together of at most `max` code points.
  String lines(int max) {
    if (dice.oneIn(3)) {
      return line(max);
    }
    String lines =
        IntStream.range(0, dice.between(2, 5))
            .mapToObj(_ -> words(dice.between(1, 4)))
            .collect(Collectors.joining(dice.pick("\n", "\r\n", "\n\n")));
    return asTyped(atMost(max, lines));
  }

  /// One line of `length` code points.
  String exactly(int length) {
    StringBuilder text = new StringBuilder(words(1));
    while (text.codePointCount(0, text.length()) < length) {
      text.append(' ').append(words(1));
    }
    String cut = atMost(length, text.toString());
    int missing = length - cut.codePointCount(0, cut.length());
    return cut + "e".repeat(missing);
  }

  private String words(int count) {
    Words script = dice.pick(Words.SCRIPTS);
    return IntStream.range(0, count)
        .mapToObj(_ -> dice.pick(dice.pick(script.given(), script.family())))
        .collect(Collectors.joining(" "));
  }

  private static String atMost(int max, String text) {
    int length = text.codePointCount(0, text.length());
    return length <= max
        ? text
        : text.substring(0, text.offsetByCodePoints(0, max)).stripTrailing();
  }

  /// Some keyboards send an accent apart from its letter, and some people a space too many.
  private String asTyped(String text) {
    return switch (dice.between(0, 9)) {
      case 0 -> Normalizer.normalize(text, Normalizer.Form.NFD);
      case 1 -> " " + text + "  ";
      default -> text;
    };
  }
}
