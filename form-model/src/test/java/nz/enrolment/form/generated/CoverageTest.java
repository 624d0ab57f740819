package nz.enrolment.form.generated;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.enrolment.form.input.Fault;
import nz.enrolment.form.question.KnownQuestion;
import nz.enrolment.form.question.KnownQuestions;
import nz.enrolment.form.question.Shape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/// The generated enrolments reach all that there is, so that what holds of them says something.
@TestInstance(Lifecycle.PER_CLASS)
class CoverageTest {

  private final Set<String> shapes = new TreeSet<>();
  private final Set<String> known = new TreeSet<>();
  private final Set<String> conditions = new TreeSet<>();
  private final Set<String> codes = new TreeSet<>();

  @BeforeAll
  void generate() {
    Seeds.enrolments().forEach(this::note);
    Seeds.forms().map(DefinitionMutations::of).forEach(some -> codes(some.stream()));
  }

  private void note(GeneratedEnrolment enrolment) {
    Set<String> answered =
        enrolment.oracle().asked().stream()
            .filter(asked -> !asked.shape().equals("unanswered"))
            .map(asked -> asked.shape() + " " + asked.pointer())
            .collect(Collectors.toSet());
    enrolment.generatedForm().items().stream()
        .filter(item -> answered.contains(item.type() + " /answers/" + item.id()))
        .forEach(this::note);
    codes(Seeds.some(Mutations.of(enrolment), enrolment.seed()));
  }

  private void note(Item item) {
    item.known().ifPresentOrElse(known::add, () -> shapes.add(item.type()));
    item.askedWhen().forEach(this::conditions);
  }

  private void conditions(JsonNode condition) {
    condition.fieldNames().forEachRemaining(conditions::add);
    condition.forEach(this::conditions);
  }

  private void codes(Stream<Mutation> mutations) {
    mutations.map(Mutation::code).forEach(codes::add);
  }

  @Test
  void own_questions_of_every_shape_are_answered() {
    assertThat(shapes).hasSize(Shape.class.getPermittedSubclasses().length);
  }

  @Test
  void every_known_question_is_answered() {
    List<String> all = KnownQuestions.all().stream().<String>map(KnownQuestion::id).toList();
    assertThat(known).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void questions_under_conditions_of_every_kind_are_answered() {
    assertThat(conditions).contains("is", "ageUnder", "all", "any", "not");
  }

  @Test
  void every_fault_is_made() {
    assertThat(codes).containsAll(EnumSet.allOf(Fault.class).stream().map(Fault::code).toList());
  }
}
