package nz.enrolment.external.format.hl7;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nz.enrolment.form.code.CodeList;

/// The level of HISO 10001:2017 at which ethnic groups are sent.
public enum EthnicityLevel {
  /// 27 groups of two digits, as New Zealand's systems exchange them in HL7 v2.
  TWO(2, load()),
  /// Five digits, as they were answered.
  FOUR(5, CodeList.ETHNICITY.names());

  private final int digits;
  private final Map<String, String> names;

  EthnicityLevel(int digits, Map<String, String> names) {
    this.digits = digits;
    this.names = names;
  }

  /// A level-2 code is the first two digits of each level-4 code within it.
  String code(String levelFour) {
    return levelFour.substring(0, Math.min(digits, levelFour.length()));
  }

  /// Empty for a code that a newer list has.
  String name(String code) {
    return names.getOrDefault(code, "");
  }

  private static Map<String, String> load() {
    var stream = EthnicityLevel.class.getResourceAsStream("ethnicity-level-2.tsv");
    try (var reader =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
