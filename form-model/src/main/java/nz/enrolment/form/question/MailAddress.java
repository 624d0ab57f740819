package nz.enrolment.form.question;

import java.net.IDN;
import java.util.regex.Pattern;

/// What a browser takes for a valid e-mail address (WHATWG HTML, section 4.10.5.1.5), without what
/// mail servers refuse all the same: stray dots, over-long local parts (RFC 5321), and domains
/// outside of the public DNS. The domain may be written in its own script, `māori.nz`, which mail
/// programs encode.
final class MailAddress {

  private static final int LONGEST_LOCAL_PART = 64;
  private static final Pattern LOCAL_PART = Pattern.compile(words("[\\w!#$%&'*+/=?^`{|}~-]+"));
  private static final Pattern DOMAIN = Pattern.compile(words("[\\p{L}\\p{M}\\p{Nd}-]+"));

  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";

  /// Labels, of which the last is a name of two letters or more.
  private static final Pattern HOST =
      Pattern.compile("(?:%s\\.)+(?![0-9])%<s(?<=[^.]{2})".formatted(LABEL));

  private MailAddress() {}

  private static String words(String word) {
    return word + "(?:\\." + word + ")*";
  }

  static boolean isValid(String text) {
    int at = text.indexOf('@');
    return at > 0 && isLocalPart(text.substring(0, at)) && isDomain(text.substring(at + 1));
  }

  private static boolean isLocalPart(String text) {
    return text.length() <= LONGEST_LOCAL_PART && LOCAL_PART.matcher(text).matches();
  }

  private static boolean isDomain(String text) {
    return DOMAIN.matcher(text).matches() && HOST.matcher(ascii(text)).matches();
  }

  /// Empty when it cannot be encoded.
  private static String ascii(String domain) {
    try {
      return IDN.toASCII(domain);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
