package nz.enrolment.form;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nz.enrolment.form.Known.Flaw;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.code.Nhi;

/// What must hold of the answers to known questions beside their shape.
final class Rules {

  private static final int ADULT = 18;
  private static final int SIGNS_FOR_THEMSELVES = 16;

  /// What lies on both sides of the one `@`: a check for slips, not for deliverability.
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>\"(),;:\\\\]+@[^\\s@.]+(\\.[^\\s@.]+)+");

  private Rules() {}

  static <A extends Answer> Optional<Flaw> none(A answer, Answered all) {
    return Optional.empty();
  }

  static Optional<Flaw> nhi(Answer.Text nhi, Answered all) {
    return unless(
        Nhi.parse(nhi.text()).isPresent(),
        "nhi-check",
        "This is not an NHI number: please compare it with your letter or card.");
  }

  static Optional<Flaw> birthday(Answer.Day birth, Answered all) {
    return unless(
        !birth.day().isAfter(all.today()), "future-day", "A date of birth is not in the future.");
  }

  static Optional<Flaw> email(Answer.Text email, Answered all) {
    return unless(
        EMAIL.matcher(email.text()).matches(), "bad-email", "This is not an e-mail address.");
  }

  /// HISO 10001:2017: at most one residual group.
  static Optional<Flaw> ethnicity(Answer.SomeOf groups, Answered all) {
    long residual = groups.choices().stream().filter(group -> group.code().startsWith("9")).count();
    return unless(
        residual <= 1, "several-residual", "Please choose only one of the answers that name none.");
  }

  static Optional<Flaw> eligibility(Answer.OneOf criterion, Answered all) {
    boolean adult = all.age().stream().anyMatch(age -> age >= ADULT);
    return unless(
        !criterion.choice().code().equals("g") || !adult,
        "only-under-18",
        "This criterion is for people under 18 years.");
  }

  static Optional<Flaw> cardExpiry(Answer.Day expiry, Answered all) {
    LocalDate today = all.today();
    return unless(!expiry.day().isBefore(today), "card-expired", "This card has expired.");
  }

  static Optional<Flaw> signedBy(Answer.OneOf signedBy, Answered all) {
    boolean child = all.age().stream().anyMatch(age -> age < SIGNS_FOR_THEMSELVES);
    return unless(
        !child || signedBy.choice().code().equals("authority"),
        "authority-needed",
        "A parent or guardian signs for somebody under 16 years.");
  }

  private static Optional<Flaw> unless(boolean holds, String code, String detail) {
    return holds ? Optional.empty() : Optional.of(new Flaw(code, detail));
  }
}
