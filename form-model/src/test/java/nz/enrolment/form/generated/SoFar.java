package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was answered so far, as far as conditions look at it: codes, and the date of birth.
final class SoFar {

  private final LocalDate today;
  private final Map<String, Set<String>> codes;
  private Optional<LocalDate> birth;

  /// Nothing was, on a calendar day in New Zealand.
  SoFar(LocalDate today) {
    this(today, Map.of(), Optional.empty());
  }

  private SoFar(LocalDate today, Map<String, Set<String>> codes, Optional<LocalDate> birth) {
    this.today = today;
    this.codes = new HashMap<>(codes);
    this.birth = birth;
  }

  /// For one row of a group: what is answered in it stays in it.
  SoFar inRow() {
    return new SoFar(today, codes, birth);
  }

  void answered(String question, Set<String> with) {
    codes.put(question, with);
  }

  void born(LocalDate on) {
    birth = Optional.of(on);
  }

  boolean allHold(Iterable<JsonNode> conditions) {
    for (JsonNode condition : conditions) {
      if (!holds(condition)) {
        return false;
      }
    }
    return true;
  }

  /// Whether a condition, as a definition has it, holds.
  boolean holds(JsonNode condition) {
    String kind = condition.has("is") ? "is" : condition.fieldNames().next();
    JsonNode of = condition.get(kind);
    return switch (kind) {
      case "is" -> isOneOf(condition.get("question").textValue(), of);
      case "ageUnder" -> birth.filter(born -> years(born) < of.intValue()).isPresent();
      case "all" -> Json.elements(of).allMatch(this::holds);
      case "any" -> Json.elements(of).anyMatch(this::holds);
      case "not" -> !holds(of);
      default -> throw new IllegalArgumentException("condition " + kind);
    };
  }

  private boolean isOneOf(String question, JsonNode listed) {
    Set<String> given = codes.getOrDefault(question, Set.of());
    return Json.elements(listed).anyMatch(code -> given.contains(code.textValue()));
  }

  /// Completed years: one fewer until the month and day have come.
  private int years(LocalDate born) {
    boolean hadBirthday =
        today.getMonthValue() * 100 + today.getDayOfMonth()
            >= born.getMonthValue() * 100 + born.getDayOfMonth();
    return today.getYear() - born.getYear() - (hadBirthday ? 0 : 1);
  }
}
