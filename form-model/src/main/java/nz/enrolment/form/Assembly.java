package nz.enrolment.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.answer.Choice;
import nz.enrolment.form.answer.Detail;
import nz.enrolment.form.answer.Section;
import nz.enrolment.form.answer.Signature;
import nz.enrolment.form.code.Nhi;
import nz.enrolment.form.enrolment.Authority;
import nz.enrolment.form.enrolment.Birth;
import nz.enrolment.form.enrolment.Card;
import nz.enrolment.form.enrolment.Cards;
import nz.enrolment.form.enrolment.Contact;
import nz.enrolment.form.enrolment.Declarations;
import nz.enrolment.form.enrolment.Eligibility;
import nz.enrolment.form.enrolment.EmergencyContact;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.enrolment.Ethnicity;
import nz.enrolment.form.enrolment.FormVersion;
import nz.enrolment.form.enrolment.Gender;
import nz.enrolment.form.enrolment.Identity;
import nz.enrolment.form.enrolment.Signing;
import nz.enrolment.form.enrolment.Smoking;
import nz.enrolment.form.enrolment.Transfer;

/// Makes the typed parts of an enrolment from the answers to known questions, once nothing is wrong
/// with any of them.
final class Assembly {

  private final Form form;
  private final Submission submission;
  private final String language;
  private final Answered answered;

  Assembly(Form form, Submission submission, String language, Answered answered) {
    this.form = form;
    this.submission = submission;
    this.language = language;
    this.answered = answered;
  }

  Enrolment enrolment(List<Section> asked) {
    return new Enrolment(
        submission.enrolment(),
        submission.at(),
        form.letterhead().of(submission.practice()),
        new FormVersion(form.id(), submission.formVersion(), form.title().in(language)),
        language,
        identity(),
        birth(),
        gender(),
        ethnicity(),
        contact(),
        emergency(),
        eligibility(),
        cards(),
        smoking(),
        transfer(),
        declarations(),
        signing(),
        asked);
  }

  private Identity identity() {
    return new Identity(
        answered.need(Known.NAME).name(),
        text(Known.PREFERRED_NAME),
        text(Known.FORMER_NAMES),
        text(Known.NHI).flatMap(Nhi::parse));
  }

  private Birth birth() {
    return new Birth(
        answered.need(Known.DATE_OF_BIRTH).day(),
        answered.need(Known.PLACE_OF_BIRTH).text(),
        answered.need(Known.COUNTRY_OF_BIRTH).choice().code());
  }

  private Gender gender() {
    Choice gender = answered.need(Known.GENDER).choice();
    return new Gender(gender.code(), gender.detail().map(Detail::text));
  }

  private Ethnicity ethnicity() {
    return new Ethnicity(codes(Known.ETHNICITY), codes(Known.IWI));
  }

  private Contact contact() {
    return new Contact(
        answered.need(Known.RESIDENTIAL_ADDRESS).address(),
        answered.get(Known.POSTAL_ADDRESS).map(Answer.Address::address),
        answered.get(Known.MOBILE).map(Answer.Phone::number),
        answered.get(Known.HOME_PHONE).map(Answer.Phone::number),
        text(Known.EMAIL));
  }

  private EmergencyContact emergency() {
    return new EmergencyContact(
        answered.need(Known.EMERGENCY_NAME).text(),
        answered.need(Known.EMERGENCY_RELATIONSHIP).text(),
        answered.need(Known.EMERGENCY_PHONE).number());
  }

  private Eligibility eligibility() {
    Choice criterion = answered.need(Known.ELIGIBILITY).choice();
    return new Eligibility(criterion.code(), criterion.label(), codes(Known.ELIGIBILITY_EVIDENCE));
  }

  private Cards cards() {
    return new Cards(
        card(Known.COMMUNITY_SERVICES_NUMBER, Known.COMMUNITY_SERVICES_EXPIRY),
        card(Known.HIGH_USER_NUMBER, Known.HIGH_USER_EXPIRY));
  }

  private Optional<Card> card(Known<Answer.Text> number, Known<Answer.Day> expiry) {
    return text(number).flatMap(n -> answered.get(expiry).map(day -> new Card(n, day.day())));
  }

  private Smoking smoking() {
    String code = answered.need(Known.SMOKING).choice().code();
    return new Smoking(Smoking.Status.valueOf(constant(code)), yesNo(Known.SMOKING_SUPPORT));
  }

  /// A patient who was not asked about records has nothing to transfer.
  private Transfer transfer() {
    return new Transfer(
        answered
            .get(Known.TRANSFER_OF_RECORDS)
            .map(answer -> Transfer.Decision.valueOf(constant(answer.choice().code())))
            .orElse(Transfer.Decision.NOT_APPLICABLE),
        text(Known.PREVIOUS_DOCTOR));
  }

  private Declarations declarations() {
    return new Declarations(
        answered.need(Known.ENTITLEMENT).statement(),
        answered.need(Known.HEALTH_INFORMATION).statement(),
        answered.need(Known.AGREEMENT).statement(),
        yesNo(Known.PORTAL_CONSENT));
  }

  private Signing signing() {
    Signature signature = answered.need(Known.SIGNATURE).signature();
    return answered.need(Known.SIGNED_BY).choice().code().equals("authority")
        ? new Signing.ByAuthority(authority(), signature, submission.day())
        : new Signing.BySelf(signature, submission.day());
  }

  private Authority authority() {
    return new Authority(
        answered.need(Known.AUTHORITY_NAME).text(),
        answered.need(Known.AUTHORITY_RELATIONSHIP).text(),
        answered.need(Known.AUTHORITY_PHONE).number(),
        answered.need(Known.AUTHORITY_BASIS).text());
  }

  private Optional<String> text(Known<Answer.Text> known) {
    return answered.get(known).map(Answer.Text::text);
  }

  private Optional<Boolean> yesNo(Known<Answer.YesNo> known) {
    return answered.get(known).map(Answer.YesNo::yes);
  }

  private List<String> codes(Known<Answer.SomeOf> known) {
    return answered.get(known).stream()
        .flatMap(answer -> answer.choices().stream())
        .map(Choice::code)
        .toList();
  }

  private static String constant(String code) {
    return code.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
