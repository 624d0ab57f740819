package nz.enrolment.form.question;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.code.CodeList;
import nz.enrolment.form.question.KnownQuestion.Need;

/// The known questions of an enrolment with a New Zealand general practice, in the order in which a
/// form usually asks them. Source: the national enrolment form of 2018 and the enrolment
/// requirements of Health New Zealand.
public final class KnownQuestions {

  private static final Map<String, KnownQuestion<?>> BY_ID = new LinkedHashMap<>();

  private static final Condition.Is BY_AUTHORITY =
      new Condition.Is("signed-by", Set.of("authority"));
  private static final Shape LINE = new Shape.Text(100, false);

  public static final KnownQuestion<Answer.OneOf> TITLE =
      put(optional("title", listed(CodeList.TITLE), Answer.OneOf.class));
  public static final KnownQuestion<Answer.Name> NAME =
      put(mandatory("name", new Shape.PersonName(), Answer.Name.class));
  public static final KnownQuestion<Answer.Text> PREFERRED_NAME =
      put(optional("preferred-name", LINE));
  public static final KnownQuestion<Answer.Text> FORMER_NAMES = put(optional("former-names", LINE));
  public static final KnownQuestion<Answer.Text> OCCUPATION = put(optional("occupation", LINE));
  public static final KnownQuestion<Answer.Text> NHI =
      put(optional("nhi", LINE).checkedBy(Rules::nhi));
  public static final KnownQuestion<Answer.Day> DATE_OF_BIRTH =
      put(mandatory("date-of-birth", new Shape.Day(false), Answer.Day.class));
  public static final KnownQuestion<Answer.Text> PLACE_OF_BIRTH =
      put(mandatory("place-of-birth", LINE, Answer.Text.class));
  public static final KnownQuestion<Answer.OneOf> COUNTRY_OF_BIRTH =
      put(mandatory("country-of-birth", listed(CodeList.COUNTRY), Answer.OneOf.class));
  public static final KnownQuestion<Answer.OneOf> GENDER =
      put(mandatory("gender", oneOf("gender", "M", "F", "O"), Answer.OneOf.class));
  public static final KnownQuestion<Answer.SomeOf> ETHNICITY =
      put(
          mandatory(
                  "ethnicity",
                  new Shape.SomeOf(Options.of(CodeList.ETHNICITY), 1, 6),
                  Answer.SomeOf.class)
              .checkedBy(Rules::ethnicity));
  public static final KnownQuestion<Answer.SomeOf> IWI =
      put(optional("iwi", new Shape.SomeOf(Options.of(CodeList.IWI), 0, 10), Answer.SomeOf.class));

  public static final KnownQuestion<Answer.Address> RESIDENTIAL_ADDRESS =
      put(mandatory("residential-address", new Shape.Address(), Answer.Address.class));
  public static final KnownQuestion<Answer.Address> POSTAL_ADDRESS =
      put(optional("postal-address", new Shape.Address(), Answer.Address.class));
  public static final KnownQuestion<Answer.Phone> MOBILE =
      put(optional("mobile", new Shape.Phone(), Answer.Phone.class));
  public static final KnownQuestion<Answer.Phone> HOME_PHONE =
      put(optional("home-phone", new Shape.Phone(), Answer.Phone.class));
  public static final KnownQuestion<Answer.Text> EMAIL =
      put(optional("email", new Shape.Text(254, false)).checkedBy(Rules::email));

  public static final KnownQuestion<Answer.Text> EMERGENCY_NAME =
      put(mandatory("emergency-name", LINE, Answer.Text.class));
  public static final KnownQuestion<Answer.Text> EMERGENCY_RELATIONSHIP =
      put(mandatory("emergency-relationship", LINE, Answer.Text.class));
  public static final KnownQuestion<Answer.Phone> EMERGENCY_PHONE =
      put(mandatory("emergency-phone", new Shape.Phone(), Answer.Phone.class));

  public static final KnownQuestion<Answer.OneOf> ELIGIBILITY =
      put(
          mandatory("eligibility", listed(CodeList.ELIGIBILITY), Answer.OneOf.class)
              .checkedBy(Rules::eligibility));
  public static final KnownQuestion<Answer.SomeOf> ELIGIBILITY_EVIDENCE =
      put(
          optional(
              "eligibility-evidence",
              new Shape.SomeOf(Options.of(CodeList.INFORMATION_SOURCE), 0, 5),
              Answer.SomeOf.class));
  public static final KnownQuestion<Answer.Agreed> ENTITLEMENT =
      put(mandatory("entitlement", agreement("entitlement"), Answer.Agreed.class));

  public static final KnownQuestion<Answer.YesNo> COMMUNITY_SERVICES_CARD =
      put(card("community-services-card"));
  public static final KnownQuestion<Answer.Text> COMMUNITY_SERVICES_NUMBER =
      put(cardNumber("community-services-number", "community-services-card"));
  public static final KnownQuestion<Answer.Day> COMMUNITY_SERVICES_EXPIRY =
      put(cardExpiry("community-services-expiry", "community-services-card"));
  public static final KnownQuestion<Answer.YesNo> HIGH_USER_CARD = put(card("high-user-card"));
  public static final KnownQuestion<Answer.Text> HIGH_USER_NUMBER =
      put(cardNumber("high-user-number", "high-user-card"));
  public static final KnownQuestion<Answer.Day> HIGH_USER_EXPIRY =
      put(cardExpiry("high-user-expiry", "high-user-card"));

