package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/// JSON that nobody should send: any tree, of names that mean something and of names that do not.
final class Garbage {

  private static final List<String> NAMES =
      List.of(
          "answers",
          "language",
          "en",
          "mi",
          "code",
          "detail",
          "answer",
          "family",
          "strokes",
          "id",
          "known",
          "shape",
          "type",
          "options",
          "questions",
          "sections",
          "askedWhen",
          "is",
          "all",
          "any",
          "not",
          "ageUnder",
          "question",
          "min",
          "max",
          "",
          "~",
          "/",
          "a/b~c",
          "\u0000");

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u0000",
          "\ud800",
          "\u202e",
          "yes",
          "name",
          "group",
          "decimal",
          "0000-00-00",
          "+999999999-12-31",
          "-999999999-01-01",
          "1e999",
          "NaN",
          "%s%d%n",
          "${jndi:ldap://x}",
          "'; drop table enrolment",
          "+",
          "++64",
          "@",
          "a@b@c",
          "9".repeat(400),
          "é".repeat(20_000));

  private final Dice dice;

  Garbage(Dice dice) {
    this.dice = dice;
  }

  /// At most `depth` deep.
  JsonNode tree(int depth) {
    return switch (dice.between(0, depth > 0 ? 7 : 4)) {
      case 0 -> dice.pick(Json.nothing(), Json.bool(true), Json.bool(false));
      case 1, 2 -> number();
      case 3, 4 -> Json.text(dice.pick(TEXTS));
      case 5 -> Json.list(trees(depth).toList());
      default -> object(depth);
    };
  }

  private ObjectNode object(int depth) {
    ObjectNode object = Json.object();
    trees(depth).forEach(tree -> object.set(dice.pick(NAMES), tree));
    return object;
  }

  private Stream<JsonNode> trees(int depth) {
    return Stream.generate(() -> tree(depth - 1)).limit(dice.between(0, 5));
  }

  /// `1e400` is infinite once it is parsed.
  private JsonNode number() {
    JsonNodeFactory of = JsonNodeFactory.instance;
    return dice.pick(
        of.numberNode(0),
        of.numberNode(-1),
        of.numberNode(1.5),
        of.numberNode(Long.MAX_VALUE),
        of.numberNode(Double.MIN_VALUE),
        of.numberNode(Double.POSITIVE_INFINITY),
        of.numberNode(BigInteger.TEN.pow(400)),
        of.numberNode(new BigDecimal("1e-2147483000")),
        of.numberNode(new BigDecimal("1e2000000")));
  }

  /// A tree that makes sense but for one place in it.
  JsonNode within(JsonNode tree) {
    if (tree.isEmpty() || dice.oneIn(6)) {
      return tree(3);
    }
    String step =
        tree.isArray()
            ? "/" + dice.between(0, tree.size() - 1)
            : "/" + dice.pick(tree.propertyStream().map(member -> member.getKey()).toList());
    return Changed.at(tree, step, within(tree.at(step)));
  }
}
