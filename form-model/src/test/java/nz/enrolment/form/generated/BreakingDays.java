package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.stream.Stream;
import nz.enrolment.form.input.Fault;

final class BreakingDays {

  private BreakingDays() {}

  static Stream<Break> day(JsonNode shape, LocalDate today) {
    Stream<Break> always =
        Stream.of(
            Break.of("a day in a number", Json.number(20200101), Fault.NOT_A_DAY),
            Break.of("30 February", Json.text("2020-02-30"), Fault.NOT_A_DAY),
            Break.of("a day as people write it", Json.text("31/12/2020"), Fault.NOT_A_DAY),
            Break.of("the day that means unknown", Json.text("1900-01-01"), Fault.NOT_A_DAY));
    return shape.get("future").booleanValue()
        ? always
        : Stream.concat(always, Stream.of(future(today.plusDays(1).toString())));
  }

  static Stream<Break> partial(LocalDate today) {
    return Stream.of(
        Break.of("a year in a number", Json.number(2020), Fault.NOT_A_PARTIAL_DAY),
        Break.of("half a year", Json.text("20"), Fault.NOT_A_PARTIAL_DAY),
        Break.of("a thirteenth month", Json.text("2020-13"), Fault.NOT_A_PARTIAL_DAY),
        Break.of("a day before all", Json.text("1899-12-31"), Fault.NOT_A_PARTIAL_DAY),
        future(today.plusDays(1).toString()),
        future(String.valueOf(today.getYear() + 1)));
  }

  private static Break future(String day) {
    return Break.of("a day to come", Json.text(day), Fault.FUTURE_DAY);
  }
}
