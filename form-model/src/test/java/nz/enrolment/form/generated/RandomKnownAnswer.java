package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A raw answer to a known question: one that its shape and the rules across questions accept.
final class RandomKnownAnswer {

  private final Dice dice;
  private final GeneratedPatient patient;
  private final RandomAnswer answer;

  RandomKnownAnswer(Dice dice, GeneratedPatient patient, RandomAnswer answer) {
    this.dice = dice;
    this.patient = patient;
    this.answer = answer;
  }

  JsonNode to(String name, JsonNode shape) {
    return switch (name) {
      case "preferred-name", "former-names", "emergency-name", "authority-name" ->
          Json.text(new RandomName(dice).line());
      case "nhi" -> Json.text(new RandomNhi(dice).number());
      case "email" -> Json.text(email());
      case "date-of-birth" -> Json.text(patient.birth().toString());
      case "ethnicity" -> ethnicity(shape);
      case "eligibility" -> answer.choice(dice.pick(options(shape, this::mayBeEligibleBy)));
      case "signed-by" -> Json.text(signedBy());
      case "community-services-expiry", "high-user-expiry" -> Json.text(expiry());
      default -> answer.of(shape);
    };
  }

  private String email() {
    return dice.pick("hemi", "o'brien", "anna.maria+gp", "HEMI_1", "x".repeat(60))
        + dice.pick("@example.nz", "@mail.example.co.nz", "@пример.example", "@kāinga.māori.nz");
  }

  /// One to six groups, of which at most one is residual: its code begins with 9.
  private JsonNode ethnicity(JsonNode shape) {
    var residual = options(shape, code -> code.startsWith("9"));
    var groups = options(shape, code -> !code.startsWith("9"));
    List<JsonNode> chosen =
        dice.oneIn(6)
            ? Stream.concat(dice.some(groups, 0, 5).stream(), Stream.of(dice.pick(residual)))
                .toList()
            : dice.some(groups, 1, 6);
    return Json.list(chosen.stream().map(answer::choice).toList());
  }

  private boolean mayBeEligibleBy(String criterion) {
    return !criterion.equals("g") || patient.isUnder(18);
  }

  private String signedBy() {
    return patient.isUnder(16) || dice.oneIn(5) ? "authority" : "self";
  }

  private String expiry() {
    return new RandomDay(dice, patient.today()).coming().toString();
  }

  private static List<JsonNode> options(JsonNode shape, Predicate<String> code) {
    return RandomAnswer.options(shape).stream()
        .filter(option -> code.test(option.get("code").textValue()))
        .toList();
  }
}
