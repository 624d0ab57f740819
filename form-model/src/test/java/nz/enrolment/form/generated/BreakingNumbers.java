package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.stream.Stream;
import nz.enrolment.form.input.Fault;

final class BreakingNumbers {

  private BreakingNumbers() {}

  static Stream<Break> whole(JsonNode shape) {
    return Stream.of(
        Break.of("a number in text", Json.text("7"), Fault.NOT_A_WHOLE_NUMBER),
        Break.of("half a number", number("7.5"), Fault.NOT_A_WHOLE_NUMBER),
        Break.of("one too many", integer(shape.get("max").longValue() + 1), Fault.OUT_OF_RANGE),
        Break.of("one too few", integer(shape.get("min").longValue() - 1), Fault.OUT_OF_RANGE),
        Break.of("far too many", integer(Long.MAX_VALUE), Fault.OUT_OF_RANGE));
  }

  static Stream<Break> decimal(JsonNode shape) {
    BigDecimal min = shape.get("min").decimalValue();
    BigDecimal max = shape.get("max").decimalValue();
    BigDecimal half = new BigDecimal("0.5").movePointLeft(shape.get("scale").intValue());
    Stream<Break> always =
        Stream.of(
            Break.of("a decimal in text", Json.text("7.5"), Fault.NOT_A_NUMBER),
            Break.of("too large", number(max.add(BigDecimal.ONE)), Fault.OUT_OF_RANGE),
            Break.of("too small", number(min.subtract(BigDecimal.ONE)), Fault.OUT_OF_RANGE));
    return min.compareTo(max) == 0
        ? always
        : Stream.concat(always, Stream.of(tooFine(min.add(half))));
  }

  private static Break tooFine(BigDecimal value) {
    return Break.of("a decimal too many", number(value), Fault.TOO_MANY_DECIMALS);
  }

  private static JsonNode integer(long value) {
    return JsonNodeFactory.instance.numberNode(value);
  }

  private static JsonNode number(String value) {
    return number(new BigDecimal(value));
  }

  private static JsonNode number(BigDecimal value) {
    return JsonNodeFactory.instance.numberNode(value);
  }
}
