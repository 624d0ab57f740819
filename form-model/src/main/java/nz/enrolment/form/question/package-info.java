/// What a form asks: its questions, the shapes of their answers, and when each is asked. The known
/// questions of an enrolment, with their rules, are listed in
/// [nz.enrolment.form.question.KnownQuestions].
@NullMarked
package nz.enrolment.form.question;

import org.jspecify.annotations.NullMarked;
