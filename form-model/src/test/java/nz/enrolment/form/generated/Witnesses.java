package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// A few made-up patients who fill in a form while it is being written. A condition that holds for
/// one of them is no contradiction, so the model must accept it.
final class Witnesses {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final int COUNT = 12;

  private final Dice dice;
  private final List<SoFar> patients;

  Witnesses(Dice dice) {
    this(dice, IntStream.range(0, COUNT).mapToObj(_ -> new SoFar(TODAY)).toList());
  }

  private Witnesses(Dice dice, List<SoFar> patients) {
    this.dice = dice;
    this.patients = patients;
  }

  /// The same patients in a row of a group.
  Witnesses inRow() {
    return new Witnesses(dice, patients.stream().map(SoFar::inRow).toList());
  }

  /// Whether all the conditions hold for one of them.
  boolean oneFor(List<JsonNode> conditions) {
    return patients.stream().anyMatch(patient -> patient.allHold(conditions));
  }

  /// Those who are asked answer, mostly.
  void answer(ConditionSubject question, List<JsonNode> askedWhen) {
    patients.stream()
        .filter(patient -> patient.allHold(askedWhen) && !dice.oneIn(6))
        .forEach(patient -> patient.answered(question.id(), codes(question)));
  }

  private Set<String> codes(ConditionSubject question) {
    return Set.copyOf(dice.some(question.codes(), 1, question.several() ? 3 : 1));
  }

  /// They tell their dates of birth.
  void tellAges() {
    RandomDay days = new RandomDay(dice, TODAY);
    patients.forEach(patient -> patient.born(days.birth()));
  }
}
