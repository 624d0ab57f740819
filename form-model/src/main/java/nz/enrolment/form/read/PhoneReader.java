package nz.enrolment.form.read;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import java.util.regex.Pattern;
import nz.enrolment.form.answer.PhoneNumber;
import nz.enrolment.form.input.Fault;
import nz.enrolment.form.input.Input;

/// Reads telephone numbers that can be called from New Zealand.
///
/// A New Zealand number must be one of the national numbering plan. Of another country's, only the
/// length must be right: it may have come into use after the plans were compiled that we know.
final class PhoneReader {

  private static final String HOME = "NZ";
  private static final int NEW_ZEALAND = 64;
  private static final int LENGTH = 40;

  /// Of a New Zealand number, with the area code. A landline's has a digit less without it.
  private static final int FEWEST_DIGITS = 8;

  /// A longer one is another number.
  private static final int LONGEST_EXTENSION = 6;

  /// Such letters are dropped by the parser, be they meant for digits or for words.
  private static final Pattern LETTER_AMONG_DIGITS =
      Pattern.compile("\\p{Nd}\\P{Nd}*\\p{L}\\P{Nd}*\\p{Nd}");

  private static final Pattern LAST_DIGITS = Pattern.compile("\\P{Nd}+\\p{Nd}+\\P{Nd}*$");
  private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

  private PhoneReader() {}

  static Optional<PhoneNumber> read(Input input) {
    return input.digits(LENGTH).flatMap(text -> read(text, input));
  }

  private static Optional<PhoneNumber> read(String text, Input input) {
    Optional<Phonenumber.PhoneNumber> parsed = parse(text);
    if (parsed.filter(PhoneReader::lacksAreaCode).isPresent()) {
      return input.fail(Fault.NO_AREA_CODE);
    }
    return parsed
        .filter(number -> canBeCalled(number) && isAllThatStands(number, text))
        .map(PhoneReader::number)
        .or(() -> input.fail(Fault.BAD_PHONE));
  }

  private static Optional<Phonenumber.PhoneNumber> parse(String text) {
    try {
      return Optional.of(PHONES.parse(text, HOME));
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  private static boolean lacksAreaCode(Phonenumber.PhoneNumber number) {
    return isHome(number)
        ? PHONES.getNationalSignificantNumber(number).length() < FEWEST_DIGITS
        : length(number) == ValidationResult.IS_POSSIBLE_LOCAL_ONLY;
  }

  private static boolean canBeCalled(Phonenumber.PhoneNumber number) {
    return isHome(number) ? isSomebodys(number) : length(number) == ValidationResult.IS_POSSIBLE;
  }

  /// Whether it is a number of the national plan that can be a person's: not one that is charged
  /// for, nor one of a network's own services, which local numbers without their area code look
  /// like.
  private static boolean isSomebodys(Phonenumber.PhoneNumber number) {
    return switch (PHONES.getNumberType(number)) {
      case FIXED_LINE,
          MOBILE,
          FIXED_LINE_OR_MOBILE,
          TOLL_FREE,
          SHARED_COST,
          VOIP,
          PERSONAL_NUMBER,
          PAGER ->
          true;
      case PREMIUM_RATE, UAN, VOICEMAIL, UNKNOWN -> false;
    };
  }

  /// Whether the parser left nothing out.
  private static boolean isAllThatStands(Phonenumber.PhoneNumber number, String text) {
    String main = number.hasExtension() ? LAST_DIGITS.matcher(text).replaceFirst("") : text;
    return number.getExtension().length() <= LONGEST_EXTENSION
        && !LETTER_AMONG_DIGITS.matcher(main).find();
  }

  private static boolean isHome(Phonenumber.PhoneNumber number) {
    return number.getCountryCode() == NEW_ZEALAND;
  }

  private static ValidationResult length(Phonenumber.PhoneNumber number) {
    return PHONES.isPossibleNumberWithReason(number);
  }

  private static PhoneNumber number(Phonenumber.PhoneNumber number) {
    var display = isHome(number) ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL;
    return new PhoneNumber(
        PHONES.format(number, PhoneNumberFormat.E164),
        PHONES.format(number, display),
        Optional.of(number.getExtension()).filter(extension -> !extension.isEmpty()));
  }
}
