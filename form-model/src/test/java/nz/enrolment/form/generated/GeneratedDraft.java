package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import nz.enrolment.form.read.SubmissionContext;
import nz.enrolment.form.read.SubmissionContext.HiddenAnswers;

/// A generated enrolment's submission as a draft holds it, with answers to questions that a later
/// answer hid.
///
/// @param hidden the ids of those questions, in the order of the form
record GeneratedDraft(ObjectNode body, SubmissionContext submission, List<String> hidden) {

  static GeneratedDraft of(GeneratedEnrolment enrolment) {
    Dice dice = new Dice(enrolment.seed());
    GeneratedUploads uploads = new GeneratedUploads(dice);
    GeneratedPatient patient = enrolment.patient();
    var answers = new RandomAnswers(dice, patient, uploads);
    ObjectNode held =
        JsonNodeFactory.instance.objectNode().setAll((ObjectNode) enrolment.answers());
    List<Item> hidden = hidden(enrolment);
    hidden.forEach(item -> held.set(item.id(), answers.to(item, new SoFar(patient.today()))));
    return new GeneratedDraft(
        (ObjectNode) Changed.at(enrolment.body(), "/answers", held),
        dropping(enrolment.submission(), uploads),
        hidden.stream().map(Item::id).toList());
  }

  private static List<Item> hidden(GeneratedEnrolment enrolment) {
    Set<String> asked = enrolment.oracle().pointers();
    return enrolment.generatedForm().items().stream()
        .filter(item -> !asked.contains("/answers/" + item.id()))
        .toList();
  }

  private static SubmissionContext dropping(SubmissionContext sent, GeneratedUploads uploads) {
    var files = new HashMap<>(sent.files());
    files.putAll(uploads.byId());
    return new SubmissionContext(
        sent.enrolment(),
        sent.practice(),
        sent.formVersion(),
        sent.at(),
        sent.prefill(),
        HiddenAnswers.DROPPED,
        files);
  }
}
