package nz.enrolment.form.generated;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.answer.Asked;
import nz.enrolment.form.answer.Choice;
import nz.enrolment.form.code.Nhi;
import nz.enrolment.form.enrolment.Authority;
import nz.enrolment.form.enrolment.Card;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.enrolment.Signing;

/// Where an enrolment holds the answer to each known question, and what it holds of it.
final class PartsOf {

  private static final Map<String, Function<Enrolment, Optional<?>>> BY_QUESTION =
      Map.ofEntries(
          entry("title", e -> e.identity().title()),
          entry("name", e -> Optional.of(e.identity().name())),
          entry("preferred-name", e -> e.identity().preferredName()),
          entry("former-names", e -> e.identity().formerNames()),
          entry("occupation", e -> e.identity().occupation()),
          entry("nhi", e -> e.identity().nhi().map(Nhi::value)),
          entry("date-of-birth", e -> Optional.of(e.birth().day())),
          entry("place-of-birth", e -> Optional.of(e.birth().place())),
          entry("country-of-birth", e -> Optional.of(e.birth().country())),
          entry("gender", e -> Optional.of(e.gender().code())),
          entry("ethnicity", e -> Optional.of(e.ethnicity().groups())),
          entry("iwi", e -> Optional.of(e.ethnicity().iwi())),
          entry("residential-address", e -> Optional.of(e.contact().residential())),
          entry("postal-address", e -> e.contact().postal()),
          entry("mobile", e -> e.contact().mobile()),
          entry("home-phone", e -> e.contact().home()),
          entry("email", e -> e.contact().email()),
          entry("emergency-name", e -> Optional.of(e.emergency().name())),
          entry("emergency-relationship", e -> Optional.of(e.emergency().relationship())),
          entry("emergency-phone", e -> Optional.of(e.emergency().phone())),
          entry("eligibility", e -> Optional.of(e.eligibility().criterion())),
          entry("eligibility-evidence", e -> Optional.of(e.eligibility().evidence())),
          entry("entitlement", e -> Optional.of(e.declarations().entitlement())),
          entry("community-services-number", e -> e.cards().communityServices().map(Card::number)),
          entry("community-services-expiry", e -> e.cards().communityServices().map(Card::expiry)),
          entry("high-user-number", e -> e.cards().highUser().map(Card::number)),
          entry("high-user-expiry", e -> e.cards().highUser().map(Card::expiry)),
          entry("smoking", e -> Optional.of(code(e.smoking().status()))),
          entry("smoking-support", e -> e.smoking().support()),
          entry("transfer-of-records", e -> Optional.of(code(e.transfer().decision()))),
          entry("previous-doctor", e -> e.transfer().previousDoctor()),
          entry("portal-consent", e -> e.declarations().portal()),
          entry("health-information", e -> Optional.of(e.declarations().healthInformation())),
          entry("agreement", e -> Optional.of(e.declarations().enrolment())),
          entry("authority-name", e -> authority(e).map(Authority::name)),
          entry("authority-relationship", e -> authority(e).map(Authority::relationship)),
          entry("authority-phone", e -> authority(e).map(Authority::phone)),
          entry("authority-basis", e -> authority(e).map(Authority::basis)),
          entry("signature", e -> Optional.of(e.signing().signature())));

  private PartsOf() {}

  /// Whether there is a part for the answer to the question `name`.
  static boolean areOf(String name) {
    return BY_QUESTION.containsKey(name);
  }

  /// What the typed parts hold for the question `name`.
  static Optional<?> in(Enrolment enrolment, String name) {
    return requireNonNull(BY_QUESTION.get(name), name).apply(enrolment);
  }

  /// What they may hold of an answer: what was said, and in capitals, if it is an NHI number; but a
  /// card of which the form asks only the number, or only the expiry, is none.
  static List<Optional<?>> expected(Asked asked) {
    Optional<?> said = said(asked.answer());
    return switch (asked.question()) {
      case "nhi" -> List.of(said.map(number -> number.toString().toUpperCase(Locale.ROOT)));
      case "community-services-number",
          "community-services-expiry",
          "high-user-number",
          "high-user-expiry" ->
          List.of(said, Optional.empty());
      default -> List.of(said);
    };
  }

  private static Optional<?> said(Answer answer) {
    return switch (answer) {
      case Answer.Text(var text) -> Optional.of(text);
      case Answer.Day(var day) -> Optional.of(day);
      case Answer.YesNo(var yes, _) -> Optional.of(yes);
      case Answer.OneOf(var choice) -> Optional.of(choice.code());
      case Answer.SomeOf(var choices) -> Optional.of(choices.stream().map(Choice::code).toList());
      case Answer.Name(var name) -> Optional.of(name);
      case Answer.Address(var address) -> Optional.of(address);
      case Answer.Phone(var number) -> Optional.of(number);
      case Answer.Signed(var signature) -> Optional.of(signature);
      case Answer.Agreed(var statement) -> Optional.of(statement);
      case Answer.Unanswered _,
          Answer.WholeNumber _,
          Answer.Decimal _,
          Answer.Partial _,
          Answer.Rows _,
          Answer.Files _ ->
          Optional.empty();
    };
  }

  private static Optional<Authority> authority(Enrolment enrolment) {
    return switch (enrolment.signing()) {
      case Signing.ByAuthority(var authority, _, _) -> Optional.of(authority);
      case Signing.BySelf _ -> Optional.empty();
    };
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
