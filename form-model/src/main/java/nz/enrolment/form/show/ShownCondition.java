package nz.enrolment.form.show;

import com.fasterxml.jackson.databind.JsonNode;
import nz.enrolment.form.question.Condition;

/// When a question is asked, for a page to show and hide it as answers come.
final class ShownCondition {

  private ShownCondition() {}

  static JsonNode of(Condition condition) {
    return switch (condition) {
      case Condition.Is(var question, var codes) ->
          ShownForm.object()
              .put("question", question)
              .set("is", ShownForm.texts(codes.stream().sorted().toList()));
      case Condition.AgeUnder(int years) -> ShownForm.object().put("ageUnder", years);
      case Condition.All(var all) ->
          ShownForm.object().set("all", ShownForm.list(all, ShownCondition::of));
      case Condition.Any(var any) ->
          ShownForm.object().set("any", ShownForm.list(any, ShownCondition::of));
      case Condition.Not(var not) -> ShownForm.object().set("not", of(not));
    };
  }
}
