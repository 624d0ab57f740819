package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import nz.enrolment.form.input.Fault;
import nz.enrolment.form.question.KnownQuestion;
import nz.enrolment.form.question.KnownQuestions;

/// Breaks a definition in the questions that no form can do without.
final class MandatoryMutations {

  private static final JsonNode ALWAYS =
      Json.parsed(
          """
          {"any": [{"ageUnder": 20}, {"not": {"ageUnder": 20}}]}\
          """);

  private final JsonNode definition;

  private MandatoryMutations(JsonNode definition) {
    this.definition = definition;
  }

  static Stream<Mutation> of(JsonNode definition) {
    var mutations = new MandatoryMutations(definition);
    return Stream.of(
            mutations.mandatory().filter(mutations::hasNeighbours).map(mutations::leftOut),
            mutations.mandatory().filter(mutations::hasNeighbours).flatMap(mutations::askedLast),
            mutations.afterBirth().map(mutations::underCondition))
        .flatMap(some -> some);
  }

  /// Whatever waits for it then waits for a question that there is not.
  private Mutation leftOut(String pointer) {
    JsonNode rest = Changed.without(definition, pointer);
    Flaw missing = new Flaw("/sections", Fault.MANDATORY_QUESTION_MISSING.code());
    var others = waiting(rest, known(pointer), Fault.UNKNOWN_QUESTION).toList();
    return new Mutation("mandatory left out", rest, missing, others);
  }

  /// Whatever waits for it then comes too early; none where nothing does.
  private Stream<Mutation> askedLast(String pointer) {
    JsonNode rest = Changed.without(definition, pointer);
    JsonNode last = Json.object().set("title", Json.object().put("en", "Last"));
    JsonNode section = Changed.at(last, "/questions", only(pointer));
    JsonNode moved = Changed.at(rest, "/sections/" + rest.get("sections").size(), section);
    List<Flaw> early = waiting(rest, known(pointer), Fault.ASKED_LATER).toList();
    return early.stream()
        .limit(1)
        .map(one ->
            new Mutation("mandatory asked last", moved, one, early.subList(1, early.size())));
  }

  private JsonNode only(String pointer) {
    return Json.list(List.of(definition.at(pointer)));
  }

  private Mutation underCondition(String pointer) {
    return new Mutation(
        "mandatory under a condition",
        Changed.at(definition, pointer + "/askedWhen", ALWAYS),
        new Flaw(pointer, Fault.MANDATORY_UNDER_CONDITION.code()),
        List.of());
  }

  /// The known questions that come after a question by nature, and the conditions that look at it.
  private static Stream<Flaw> waiting(JsonNode definition, String question, Fault fault) {
    return Stream.concat(
        QuestionsOf.pointers(definition)
            .filter(pointer -> waitsFor(definition.at(pointer), question))
            .map(pointer -> new Flaw(pointer + "/known", Fault.NEEDS_EARLIER_QUESTION.code())),
        WaitingFor.of(definition, question).map(place -> new Flaw(place, fault.code())));
  }

  private static boolean waitsFor(JsonNode question, String earlier) {
    return KnownConditions.waitsFor(question.path("known").asText(""))
        .filter(earlier::equals)
        .isPresent();
  }

  private Stream<String> mandatory() {
    return QuestionsOf.pointers(definition)
        .filter(pointer ->
            KnownQuestions.byId(known(pointer)).filter(KnownQuestion::isMandatory).isPresent());
  }

  private Stream<String> afterBirth() {
    return mandatory().dropWhile(pointer -> !known(pointer).equals("date-of-birth")).skip(1);
  }

  /// Whether its section has other questions: a section without any is a fault of its own.
  private boolean hasNeighbours(String pointer) {
    return definition.at(pointer.substring(0, pointer.lastIndexOf('/'))).size() > 1;
  }

  private String known(String pointer) {
    return definition.at(pointer).path("known").asText("");
  }
}
