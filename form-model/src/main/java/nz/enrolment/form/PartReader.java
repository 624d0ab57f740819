package nz.enrolment.form;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import nz.enrolment.form.answer.PersonName;
import nz.enrolment.form.answer.PhoneNumber;
import nz.enrolment.form.answer.PostalAddress;
import nz.enrolment.form.code.CodeList;

/// Reads names, addresses and telephone numbers.
final class PartReader {

  private static final String HOME = "NZ";
  private static final int NEW_ZEALAND = 64;
  private static final int LENGTH = 100;
  private static final Pattern POSTCODE = Pattern.compile("[0-9]{4}");
  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

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
    var suburb = input.at("suburb").optional(part -> part.line(LENGTH));
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

  private static Optional<String> country(Input input) {
    if (input.isBlank()) {
      return Optional.of(HOME);
    }
    return input
        .line(2)
        .filter(CodeList.COUNTRY.names()::containsKey)
        .or(() -> input.fail("not-an-option", "Please choose a country."));
  }

  private static Optional<String> postcode(String country, Input input) {
    if (!country.equals(HOME)) {
      return input.optional(part -> part.line(20));
    }
    return input
        .required()
        .flatMap(part ->
            part.line(4)
                .filter(POSTCODE.asMatchPredicate())
                .or(() -> part.fail("bad-postcode", "A postcode has four digits.")));
  }

  private static OptionalLong addressId(Input input) {
    if (input.isBlank()) {
      return OptionalLong.empty();
    }
    if (input.node().isIntegralNumber() && input.node().canConvertToLong()) {
      return OptionalLong.of(input.node().longValue());
    }
    input.fail("wrong-type", "A whole number is expected here.");
    return OptionalLong.empty();
  }

  static Optional<PhoneNumber> phone(Input input) {
    return input
        .line(40)
        .flatMap(text ->
            parse(text)
                .map(PartReader::number)
                .or(() -> input.fail("bad-phone", "This is not a telephone number.")));
  }

  private static Optional<Phonenumber.PhoneNumber> parse(String text) {
    try {
      return Optional.of(PHONES.parse(text, HOME)).filter(PHONES::isPossibleNumber);
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  private static PhoneNumber number(Phonenumber.PhoneNumber number) {
    var display =
        number.getCountryCode() == NEW_ZEALAND
            ? PhoneNumberFormat.NATIONAL
            : PhoneNumberFormat.INTERNATIONAL;
    return new PhoneNumber(
        PHONES.format(number, PhoneNumberFormat.E164), PHONES.format(number, display));
  }
}
