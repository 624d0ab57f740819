package nz.enrolment.system.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.List;

/// Answers questions on a page, whatever their shape.
final class FillIn {
  private static final int READ_THROUGH = 12;

  private final Page page;
  private final Hand hand;

  FillIn(Page page, Hand hand) {
    this.page = page;
    this.hand = hand;
  }

  /// @param pointer into the answers
  void answer(JsonNode question, String pointer, JsonNode answer) {
    var shape = question.path("shape");
    var id = "a" + pointer;
    switch (shape.path("type").asText()) {
      case "text", "phone", "decimal" -> hand.write(id, answer.asText());
      case "whole-number" -> wholeNumber(shape, id, answer);
      case "day", "partial-day" -> day(id, answer.asText());
      case "yes-no" -> yesNo(id, answer);
      case "one-of" -> oneOf(shape, id, answer);
      case "some-of" -> someOf(shape, id, answer);
      case "person-name", "address" -> parts(shape, id, answer);
      case "group" -> rows(shape, pointer, answer);
      case "agreement" -> hand.choose(id);
      case "signature" -> Pen.sign(page, id);
      default -> throw new AssertionError("no way to fill in " + shape);
    }
  }

  private void wholeNumber(JsonNode shape, String id, JsonNode answer) {
    if (shape.has("ends")) {
      hand.choose(answer.asInt() == shape.path("min").asInt() ? id : id + "=" + answer.asInt());
    } else {
      hand.write(id, answer.asText());
    }
  }

  private void day(String id, String day) {
    var parts = day.split("-", -1);
    if (parts.length > 2) {
      hand.write(id, parts[2]);
    }
    if (parts.length > 1) {
      hand.write(id + "=month", parts[1]);
    }
    hand.write(id + "=year", parts[0]);
  }

  private void yesNo(String id, JsonNode answer) {
    boolean yes = answer.isObject() ? answer.path("answer").asBoolean() : answer.asBoolean();
    hand.choose(yes ? id : id + "=no");
    detail(id, answer);
  }

  private void detail(String id, JsonNode answer) {
    if (answer.has("detail")) {
      hand.write(id + "/detail", answer.path("detail").asText());
    }
  }

  private void oneOf(JsonNode shape, String id, JsonNode answer) {
    var code = code(answer);
    if (shape.path("options").size() > READ_THROUGH) {
      hand.pick(id, label(shape, code), label(shape, code));
    } else {
      hand.choose(first(shape).equals(code) ? id : id + "=" + code);
      detail(id, answer);
    }
  }

  private void someOf(JsonNode shape, String id, JsonNode answer) {
    for (int i = 0; i < answer.size(); i++) {
      var code = code(answer.get(i));
      boolean box = page.locator("[id=\"" + id + "=" + code + "\"]").count() > 0;
      if (box) {
        hand.choose(id + "=" + code);
        detail(id + "/" + i, answer.get(i));
      } else if (shape.path("options").size() <= READ_THROUGH || isFirstBox(id, shape, code)) {
        hand.choose(id);
      } else {
        boolean more = page.locator("[id=\"" + id + "=search\"]").count() > 0;
        hand.pick(more ? id + "=search" : id, label(shape, code), label(shape, code));
      }
    }
  }

  /// Of a list that is searched, the commonest stand before it as checkboxes.
  private boolean isFirstBox(String id, JsonNode shape, String code) {
    var first = page.locator("[id=\"" + id + "\"][type=checkbox]");
    return first.count() > 0
        && page.locator("label[for=\"" + id + "\"]").textContent().equals(label(shape, code));
  }

  private void parts(JsonNode shape, String id, JsonNode answer) {
    if (shape.path("type").asText().equals("person-name")) {
      List.of("given", "otherGiven", "family").forEach(part -> part(id, part, "given", answer));
      return;
    }
    hand.press(page.locator("fieldset:has([id=\"" + id + "\"]) button.plain"));
    List.of("street", "suburb", "town", "postcode").forEach(part -> part(id, part, "", answer));
  }

  /// @param first of which the field has the id of the whole
  private void part(String id, String part, String first, JsonNode answer) {
    if (answer.has(part)) {
      hand.write(part.equals(first) ? id : id + "/" + part, answer.path(part).asText());
    }
  }

  private void rows(JsonNode shape, String pointer, JsonNode rows) {
    for (int i = 0; i < rows.size(); i++) {
      if (i > 0) {
        hand.press(page.locator("[id=\"a" + pointer + "=add\"]"));
      }
      for (var question : shape.path("questions")) {
        var answer = rows.get(i).get(question.path("id").asText());
        if (answer != null) {
          answer(question, pointer + "/" + i + "/" + question.path("id").asText(), answer);
        }
      }
    }
  }

  private static String code(JsonNode answer) {
    return answer.isObject() ? answer.path("code").asText() : answer.asText();
  }

  private static String first(JsonNode shape) {
    return shape.path("options").get(0).path("code").asText();
  }

  /// As patients read it.
  private static String label(JsonNode shape, String code) {
    for (var option : shape.path("options")) {
      if (option.path("code").asText().equals(code)) {
        return option.path("label").path("en").asText().replaceAll(" NFD$", "");
      }
    }
    throw new AssertionError("no option " + code);
  }
}
