package nz.enrolment.form.show;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.function.Function;
import nz.enrolment.form.question.FormSection;
import nz.enrolment.form.question.Guide;
import nz.enrolment.form.question.Letterhead;
import nz.enrolment.form.question.Question;
import nz.enrolment.form.question.Questionnaire;
import nz.enrolment.form.words.Wording;

/// The form as a page shows it.
public final class ShownForm {

  private ShownForm() {}

  /// A definition in which every question brings its wording, its shape and its condition.
  public static JsonNode of(Questionnaire form) {
    ObjectNode shown = object().put("id", form.id());
    shown.set("title", words(form.title()));
    shown.set("languages", texts(form.languages()));
    shown.set("letterhead", letterhead(form.letterhead()));
    guide(form.guide(), shown);
    shown.set("sections", list(form.sections(), ShownForm::section));
    return shown;
  }

  private static void guide(Guide guide, ObjectNode shown) {
    guide.minutes().ifPresent(minutes -> shown.put("minutes", minutes));
    guide.before().ifPresent(before -> shown.set("before", words(before)));
    guide.privacy().ifPresent(privacy -> shown.set("privacy", words(privacy)));
    guide.after().ifPresent(after -> shown.set("after", words(after)));
  }

  private static ObjectNode letterhead(Letterhead letterhead) {
    ObjectNode shown = object().put("name", letterhead.name());
    shown.set("address", texts(letterhead.address()));
    shown.put("phone", letterhead.phone());
    letterhead.email().ifPresent(email -> shown.put("email", email));
    letterhead.edi().ifPresent(edi -> shown.put("edi", edi));
    letterhead.facility().ifPresent(facility -> shown.put("facility", facility));
    return shown;
  }

  private static ObjectNode section(FormSection section) {
    ObjectNode shown = object().set("title", words(section.title()));
    section.intro().ifPresent(intro -> shown.set("intro", words(intro)));
    shown.set("questions", list(section.questions(), ShownForm::question));
    return shown;
  }

  static ObjectNode question(Question question) {
    ObjectNode shown = object().put("id", question.id());
    question.known().ifPresent(known -> shown.put("known", known.id()));
    shown.set("wording", words(question.wording()));
    question.help().ifPresent(help -> shown.set("help", words(help)));
    shown.set("shape", ShownShape.of(question.shape()));
    shown.put("required", question.required());
    question.askedWhen().ifPresent(when -> shown.set("askedWhen", ShownCondition.of(when)));
    return shown;
  }

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static ObjectNode words(Wording wording) {
    ObjectNode words = object();
    wording.byLanguage().forEach(words::put);
    return words;
  }

  static ArrayNode texts(Collection<String> texts) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    texts.forEach(list::add);
    return list;
  }

  static <T> ArrayNode list(Collection<T> things, Function<T, JsonNode> show) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    things.forEach(thing -> list.add(show.apply(thing)));
    return list;
  }
}
