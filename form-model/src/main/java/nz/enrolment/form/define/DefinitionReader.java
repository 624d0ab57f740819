package nz.enrolment.form.define;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import nz.enrolment.form.input.Input;
import nz.enrolment.form.input.ProblemCollector;
import nz.enrolment.form.question.FormSection;
import nz.enrolment.form.question.Guide;
import nz.enrolment.form.question.Letterhead;
import nz.enrolment.form.question.Questionnaire;
import nz.enrolment.form.words.Translations;

/// Reads a form's definition, whose JSON is described in `contracts/`.
public final class DefinitionReader {

  private static final int MOST_LANGUAGES = 20;
  private static final int LINE = 200;
  private static final int MOST_MINUTES = 240;

  private final Input definition;
  private final List<String> languages;
  private final WordingReader words;
  private final Scope scope = new Scope();

  private DefinitionReader(Input definition, List<String> languages) {
    this.definition = definition;
    this.languages = languages;
    this.words = new WordingReader(languages);
  }

  /// The questionnaire that it defines and what is not translated in it; empty when there were
  /// problems.
  public static Optional<Read> read(JsonNode definition, ProblemCollector problems) {
    Input input = Input.root(definition, problems);
    return input
        .object()
        .flatMap(object -> new DefinitionReader(object, languages(object)).read())
        .filter(_ -> problems.isEmpty());
  }

  /// What was read.
  public record Read(Questionnaire questionnaire, List<Untranslated> untranslated) {
    public Read {
      untranslated = List.copyOf(untranslated);
    }
  }

  /// The languages it names; without any, those of its title.
  private static List<String> languages(Input definition) {
    Set<String> languages = new LinkedHashSet<>(List.of(Translations.ENGLISH));
    if (definition.at("languages").isBlank()) {
      Iterable<String> ofTitle = () -> definition.at("title").node().fieldNames();
      StreamSupport.stream(ofTitle.spliterator(), false)
          .filter(WordingReader::isLanguage)
          .limit(MOST_LANGUAGES)
          .forEach(languages::add);
    } else {
      languages.addAll(definition.at("languages").all(MOST_LANGUAGES, WordingReader::language));
    }
    return List.copyOf(languages);
  }

  private Optional<Read> read() {
    definition.allowOnly(
        "id",
        "title",
        "languages",
        "letterhead",
        "minutes",
        "before",
        "privacy",
        "after",
        "sections");
    var id = Ids.read(definition.at("id"));
    var title = words.read(definition.at("title"));
    var letterhead = letterhead(definition.at("letterhead"));
    Guide guide = guide();
    var sections = definition.at("sections").all(Questionnaire.MOST_SECTIONS, this::section);
    scope.references().report();
    scope.checkMandatory(definition.at("sections"));
    return id.flatMap(i ->
        title.flatMap(t ->
            letterhead.map(l ->
                new Read(
                    new Questionnaire(i, t, l, guide, languages, sections),
                    words.untranslated()))));
  }

  private Guide guide() {
    return new Guide(
        definition.at("minutes").optional(part -> part.wholeNumber(1, MOST_MINUTES)),
        definition.at("before").optional(words::read),
        definition.at("privacy").optional(words::read),
        definition.at("after").optional(words::read));
  }

  private Optional<Letterhead> letterhead(Input input) {
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

  private static Optional<String> line(Input input) {
    return input.required().flatMap(part -> part.line(LINE));
  }

  private Optional<FormSection> section(Input input) {
    if (input.object().isEmpty()) {
      return Optional.empty();
    }
    input.allowOnly("title", "intro", "askedWhen", "questions");
    var title = words.read(input.at("title"));
    var intro = input.at("intro").optional(words::read);
    var askedWhen = new ConditionReader(scope, "").read(input.at("askedWhen"));
    var questions = new QuestionReader(words, scope, askedWhen).all(input.at("questions"));
    return title.map(t -> new FormSection(t, intro, questions));
  }
}
