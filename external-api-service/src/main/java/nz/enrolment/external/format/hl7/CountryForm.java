package nz.enrolment.external.format.hl7;

import java.util.Locale;
import java.util.MissingResourceException;
import nz.enrolment.form.code.CodeList;

/// How an address names its country.
public enum CountryForm {
  /// `NZL`, ISO 3166-1: HL7 table 0399.
  ALPHA_3 {
    @Override
    String of(String alpha2) {
      try {
        return Locale.of("", alpha2).getISO3Country();
      } catch (MissingResourceException _) {
        return alpha2;
      }
    }
  },
  /// `NZ`.
  ALPHA_2 {
    @Override
    String of(String alpha2) {
      return alpha2;
    }
  },
  /// `New Zealand`.
  NAME {
    @Override
    String of(String alpha2) {
      return name(alpha2);
    }
  };

  abstract String of(String alpha2);

  /// The code itself where a newer list has the name.
  static String name(String alpha2) {
    return CodeList.COUNTRY.names().getOrDefault(alpha2, alpha2);
  }
}
