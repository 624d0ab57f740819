package nz.enrolment.form.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.math.BigDecimal;

/// A parser that goes on after a number of which the exponent has no place in a `BigDecimal`: it is
/// taken for another that nothing can hold either, and refused at its place like that.
final class EveryNumber extends JsonParserDelegate {
  private static final BigDecimal BEYOND = new BigDecimal("1e-2147483647");

  EveryNumber(JsonParser parser) {
    super(parser);
  }

  @Override
  public BigDecimal getDecimalValue() throws IOException {
    try {
      return super.getDecimalValue();
    } catch (NumberFormatException _) {
      return BEYOND;
    }
  }
}
