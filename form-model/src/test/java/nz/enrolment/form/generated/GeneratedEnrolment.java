package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nz.enrolment.form.Form;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.read.FormReading;
import nz.enrolment.form.read.SubmissionContext;
import nz.enrolment.form.read.SubmissionContext.HiddenAnswers;

/// A form, how a patient filled it in, and the enrolment that it reads as. It is the same for the
/// same seed, in every run. People in it are made up; their NHI numbers begin with Z.
///
/// @param body `{"language": …, "answers": {…}}`, as it is sent; not to be changed
/// @param submission the circumstances: what the link pre-filled, and the files that `body` names
public record GeneratedEnrolment(
    long seed,
    GeneratedForm generatedForm,
    ObjectNode body,
    SubmissionContext submission,
    Enrolment enrolment) {

  /// A random enrolment with a random form.
  ///
  /// Throws [AssertionError], with the seed and the problems, when the model refuses it.
  public static GeneratedEnrolment of(long seed) {
    return on(GeneratedForm.of(seed), seed);
  }

  /// A random enrolment with this form, which may be any.
  public static GeneratedEnrolment on(GeneratedForm form, long seed) {
    // Other throws than those that wrote the form.
    Dice dice = new Dice(~seed);
    Instant at = RandomInstant.of(dice);
    GeneratedPatient patient = GeneratedPatient.of(dice, RandomInstant.day(at));
    GeneratedUploads uploads = new GeneratedUploads(dice);
    RandomAnswers answers = new RandomAnswers(dice, patient, uploads);
    List<Item> items = form.items();
    ObjectNode body = Json.asSent(body(dice, form, answers.to(items)));
    ObjectNode given = (ObjectNode) body.get("answers");
    var prefill = new RandomPrefill(dice, answers, patient.today()).of(items, given);
    var submission =
        new SubmissionContext(
            dice.uuid(),
            dice.uuid(),
            dice.between(1, 40),
            at,
            Json.asSent(prefill),
            HiddenAnswers.REFUSED,
            uploads.byId());
    return new GeneratedEnrolment(
        seed, form, body, submission, complete(seed, form, body, submission));
  }

  private static ObjectNode body(Dice dice, GeneratedForm form, ObjectNode answers) {
    ObjectNode body = Json.object();
    if (!dice.oneIn(5)) {
      body.put("language", dice.pick(form.languages()));
    }
    return body.set("answers", answers);
  }

  private static Enrolment complete(
      long seed, GeneratedForm form, ObjectNode body, SubmissionContext submission) {
    return switch (form.form().read(body, submission)) {
      case FormReading.Complete(var enrolment) -> enrolment;
      case FormReading.Refused(var problems) ->
          throw new AssertionError(
              "enrolment of seed "
                  + seed
                  + ": "
                  + problems
                  + "\n"
                  + body
                  + "\n"
                  + form.definition());
    };
  }

  /// The form's definition, as a practice sends it.
  public JsonNode definition() {
    return generatedForm.definition();
  }

  /// The form.
  public Form form() {
    return generatedForm.form();
  }

  /// The raw answers by question id.
  public JsonNode answers() {
    return body.get("answers");
  }

  /// Only the seed: everything else follows from it, and is long.
  @Override
  public String toString() {
    return "seed " + seed;
  }

  /// What is asked, worked out from the raw answers.
  Oracle oracle() {
    return Oracle.of(generatedForm.items(), answers(), patient().today(), Set.of());
  }

  GeneratedPatient patient() {
    LocalDate birth = LocalDate.parse(answers().get("date-of-birth").textValue());
    return new GeneratedPatient(birth, RandomInstant.day(submission.at()));
  }
}
