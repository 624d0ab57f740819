/// What a patient can answer, and the values that answers are made of. Every output ranges over
/// [nz.enrolment.form.answer.Answer] without a `default`, so a new kind of answer is handled
/// everywhere or does not compile.
@NullMarked
package nz.enrolment.form.answer;

import org.jspecify.annotations.NullMarked;
