package nz.enrolment.form.read;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import nz.enrolment.form.answer.PersonName;
import nz.enrolment.form.answer.PostalAddress;
import nz.enrolment.form.code.CodeList;
import nz.enrolment.form.input.Fault;
import nz.enrolment.form.input.Input;
import nz.enrolment.rural.RuralDelivery;

/// Reads names and addresses.
final class PartReader {

  private static final String HOME = "NZ";
  private static final int LENGTH = 100;
  private static final Pattern POSTCODE = Pattern.compile("[0-9]{4}");

  private PartReader() {}

  static Optional<PersonName> personName(Input input) {
    if (input.object().isEmpty()) {
      return Optional.empty();
    }
    input.allowOnly("given", "otherGiven", "family");
    var given = input.at("given").optional(part -> part.line(LENGTH));
    var otherGiven = input.at("otherGiven").optional(part -> part.line(LENGTH));
    var family = input.at("family").required().flatMap(part -> part.line(LENGTH));
    return family.map(name -> new PersonName(given, otherGiven, name));
  }

  static Optional<PostalAddress> address(Input input) {
    if (input.object().isEmpty()) {
      return Optional.empty();
    }
    input.allowOnly("addressId", "street", "suburb", "town", "postcode", "country");
    var street = input.at("street").required().flatMap(part -> part.line(LENGTH));
    var suburb = input.at("suburb").optional(part -> part.line(LENGTH)).map(PartReader::suburb);
    var town = input.at("town").required().flatMap(part -> part.line(LENGTH));
    var country = country(input.at("country"));
    var postcode = country.flatMap(code -> postcode(code, input.at("postcode")));
    if (street.isEmpty() || town.isEmpty() || country.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PostalAddress(
            addressId(input.at("addressId")),
            street.get(),
            suburb,
            town.get(),
            postcode,
            country.get()));
  }

  /// However it is typed, a rural delivery number is written `RD 2`.
  private static String suburb(String text) {
    var rural = RuralDelivery.number(text);
    return rural.isPresent() ? "RD " + rural.getAsInt() : text;
  }

  private static Optional<String> country(Input input) {
    if (input.isBlank()) {
      return Optional.of(HOME);
    }
    return Optional.ofNullable(input.node().textValue())
        .filter(CodeList.COUNTRY.names()::containsKey)
        .or(() -> input.fail(Fault.NOT_AN_OPTION));
  }

  private static Optional<String> postcode(String country, Input input) {
    if (!country.equals(HOME)) {
      return input.optional(part -> part.line(20));
    }
    return input
        .required()
        .flatMap(part ->
            part.typed()
                .filter(POSTCODE.asMatchPredicate())
                .or(() -> part.fail(Fault.BAD_POSTCODE)));
  }

  private static OptionalLong addressId(Input input) {
    if (input.isBlank()) {
      return OptionalLong.empty();
    }
    if (input.node().isIntegralNumber() && input.node().canConvertToLong()) {
      return OptionalLong.of(input.node().longValue());
    }
    input.fail(Fault.NOT_A_WHOLE_NUMBER);
    return OptionalLong.empty();
  }
}
