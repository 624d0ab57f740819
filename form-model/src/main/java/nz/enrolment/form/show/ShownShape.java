package nz.enrolment.form.show;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import nz.enrolment.form.question.Option;
import nz.enrolment.form.question.Options;
import nz.enrolment.form.question.Shape;
import nz.enrolment.form.words.Wording;

/// What the answer to a question can be, for a page to offer the right field for it.
final class ShownShape {

  private ShownShape() {}

  static ObjectNode of(Shape shape) {
    return switch (shape) {
      case Shape.Text(int max, boolean multiline) ->
          type("text").put("maxLength", max).put("multiline", multiline);
      case Shape.WholeNumber(int min, int max, var ends) -> wholeNumber(min, max, ends);
      case Shape.Decimal(var min, var max, int scale, var unit) ->
          type("decimal").put("min", min).put("max", max).put("scale", scale).put("unit", unit);
      case Shape.Day(boolean future) -> type("day").put("future", future);
      case Shape.PartialDay _ -> type("partial-day");
      case Shape.YesNo(var detail) -> with(type("yes-no"), "detail", detail);
      case Shape.OneOf(var options) -> options(type("one-of"), options);
      case Shape.SomeOf(var options, int min, int max) ->
          options(type("some-of"), options).put("min", min).put("max", max);
      case Shape.PersonName _ -> type("person-name");
      case Shape.Address _ -> type("address");
      case Shape.Phone _ -> type("phone");
      case Shape.Signature _ -> type("signature");
      case Shape.Group group -> group(group);
      case Shape.File(int max) -> type("file").put("max", max);
      case Shape.Agreement(var statement) ->
          type("agreement").set("statement", ShownForm.words(statement));
    };
  }

  private static ObjectNode type(String type) {
    return ShownForm.object().put("type", type);
  }

  private static ObjectNode with(ObjectNode shown, String name, Optional<Wording> words) {
    words.ifPresent(present -> shown.set(name, ShownForm.words(present)));
    return shown;
  }

  private static ObjectNode wholeNumber(int min, int max, Optional<Shape.Ends> ends) {
    ObjectNode shown = type("whole-number").put("min", min).put("max", max);
    ends.ifPresent(e -> shown.set("ends", ends(e)));
    return shown;
  }

  private static ObjectNode ends(Shape.Ends ends) {
    ObjectNode shown = ShownForm.object().set("lowest", ShownForm.words(ends.lowest()));
    return shown.set("highest", ShownForm.words(ends.highest()));
  }

  private static ObjectNode group(Shape.Group group) {
    ObjectNode shown =
        type("group").set("questions", ShownForm.list(group.questions(), ShownForm::question));
    return shown.put("min", group.min()).put("max", group.max());
  }

  private static ObjectNode options(ObjectNode shown, Options options) {
    return shown.set("options", ShownForm.list(options.all(), ShownShape::option));
  }

  private static ObjectNode option(Option option) {
    ObjectNode shown = ShownForm.object().put("code", option.code());
    shown.set("label", ShownForm.words(option.label()));
    if (!option.also().isEmpty()) {
      shown.set("also", ShownForm.texts(option.also()));
    }
    return with(shown, "detail", option.detail());
  }
}
