package nz.enrolment.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.code.CodeList;

/// A question that every practice asks in the same sense, since a part of the enrolment is made of
/// it. Its shape, its rule and its usual wording come with it.
///
/// @param <A> what it is answered with
final class Known<A extends Answer> {

  private static final Map<String, Known<?>> BY_ID = new LinkedHashMap<>();

  private static final Condition BY_AUTHORITY = new Condition.Is("signed-by", Set.of("authority"));
  private static final Shape LINE = new Shape.Text(100, false);

  static final Known<Answer.Name> NAME =
      mandatory("name", new Shape.PersonName(), Answer.Name.class);
  static final Known<Answer.Text> PREFERRED_NAME = optional("preferred-name", LINE);
  static final Known<Answer.Text> FORMER_NAMES = optional("former-names", LINE);
  static final Known<Answer.Text> NHI = optional("nhi", LINE).checkedBy(Rules::nhi);
  static final Known<Answer.Day> DATE_OF_BIRTH =
      mandatory("date-of-birth", new Shape.Day(), Answer.Day.class).checkedBy(Rules::birthday);
  static final Known<Answer.Text> PLACE_OF_BIRTH =
      mandatory("place-of-birth", LINE, Answer.Text.class);
  static final Known<Answer.OneOf> COUNTRY_OF_BIRTH =
      mandatory("country-of-birth", new Shape.OneOf(listed(CodeList.COUNTRY)), Answer.OneOf.class);
  static final Known<Answer.OneOf> GENDER =
      mandatory("gender", oneOf("gender", "M", "F", "O"), Answer.OneOf.class);
  static final Known<Answer.SomeOf> ETHNICITY =
      mandatory(
              "ethnicity", new Shape.SomeOf(listed(CodeList.ETHNICITY), 1, 6), Answer.SomeOf.class)
          .checkedBy(Rules::ethnicity);
  static final Known<Answer.SomeOf> IWI =
      optional("iwi", new Shape.SomeOf(listed(CodeList.IWI), 0, 10), Answer.SomeOf.class);

  static final Known<Answer.Address> RESIDENTIAL_ADDRESS =
      mandatory("residential-address", new Shape.Address(), Answer.Address.class);
  static final Known<Answer.Address> POSTAL_ADDRESS =
      optional("postal-address", new Shape.Address(), Answer.Address.class);
  static final Known<Answer.Phone> MOBILE =
      optional("mobile", new Shape.Phone(), Answer.Phone.class);
  static final Known<Answer.Phone> HOME_PHONE =
      optional("home-phone", new Shape.Phone(), Answer.Phone.class);
  static final Known<Answer.Text> EMAIL =
      optional("email", new Shape.Text(254, false)).checkedBy(Rules::email);

  static final Known<Answer.Text> EMERGENCY_NAME =
      mandatory("emergency-name", LINE, Answer.Text.class);
  static final Known<Answer.Text> EMERGENCY_RELATIONSHIP =
      mandatory("emergency-relationship", LINE, Answer.Text.class);
  static final Known<Answer.Phone> EMERGENCY_PHONE =
      mandatory("emergency-phone", new Shape.Phone(), Answer.Phone.class);

  static final Known<Answer.OneOf> ELIGIBILITY =
      mandatory("eligibility", new Shape.OneOf(listed(CodeList.ELIGIBILITY)), Answer.OneOf.class)
          .checkedBy(Rules::eligibility);
  static final Known<Answer.SomeOf> ELIGIBILITY_EVIDENCE =
      optional(
          "eligibility-evidence",
          new Shape.SomeOf(listed(CodeList.INFORMATION_SOURCE), 0, 5),
          Answer.SomeOf.class);
  static final Known<Answer.Agreed> ENTITLEMENT =
      mandatory("entitlement", agreement("entitlement"), Answer.Agreed.class);

  static final Known<Answer.YesNo> COMMUNITY_SERVICES_CARD = card("community-services-card");
  static final Known<Answer.Text> COMMUNITY_SERVICES_NUMBER =
      cardNumber("community-services-number", "community-services-card");
  static final Known<Answer.Day> COMMUNITY_SERVICES_EXPIRY =
      cardExpiry("community-services-expiry", "community-services-card");
  static final Known<Answer.YesNo> HIGH_USER_CARD = card("high-user-card");
  static final Known<Answer.Text> HIGH_USER_NUMBER =
      cardNumber("high-user-number", "high-user-card");
  static final Known<Answer.Day> HIGH_USER_EXPIRY =
      cardExpiry("high-user-expiry", "high-user-card");

  static final Known<Answer.OneOf> SMOKING =
      mandatory(
          "smoking",
          oneOf(
              "smoking",
              "smoker",
              "ex-smoker-under-15-months",
              "ex-smoker-over-15-months",
              "never-smoked"),
          Answer.OneOf.class);
  static final Known<Answer.YesNo> SMOKING_SUPPORT =
      optional("smoking-support", new Shape.YesNo(Optional.empty()), Answer.YesNo.class)
          .askedWhen(new Condition.Is("smoking", Set.of("smoker")));
  static final Known<Answer.OneOf> TRANSFER_OF_RECORDS =
      optional(
          "transfer-of-records",
          oneOf("transfer-of-records", "transfer", "no-transfer", "not-applicable"),
          Answer.OneOf.class);
  static final Known<Answer.Text> PREVIOUS_DOCTOR =
      optional("previous-doctor", new Shape.Text(300, true));
  static final Known<Answer.YesNo> PORTAL_CONSENT =
      optional("portal-consent", new Shape.YesNo(Optional.empty()), Answer.YesNo.class);

