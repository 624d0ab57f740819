package nz.enrolment.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads a form's definition, whose JSON is described in `contracts/`; then has it checked as a
/// whole.
final class DefinitionReader {

  static final Set<String> LANGUAGES = Set.of("en", "mi");

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
  private static final int WORDS = 4000;
  private static final int LINE = 200;
  private static final int MOST_SECTIONS = 50;
  private static final int MOST_QUESTIONS = 200;

  private DefinitionReader() {}

  static Definition read(JsonNode definition) {
    List<Problem> problems = new ArrayList<>();
    Input input = Input.root(definition, problems);
    if (input.object().isEmpty()) {
      return new Definition.Faulty(problems);
    }
    input.allowOnly("id", "title", "letterhead", "sections");
    var id = id(input.at("id"));
    var title = wording(input.at("title"));
    var letterhead = letterhead(input.at("letterhead"));
    var sections = input.at("sections").all(MOST_SECTIONS, DefinitionReader::section);
    if (problems.isEmpty()) {
      DefinitionCheck.check(sections, input);
    }
    return problems.isEmpty()
        ? new Definition.Defined(
            new Form(id.orElseThrow(), title.orElseThrow(), letterhead.orElseThrow(), sections))
        : new Definition.Faulty(problems);
  }

  private static Optional<Letterhead> letterhead(Input input) {
    if (input.object().isEmpty()) {
      return Optional.empty();
    }
    input.allowOnly("name", "address", "phone", "email", "edi", "facility");
    var name = line(input.at("name"));
    var address = input.at("address").all(6, DefinitionReader::line);
    var phone = line(input.at("phone"));
    var email = input.at("email").optional(DefinitionReader::line);
    var edi = input.at("edi").optional(DefinitionReader::line);
    var facility = input.at("facility").optional(DefinitionReader::line);
    return name.flatMap(n -> phone.map(p -> new Letterhead(n, address, p, email, edi, facility)));
  }

  private static Optional<FormSection> section(Input input) {
    if (input.object().isEmpty()) {
      return Optional.empty();
    }
    input.allowOnly("title", "questions");
    var title = wording(input.at("title"));
    var questions = questions(input.at("questions"));
    return title.map(t -> new FormSection(t, questions));
  }

  static List<Question> questions(Input input) {
    return input.all(MOST_QUESTIONS, DefinitionReader::question);
  }

  private static Optional<Question> question(Input input) {
    if (input.object().isEmpty()) {
      return Optional.empty();
    }
    return input.at("known").isBlank() ? ownQuestion(input) : knownQuestion(input);
  }

  private static Optional<Question> ownQuestion(Input input) {
    input.allowOnly("id", "wording", "shape", "required", "askedWhen");
    var id = id(input.at("id"));
    var wording = wording(input.at("wording"));
    var shape = ShapeReader.read(input.at("shape"));
    boolean required = required(input);
    var askedWhen = input.at("askedWhen").optional(ConditionReader::read);
    return id.flatMap(i ->
        wording.flatMap(
            w -> shape.map(s -> new Question(i, Optional.empty(), w, s, required, askedWhen))));
  }

  private static boolean required(Input input) {
    return input.at("required").optional(Input::yesNo).orElse(false);
  }

  /// A known question is itself: a form may only word it, require it, and ask it under a condition.
  private static Optional<Question> knownQuestion(Input input) {
    input.allowOnly("id", "known", "wording", "required", "askedWhen");
    Optional<Known<?>> known = known(input.at("known"));
    var wording = input.at("wording").optional(DefinitionReader::wording);
    boolean required = required(input);
    var own = input.at("askedWhen").optional(ConditionReader::read);
    known
        .filter(k -> !input.at("id").isBlank() && !k.id().equals(input.at("id").node().textValue()))
        .ifPresent(
            k -> input.at("id").fail("not-its-id", "A known question has its own name as its id."));
    known
        .filter(k -> k.isMandatory() && own.isPresent())
        .ifPresent(k ->
            input
                .at("askedWhen")
                .fail("mandatory", "Every enrolment needs this: it takes no condition."));
    return known.map(k ->
        new Question(
            k.id(),
            known,
            wording.orElseGet(k::wording),
            k.shape(),
            required || k.isMandatory(),
            both(k.askedWhen(), own)));
  }

  private static Optional<Condition> both(Optional<Condition> first, Optional<Condition> second) {
    return first.isPresent() && second.isPresent()
        ? Optional.of(new Condition.All(List.of(first.get(), second.get())))
        : first.or(() -> second);
  }

  private static Optional<Known<?>> known(Input input) {
    return input
        .line(64)
        .flatMap(id ->
            KnownQuestions.byId(id)
                .or(() -> input.fail("unknown-question", "No known question is called so.")));
  }

  static Optional<String> id(Input input) {
    return line(input)
        .filter(ID.asMatchPredicate())
        .or(() ->
            input.fail(
                "bad-id", "An id is a lower-case letter, then letters, digits and hyphens."));
  }

  static Optional<Wording> wording(Input input) {
    if (input.object().isEmpty()) {
      return Optional.empty();
    }
    input.allowOnly(LANGUAGES, "unknown-language", "Wording is in en or mi.");
    Map<String, String> words = new HashMap<>();
    for (String language : LANGUAGES) {
      input
          .at(language)
          .optional(part -> part.text(WORDS))
          .ifPresent(text -> words.put(language, text));
    }
    return words.containsKey(Wording.DEFAULT_LANGUAGE)
        ? Optional.of(new Wording(words))
        : input.at(Wording.DEFAULT_LANGUAGE).fail("required", "English wording is needed.");
  }

  private static Optional<String> line(Input input) {
    return input.required().flatMap(part -> part.line(LINE));
  }
}
