package nz.enrolment.form.answer;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Objects;
import java.util.Optional;

/// A telephone number.
///
/// @param e164 `+` and digits, as ITU-T E.164 has it, which knows no extensions
/// @param display as it is written in its own country, with any extension
/// @param extension digits to dial after the call was answered
public record PhoneNumber(String e164, String display, Optional<String> extension) {
  public PhoneNumber {
    Objects.requireNonNull(e164, "e164");
    Objects.requireNonNull(display, "display");
    Objects.requireNonNull(extension, "extension");
  }

  /// As RFC 3966 has it: `tel:+64-7-883-0123;ext=12`.
  public String uri() {
    return grouped() + extension.map(digits -> ";ext=" + digits).orElse("");
  }

  /// An event may bring what no longer reads as a number.
  private String grouped() {
    PhoneNumberUtil phones = PhoneNumberUtil.getInstance();
    try {
      return phones.format(phones.parse(e164, "ZZ"), PhoneNumberFormat.RFC3966);
    } catch (NumberParseException e) {
      return "tel:" + e164;
    }
  }

  @Override
  public String toString() {
    return "PhoneNumber[redacted]";
  }
}
