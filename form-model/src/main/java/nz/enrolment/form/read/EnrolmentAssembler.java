package nz.enrolment.form.read;

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
import nz.enrolment.form.question.AnswersSoFar;
import nz.enrolment.form.question.KnownQuestion;
import nz.enrolment.form.question.KnownQuestions;
import nz.enrolment.form.question.Questionnaire;

/// Makes the typed parts of an enrolment from the answers to known questions, once nothing is wrong
/// with any of them.
final class EnrolmentAssembler {

  private final Questionnaire form;
  private final SubmissionContext submission;
  private final String language;
  private final AnswersSoFar answered;

  EnrolmentAssembler(
      Questionnaire form, SubmissionContext submission, String language, AnswersSoFar answered) {
    this.form = form;
    this.submission = submission;
    this.language = language;
    this.answered = answered;
  }

  Enrolment enrolment(List<Section> asked, List<String> dropped) {
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
        asked,
        dropped);
  }

  private Identity identity() {
    return new Identity(
        code(KnownQuestions.TITLE),
        answered.need(KnownQuestions.NAME).name(),
        text(KnownQuestions.PREFERRED_NAME),
        text(KnownQuestions.FORMER_NAMES),
        text(KnownQuestions.OCCUPATION),
        text(KnownQuestions.NHI).flatMap(Nhi::parse));
  }

  private Birth birth() {
    return new Birth(
        answered.need(KnownQuestions.DATE_OF_BIRTH).day(),
        answered.need(KnownQuestions.PLACE_OF_BIRTH).text(),
        answered.need(KnownQuestions.COUNTRY_OF_BIRTH).choice().code());
  }

  private Gender gender() {
    Choice gender = answered.need(KnownQuestions.GENDER).choice();
    return new Gender(gender.code(), gender.detail().map(Detail::text));
  }

  private Ethnicity ethnicity() {
    return new Ethnicity(codes(KnownQuestions.ETHNICITY), codes(KnownQuestions.IWI));
  }

  private Contact contact() {
    return new Contact(
        answered.need(KnownQuestions.RESIDENTIAL_ADDRESS).address(),
        answered.get(KnownQuestions.POSTAL_ADDRESS).map(Answer.Address::address),
        answered.get(KnownQuestions.MOBILE).map(Answer.Phone::number),
        answered.get(KnownQuestions.HOME_PHONE).map(Answer.Phone::number),
        text(KnownQuestions.EMAIL));
  }

  private EmergencyContact emergency() {
    return new EmergencyContact(
        answered.need(KnownQuestions.EMERGENCY_NAME).text(),
        answered.need(KnownQuestions.EMERGENCY_RELATIONSHIP).text(),
        answered.need(KnownQuestions.EMERGENCY_PHONE).number());
  }

  private Eligibility eligibility() {
    Choice criterion = answered.need(KnownQuestions.ELIGIBILITY).choice();
    return new Eligibility(
        criterion.code(), criterion.label(), codes(KnownQuestions.ELIGIBILITY_EVIDENCE));
  }

  private Cards cards() {
    return new Cards(
        card(KnownQuestions.COMMUNITY_SERVICES_NUMBER, KnownQuestions.COMMUNITY_SERVICES_EXPIRY),
        card(KnownQuestions.HIGH_USER_NUMBER, KnownQuestions.HIGH_USER_EXPIRY));
  }

  private Optional<Card> card(KnownQuestion<Answer.Text> number, KnownQuestion<Answer.Day> expiry) {
    return text(number).flatMap(n -> answered.get(expiry).map(day -> new Card(n, day.day())));
  }

  private Smoking smoking() {
    String code = answered.need(KnownQuestions.SMOKING).choice().code();
    return new Smoking(
        Smoking.Status.valueOf(constant(code)), yesNo(KnownQuestions.SMOKING_SUPPORT));
  }

  /// A patient who was not asked about records has nothing to transfer.
  private Transfer transfer() {
    return new Transfer(
        answered
            .get(KnownQuestions.TRANSFER_OF_RECORDS)
            .map(answer -> Transfer.Decision.valueOf(constant(answer.choice().code())))
            .orElse(Transfer.Decision.NOT_APPLICABLE),
        text(KnownQuestions.PREVIOUS_DOCTOR));
  }

  private Declarations declarations() {
    return new Declarations(
        answered.need(KnownQuestions.ENTITLEMENT).statement(),
        answered.need(KnownQuestions.HEALTH_INFORMATION).statement(),
        answered.need(KnownQuestions.AGREEMENT).statement(),
        yesNo(KnownQuestions.PORTAL_CONSENT));
  }

  private Signing signing() {
    Signature signature = answered.need(KnownQuestions.SIGNATURE).signature();
    return answered.need(KnownQuestions.SIGNED_BY).choice().code().equals("authority")
        ? new Signing.ByAuthority(authority(), signature, submission.day())
        : new Signing.BySelf(signature, submission.day());
  }

  private Authority authority() {
    return new Authority(
        answered.need(KnownQuestions.AUTHORITY_NAME).text(),
        answered.need(KnownQuestions.AUTHORITY_RELATIONSHIP).text(),
        answered.need(KnownQuestions.AUTHORITY_PHONE).number(),
        answered.need(KnownQuestions.AUTHORITY_BASIS).text());
  }

  private Optional<String> text(KnownQuestion<Answer.Text> known) {
    return answered.get(known).map(Answer.Text::text);
  }

  private Optional<String> code(KnownQuestion<Answer.OneOf> known) {
    return answered.get(known).map(answer -> answer.choice().code());
  }

  private Optional<Boolean> yesNo(KnownQuestion<Answer.YesNo> known) {
    return answered.get(known).map(Answer.YesNo::yes);
  }

  private List<String> codes(KnownQuestion<Answer.SomeOf> known) {
    return answered.get(known).stream()
        .flatMap(answer -> answer.choices().stream())
        .map(Choice::code)
        .toList();
  }

  private static String constant(String code) {
    return code.toUpperCase(Locale.ROOT).replace('-', '_');
  }
}
