package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nz.enrolment.form.input.Fault;

/// Breaks a generated enrolment's submission in every way that its form leaves, one rule at a time.
public final class Mutations {

  private final GeneratedEnrolment enrolment;
  private final Dice dice;
  private final GeneratedPatient patient;
  private final List<Item> items;

  private Mutations(GeneratedEnrolment enrolment) {
    this.enrolment = enrolment;
    this.dice = new Dice(enrolment.seed());
    this.patient = enrolment.patient();
    this.items = enrolment.generatedForm().items();
  }

  /// Some hundred mutations, made one by one as they are asked for; the same for the same
  /// enrolment.
  public static Stream<Mutation> of(GeneratedEnrolment enrolment) {
    var mutations = new Mutations(enrolment);
    return Stream.of(
            MutationsOfBody.of(enrolment.body()),
            mutations.broken(),
            mutations.missing(),
            mutations.notAsked())
        .flatMap(some -> some);
  }

  private Stream<Mutation> broken() {
    Breaking breaking = new Breaking(dice, patient);
    return given()
        .flatMap(item -> breaking.breaks(item, answer(item)).map(broken -> mutation(item, broken)));
  }

  private Mutation mutation(Item item, Break broken) {
    String pointer = "/answers/" + item.id();
    JsonNode body = Changed.at(enrolment.body(), pointer, broken.raw());
    var unread = new HashSet<String>();
    broken.unread().ifPresent(place -> unread.add(pointer + place));
    Flaw flaw = new Flaw(pointer + broken.where(), broken.fault().code());
    return mutation(broken.name(), body, flaw, unread);
  }

  /// What is needed is left out, or left blank.
  private Stream<Mutation> missing() {
    return given().filter(Item::required).flatMap(item -> missing("/answers/" + item.id()));
  }

  private Stream<Mutation> missing(String pointer) {
    Flaw flaw = new Flaw(pointer, Fault.REQUIRED.code());
    JsonNode blank = dice.pick(Json.nothing(), Json.text(" "), Json.texts());
    return Stream.of(
        mutation("left out", Changed.without(enrolment.body(), pointer), flaw, Set.of()),
        mutation("left blank", Changed.at(enrolment.body(), pointer, blank), flaw, Set.of()));
  }

  /// What is not asked is answered.
  private Stream<Mutation> notAsked() {
    Set<String> asked = enrolment.oracle().pointers();
    var answers = new RandomAnswers(dice, patient, new GeneratedUploads(dice));
    return items.stream()
        .filter(item -> !asked.contains("/answers/" + item.id()))
        .map(item ->
            notAsked("/answers/" + item.id(), answers.to(item, new SoFar(patient.today()))));
  }

  private Mutation notAsked(String pointer, JsonNode raw) {
    return mutation(
        "answered unasked",
        Changed.at(enrolment.body(), pointer, raw),
        new Flaw(pointer, Fault.NOT_ASKED.code()),
        Set.of());
  }

  private Mutation mutation(String name, JsonNode body, Flaw flaw, Set<String> unread) {
    List<Flaw> others = new ArrayList<>(oracle(body, unread).flaws());
    others.remove(flaw);
    return new Mutation(name, body, flaw, others);
  }

  private Oracle oracle(JsonNode body, Set<String> unread) {
    return Oracle.of(items, body.get("answers"), patient.today(), unread);
  }

  private Stream<Item> given() {
    return items.stream().filter(item -> !Oracle.isBlank(answer(item)));
  }

  private JsonNode answer(Item item) {
    return enrolment.answers().path(item.id());
  }
}
