package nz.enrolment.analytics.generalise;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The seven groups of level 1 of HISO 10001:2017.
public enum LevelOneEthnicity {
  EUROPEAN("european", '1'),
  MAORI("maori", '2'),
  PACIFIC("pacific", '3'),
  ASIAN("asian", '4'),
  MIDDLE_EASTERN_LATIN_AMERICAN_AFRICAN("middle-eastern-latin-american-african", '5'),
  OTHER("other", '6'),
  RESIDUAL("residual", '9');

  private static final Pattern LEVEL_FOUR = Pattern.compile("[0-9]{5}");

  private final String code;
  private final char digit;

  LevelOneEthnicity(String code, char digit) {
    this.code = code;
    this.digit = digit;
  }

  /// As it is published.
  public String code() {
    return code;
  }

  /// The group of a level-4 code, which is its first digit.
  static Optional<LevelOneEthnicity> of(String levelFour) {
    return Stream.of(values())
        .filter(_ -> LEVEL_FOUR.matcher(levelFour).matches())
        .filter(group -> levelFour.charAt(0) == group.digit)
        .findFirst();
  }
}