  public static final KnownQuestion<Answer.OneOf> SMOKING =
      put(
          mandatory(
              "smoking",
              oneOf(
                  "smoking",
                  "smoker",
                  "ex-smoker-under-15-months",
                  "ex-smoker-over-15-months",
                  "never-smoked"),
              Answer.OneOf.class));
  public static final KnownQuestion<Answer.YesNo> SMOKING_SUPPORT =
      put(
          optional("smoking-support", new Shape.YesNo(Optional.empty()), Answer.YesNo.class)
              .askedWhen(new Condition.Is("smoking", Set.of("smoker"))));
  public static final KnownQuestion<Answer.OneOf> TRANSFER_OF_RECORDS =
      put(
          optional(
              "transfer-of-records",
              oneOf("transfer-of-records", "transfer", "no-transfer", "not-applicable"),
              Answer.OneOf.class));
  public static final KnownQuestion<Answer.Text> PREVIOUS_DOCTOR =
      put(optional("previous-doctor", new Shape.Text(300, true)));
  public static final KnownQuestion<Answer.YesNo> PORTAL_CONSENT =
      put(optional("portal-consent", new Shape.YesNo(Optional.empty()), Answer.YesNo.class));

  public static final KnownQuestion<Answer.Agreed> HEALTH_INFORMATION =
      put(mandatory("health-information", agreement("health-information"), Answer.Agreed.class));
  public static final KnownQuestion<Answer.Agreed> AGREEMENT =
      put(mandatory("agreement", agreement("agreement"), Answer.Agreed.class));
  public static final KnownQuestion<Answer.OneOf> SIGNED_BY =
      put(
          mandatory("signed-by", oneOf("signed-by", "self", "authority"), Answer.OneOf.class)
              .checkedBy(Rules::signedBy));
  public static final KnownQuestion<Answer.Text> AUTHORITY_NAME =
      put(mandatory("authority-name", LINE, Answer.Text.class).askedWhen(BY_AUTHORITY));
  public static final KnownQuestion<Answer.Text> AUTHORITY_RELATIONSHIP =
      put(mandatory("authority-relationship", LINE, Answer.Text.class).askedWhen(BY_AUTHORITY));
  public static final KnownQuestion<Answer.Phone> AUTHORITY_PHONE =
      put(
          mandatory("authority-phone", new Shape.Phone(), Answer.Phone.class)
              .askedWhen(BY_AUTHORITY));
  public static final KnownQuestion<Answer.Text> AUTHORITY_BASIS =
      put(
          mandatory("authority-basis", new Shape.Text(300, true), Answer.Text.class)
              .askedWhen(BY_AUTHORITY));
  public static final KnownQuestion<Answer.Signed> SIGNATURE =
      put(mandatory("signature", new Shape.Signature(), Answer.Signed.class));

  private KnownQuestions() {}

  /// The known question with this name.
  public static Optional<KnownQuestion<?>> byId(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /// In the order in which a form usually asks them.
  public static Collection<KnownQuestion<?>> all() {
    return Collections.unmodifiableCollection(BY_ID.values());
  }

  /// Those that an enrolment cannot do without.
  public static Stream<KnownQuestion<?>> mandatory() {
    return BY_ID.values().stream().filter(KnownQuestion::isMandatory);
  }

  private static <A extends Answer> KnownQuestion<A> put(KnownQuestion<A> known) {
    BY_ID.put(known.id(), known);
    return known;
  }

  private static <A extends Answer> KnownQuestion<A> mandatory(
      String id, Shape shape, Class<A> type) {
    return KnownQuestion.of(id, shape, type, Need.ENROLMENT);
  }

  private static <A extends Answer> KnownQuestion<A> whenAsked(
      String id, Shape shape, Class<A> type) {
    return KnownQuestion.of(id, shape, type, Need.ASKED);
  }

  private static <A extends Answer> KnownQuestion<A> optional(
      String id, Shape shape, Class<A> type) {
    return KnownQuestion.of(id, shape, type, Need.NONE);
  }

  private static KnownQuestion<Answer.Text> optional(String id, Shape shape) {
    return optional(id, shape, Answer.Text.class);
  }

  private static KnownQuestion<Answer.YesNo> card(String id) {
    return optional(id, new Shape.YesNo(Optional.empty()), Answer.YesNo.class);
  }

  private static KnownQuestion<Answer.Text> cardNumber(String id, String card) {
    return whenAsked(id, new Shape.Text(20, false), Answer.Text.class).askedWhen(held(card));
  }

  private static KnownQuestion<Answer.Day> cardExpiry(String id, String card) {
    return whenAsked(id, new Shape.Day(true), Answer.Day.class)
        .askedWhen(held(card))
        .checkedBy(Rules::cardExpiry);
  }

  private static Condition.Is held(String card) {
    return new Condition.Is(card, Set.of("yes"));
  }

  private static Shape listed(CodeList list) {
    return new Shape.OneOf(Options.of(list));
  }

  private static Shape oneOf(String id, String... codes) {
    return new Shape.OneOf(Options.of(Stream.of(codes).map(code -> option(id, code)).toList()));
  }

  private static Option option(String id, String code) {
    String key = id + "." + code;
    return new Option(code, StandardWording.of(key), StandardWording.find(key + ".detail"));
  }

  private static Shape agreement(String id) {
    return new Shape.Agreement(StandardWording.of(id + ".statement"));
  }
}
