package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;

/// The ways to break a valid answer by the shape of its question.
final class Breaking {

  private final Dice dice;
  private final GeneratedPatient patient;

  Breaking(Dice dice, GeneratedPatient patient) {
    this.dice = dice;
    this.patient = patient;
  }

  /// All ways that there are for this question, each with the fault that it must be refused for.
  Stream<Break> breaks(Item item, JsonNode raw) {
    Stream<Break> byShape = byShape(item, raw);
    return item.known()
        .map(known -> Stream.concat(byShape, BreakingRules.of(known, patient)))
        .orElse(byShape);
  }

  private Stream<Break> byShape(Item item, JsonNode raw) {
    JsonNode shape = item.shape();
    return switch (item.type()) {
      case "text" -> new BreakingText(dice).of(shape);
      case "whole-number" -> BreakingNumbers.whole(shape);
      case "decimal" -> BreakingNumbers.decimal(shape);
      case "day" -> BreakingDays.day(shape, patient.today());
      case "partial-day" -> BreakingDays.partial(patient.today());
      case "yes-no" -> BreakingChoices.yesNo(shape, raw);
      case "one-of" -> BreakingChoices.oneOf(shape, raw);
      case "some-of" -> BreakingChoices.someOf(shape, raw);
      case "person-name" -> BreakingParts.name(raw);
      case "address" -> BreakingParts.address(raw);
      case "phone" -> BreakingParts.phone();
      case "signature" -> BreakingSignature.of(raw);
      case "file" -> BreakingLists.files(shape, raw);
      case "agreement" -> BreakingChoices.agreement();
      case "group" -> Stream.concat(BreakingLists.rows(shape, raw), inFirstRow(item, raw));
      default -> throw new IllegalArgumentException("shape " + item.type());
    };
  }

  private Stream<Break> inFirstRow(Item group, JsonNode rows) {
    return group.inner().stream()
        .filter(item -> !Oracle.isBlank(rows.get(0).path(item.id())))
        .flatMap(item -> inRow(item, rows.get(0), rows));
  }

  private Stream<Break> inRow(Item item, JsonNode row, JsonNode rows) {
    return breaks(item, row.get(item.id()))
        .map(broken -> broken.within(row, "/" + item.id()).within(rows, "/0"));
  }
}
