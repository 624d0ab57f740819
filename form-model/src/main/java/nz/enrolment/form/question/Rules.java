package nz.enrolment.form.question;

import java.time.LocalDate;
import java.util.Optional;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.code.Nhi;
import nz.enrolment.form.input.Fault;

/// What must hold of the answers to known questions beside their shape.
final class Rules {

  private static final int ADULT = 18;
  private static final int SIGNS_FOR_THEMSELVES = 16;

  private Rules() {}

  static <A extends Answer> Optional<Fault> none(A answer, AnswersSoFar all) {
    return Optional.empty();
  }

  static Optional<Fault> nhi(Answer.Text nhi, AnswersSoFar all) {
    return unless(Nhi.parse(nhi.text()).isPresent(), Fault.NHI_CHECK);
  }

  static Optional<Fault> email(Answer.Text email, AnswersSoFar all) {
    return unless(MailAddress.isValid(email.text()), Fault.BAD_EMAIL);
  }

  /// HISO 10001:2017: at most one residual group.
  static Optional<Fault> ethnicity(Answer.SomeOf groups, AnswersSoFar all) {
    long residual = groups.choices().stream().filter(group -> group.code().startsWith("9")).count();
    return unless(residual <= 1, Fault.SEVERAL_RESIDUAL);
  }

  static Optional<Fault> eligibility(Answer.OneOf criterion, AnswersSoFar all) {
    boolean adult = all.age().stream().anyMatch(age -> age >= ADULT);
    return unless(!criterion.choice().code().equals("g") || !adult, Fault.ONLY_UNDER_18);
  }

  static Optional<Fault> cardExpiry(Answer.Day expiry, AnswersSoFar all) {
    LocalDate today = all.today();
    return unless(!expiry.day().isBefore(today), Fault.CARD_EXPIRED);
  }

  static Optional<Fault> signedBy(Answer.OneOf signedBy, AnswersSoFar all) {
    boolean child = all.age().stream().anyMatch(age -> age < SIGNS_FOR_THEMSELVES);
    return unless(!child || signedBy.choice().code().equals("authority"), Fault.AUTHORITY_NEEDED);
  }

  private static Optional<Fault> unless(boolean holds, Fault fault) {
    return holds ? Optional.empty() : Optional.of(fault);
  }
}
