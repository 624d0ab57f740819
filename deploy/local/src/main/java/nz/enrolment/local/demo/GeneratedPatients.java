package nz.enrolment.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// Generated people of the same week, so that the counts have a crowd to hide the patients in. The
/// same ones each time.
final class GeneratedPatients {
  static final int COUNT = 40;

  private static final List<String> GIVEN =
      List.of("Aroha", "Ben", "Chloe", "Daniel", "Emere", "Finn", "Grace", "Hana", "Ihaia", "Jack");
  private static final List<String> FAMILY =
      List.of("Bennett", "Chen", "Faleolo", "Henare", "Kaur", "Morris", "Ngata", "Patel", "Wilson");
  private static final List<String> ETHNICITIES =
      List.of("11111", "11111", "21111", "42111", "31111");
  private static final List<String> SMOKING =
      List.of("never-smoked", "never-smoked", "ex-smoker-over-15-months");
  private static final List<String> ADDRESSES =
      List.of("1708 State Highway 1 Kaiwaka", "1713 State Highway 1", "52 Crest Road Te Arai");

  private final Random random = new Random(20_261_122);
  private final ObjectNode signed;

  /// @param example somebody whose agreements and signature they give as well
  GeneratedPatients(Person example) {
    this.signed =
        example
            .answers()
            .deepCopy()
            .retain(
                "entitlement",
                "health-information",
                "agreement",
                "signed-by",
                "signature",
                "eligibility",
                "country-of-birth");
  }

  List<Person> all() {
    return IntStream.range(0, COUNT).mapToObj(this::next).toList();
  }

  private Person next(int number) {
    var given = one(GIVEN);
    var answers = signed.deepCopy();
    answers.putObject("name").put("given", given).put("family", one(FAMILY));
    answers.put("date-of-birth", birthday().toString()).put("place-of-birth", "Whangārei");
    answers.put("gender", random.nextBoolean() ? "F" : "M").put("smoking", one(SMOKING));
    answers.putArray("ethnicity").add(one(ETHNICITIES));
    answers.put("mobile", "021 555 0%03d".formatted(number)).put("allergies", false);
    answers.put("takes-medicines", false).put("emergency-name", one(GIVEN) + " " + one(FAMILY));
    answers.put("emergency-relationship", "Friend").put("emergency-phone", "09 555 0142");
    return new Person(
        "neighbour-" + number,
        given,
        Http.JSON.createObjectNode(),
        one(ADDRESSES),
        Optional.empty(),
        answers);
  }

  /// Adults, who sign for themselves.
  private LocalDate birthday() {
    return LocalDate.of(1940, 1, 1).plusDays(random.nextInt(365 * 65));
  }

  private <T> T one(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