  static final Known<Answer.Agreed> HEALTH_INFORMATION =
      mandatory("health-information", agreement("health-information"), Answer.Agreed.class);
  static final Known<Answer.Agreed> AGREEMENT =
      mandatory("agreement", agreement("agreement"), Answer.Agreed.class);
  static final Known<Answer.OneOf> SIGNED_BY =
      mandatory("signed-by", oneOf("signed-by", "self", "authority"), Answer.OneOf.class)
          .checkedBy(Rules::signedBy);
  static final Known<Answer.Text> AUTHORITY_NAME =
      mandatory("authority-name", LINE, Answer.Text.class).askedWhen(BY_AUTHORITY);
  static final Known<Answer.Text> AUTHORITY_RELATIONSHIP =
      mandatory("authority-relationship", LINE, Answer.Text.class).askedWhen(BY_AUTHORITY);
  static final Known<Answer.Phone> AUTHORITY_PHONE =
      mandatory("authority-phone", new Shape.Phone(), Answer.Phone.class).askedWhen(BY_AUTHORITY);
  static final Known<Answer.Text> AUTHORITY_BASIS =
      mandatory("authority-basis", new Shape.Text(300, true), Answer.Text.class)
          .askedWhen(BY_AUTHORITY);
  static final Known<Answer.Signed> SIGNATURE =
      mandatory("signature", new Shape.Signature(), Answer.Signed.class);

  private final String id;
  private final Shape shape;
  private final Class<A> type;
  private final boolean mandatory;
  private final Optional<Condition> askedWhen;
  private final Rule<A> rule;

  /// What must hold of an answer beside its shape.
  @FunctionalInterface
  interface Rule<A extends Answer> {
    Optional<Flaw> check(A answer, Answered all);
  }

  /// Why a rule does not hold; see [Problem].
  record Flaw(String code, String detail) {}

  private Known(
      String id,
      Shape shape,
      Class<A> type,
      boolean mandatory,
      Optional<Condition> askedWhen,
      Rule<A> rule) {
    this.id = id;
    this.shape = shape;
    this.type = type;
    this.mandatory = mandatory;
    this.askedWhen = askedWhen;
    this.rule = rule;
  }

  static Optional<Known<?>> byId(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /// Those that an enrolment cannot do without.
  static Stream<Known<?>> allMandatory() {
    return BY_ID.values().stream().filter(Known::isMandatory);
  }

  String id() {
    return id;
  }

  Shape shape() {
    return shape;
  }

  /// Whether every form must have it, and every patient who is asked must answer.
  boolean isMandatory() {
    return mandatory;
  }

  /// When it is asked; always, when empty.
  Optional<Condition> askedWhen() {
    return askedWhen;
  }

  Wording wording() {
    return StandardWording.of(id);
  }

  boolean isAnswer(Answer answer) {
    return type.isInstance(answer);
  }

  A cast(Answer answer) {
    return Objects.requireNonNull(type.cast(answer));
  }

  /// What is wrong with the answer to this question, if there is one.
  Optional<Flaw> check(Answered all) {
    return all.get(this).flatMap(answer -> rule.check(answer, all));
  }

  private static <A extends Answer> Known<A> mandatory(String id, Shape shape, Class<A> type) {
    return register(new Known<>(id, shape, type, true, Optional.empty(), Rules::none));
  }

  private static <A extends Answer> Known<A> optional(String id, Shape shape, Class<A> type) {
    return register(new Known<>(id, shape, type, false, Optional.empty(), Rules::none));
  }

  private static Known<Answer.Text> optional(String id, Shape shape) {
    return optional(id, shape, Answer.Text.class);
  }

  private static Known<Answer.YesNo> card(String id) {
    return optional(id, new Shape.YesNo(Optional.empty()), Answer.YesNo.class);
  }

  private static Known<Answer.Text> cardNumber(String id, String card) {
    return register(
        new Known<>(
            id, new Shape.Text(20, false), Answer.Text.class, false, held(card), Rules::none));
  }

  private static Known<Answer.Day> cardExpiry(String id, String card) {
    return register(
        new Known<>(id, new Shape.Day(), Answer.Day.class, false, held(card), Rules::cardExpiry));
  }

  private static Optional<Condition> held(String card) {
    return Optional.of(new Condition.Is(card, Set.of("yes")));
  }

  private Known<A> checkedBy(Rule<A> check) {
    return register(new Known<>(id, shape, type, mandatory, askedWhen, check));
  }

  private Known<A> askedWhen(Condition condition) {
    return register(new Known<>(id, shape, type, mandatory, Optional.of(condition), rule));
  }

  private static <A extends Answer> Known<A> register(Known<A> known) {
    BY_ID.put(known.id, known);
    return known;
  }

  private static List<Option> listed(CodeList list) {
    return list.names().entrySet().stream()
        .map(e -> new Option(e.getKey(), Wording.english(e.getValue()), Optional.empty()))
        .toList();
  }

  private static Shape oneOf(String id, String... codes) {
    return new Shape.OneOf(Stream.of(codes).map(code -> option(id, code)).toList());
  }

  private static Option option(String id, String code) {
    String key = id + "." + code;
    return new Option(code, StandardWording.of(key), StandardWording.find(key + ".detail"));
  }

  private static Shape agreement(String id) {
    return new Shape.Agreement(StandardWording.of(id + ".statement"));
  }
}
