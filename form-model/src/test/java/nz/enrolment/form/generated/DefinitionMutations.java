package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import nz.enrolment.form.input.Fault;

/// Breaks a form's definition, one rule at a time.
public final class DefinitionMutations {

  private final ObjectNode definition;
  private final List<String> languages;
  private final List<Mutation> made = new ArrayList<>();

  private DefinitionMutations(GeneratedForm form) {
    this.definition = form.definition();
    this.languages = form.languages();
  }

  /// Some hundreds; the same for the same form.
  public static List<Mutation> of(GeneratedForm form) {
    var mutations = new DefinitionMutations(form);
    mutations.breakTheRest();
    mutations.breakLanguages();
    mutations.breakQuestions();
    mutations.addFaulty();
    mutations.addToGroup();
    MandatoryMutations.of(form.definition()).forEach(mutations.made::add);
    return List.copyOf(mutations.made);
  }

  private void breakTheRest() {
    JsonNode x = Json.text("x");
    add("no object", Json.list(List.of(definition)), "", Fault.NOT_AN_OBJECT);
    change("an unknown member", "/colour", x, Fault.UNKNOWN_MEMBER);
    change("an id in capitals", "/id", Json.text("Standard"), Fault.BAD_ID);
    change("an id too long", "/id", Json.text("a".repeat(65)), Fault.BAD_ID);
    leaveOut("/id", Fault.REQUIRED);
    leaveOut("/title/en", Fault.REQUIRED);
    change("a title too long", "/title/en", Json.text("e".repeat(4001)), Fault.TOO_LONG);
    change("a language in capitals", "/title/EN", x, Fault.UNKNOWN_LANGUAGE);
    leaveOut("/letterhead", Fault.NOT_AN_OBJECT);
    leaveOut("/letterhead/name", Fault.REQUIRED);
    leaveOut("/letterhead/phone", Fault.REQUIRED);
    change("no lines", "/letterhead/address", Json.texts(), Fault.WRONG_COUNT);
    change("two lines in one", "/letterhead/address/0", Json.text("a\nb"), Fault.SEVERAL_LINES);
    change("an unknown member", "/letterhead/fax", x, Fault.UNKNOWN_MEMBER);
    change("no time at all", "/minutes", Json.number(0), Fault.OUT_OF_RANGE);
    change("minutes in words", "/minutes", x, Fault.NOT_A_WHOLE_NUMBER);
    change("a statement in text", "/privacy", x, Fault.NOT_AN_OBJECT);
  }

  /// Without its languages a form has English alone, and every other word in it is at fault too.
  private void breakLanguages() {
    JsonNode oneMore = Json.texts(languages).add("MI");
    String last = "/languages/" + languages.size();
    add("capitals", Changed.at(definition, "/languages", oneMore), last, Fault.BAD_LANGUAGE);
    if (languages.size() == 1) {
      change("languages in text", "/languages", Json.text("en"), Fault.NOT_A_LIST);
      leaveOut("/title", Fault.NOT_AN_OBJECT);
    }
  }

  /// Each question as it stands: a member of it is lost or wrong.
  private void breakQuestions() {
    QuestionsOf.pointers(definition)
        .forEach(pointer -> breakQuestion(pointer, definition.at(pointer)));
  }

  private void breakQuestion(String pointer, JsonNode question) {
    change("an unknown member", pointer + "/colour", Json.text("red"), Fault.UNKNOWN_MEMBER);
    change("neither yes nor no", pointer + "/required", Json.text("yes"), Fault.NOT_TRUE_OR_FALSE);
    change("help in text", pointer + "/help", Json.text("Ask us"), Fault.NOT_AN_OBJECT);
    if (question.has("known")) {
      change("another id", pointer + "/id", Json.text("other"), Fault.NOT_ITS_ID);
    } else {
      leaveOut(pointer + "/wording", Fault.NOT_AN_OBJECT);
      leaveOut(pointer + "/wording/en", Fault.REQUIRED);
      change("Klingon", pointer + "/wording/tlh", Json.text("nuq"), Fault.UNKNOWN_LANGUAGE);
      leaveOut(pointer + "/shape", Fault.NOT_AN_OBJECT);
      change("no such shape", pointer + "/shape/type", Json.text("colour"), Fault.UNKNOWN_SHAPE);
      change("an unknown member", pointer + "/shape/colour", Json.bool(true), Fault.UNKNOWN_MEMBER);
    }
  }

  /// Questions that are at fault, in a section of their own behind the others.
  private void addFaulty() {
    String section = "/sections/" + definition.get("sections").size();
    FaultyQuestions.all().forEach(faulty -> made.add(faulty.in(definition, section)));
  }

  /// A known question in a group, which is on the form already too.
  private void addToGroup() {
    JsonNode group =
        Json.parsed(
            """
            {"title": {"en": "More"}, "questions": [{
              "id": "extra", "wording": {"en": "Who?"},
              "shape": {"type": "group", "max": 2, "questions": [{"known": "gender"}]}}]}\
            """);
    String section = "/sections/" + definition.get("sections").size();
    String known = section + "/questions/0/shape/questions/0/known";
    made.add(
        new Mutation(
            "a known question in a group",
            Changed.at(definition, section, group),
            new Flaw(known, Fault.KNOWN_IN_GROUP.code()),
            List.of(new Flaw(known, Fault.REPEATED_KNOWN_QUESTION.code()))));
  }

  private void leaveOut(String pointer, Fault fault) {
    add("without it", Changed.without(definition, pointer), pointer, fault);
  }

  private void change(String name, String pointer, JsonNode value, Fault fault) {
    add(name, Changed.at(definition, pointer, value), pointer, fault);
  }

  private void add(String name, JsonNode broken, String pointer, Fault fault) {
    made.add(new Mutation(name, broken, new Flaw(pointer, fault.code()), List.of()));
  }
}
