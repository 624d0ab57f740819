package nz.enrolment.external.format.hl7;

/// How a telephone number is written.
public enum PhoneForm {
  /// `0211234567` within New Zealand, as its practice systems keep them; E.164 overseas.
  NATIONAL {
    @Override
    String of(String e164) {
      return e164.startsWith(NEW_ZEALAND) ? "0" + e164.substring(NEW_ZEALAND.length()) : e164;
    }
  },
  /// `+64211234567`.
  E164 {
    @Override
    String of(String e164) {
      return e164;
    }
  };

  private static final String NEW_ZEALAND = "+64";

  abstract String of(String e164);
}
