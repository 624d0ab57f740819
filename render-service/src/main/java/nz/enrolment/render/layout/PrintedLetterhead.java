package nz.enrolment.render.layout;

import java.util.List;
import java.util.stream.Stream;
import nz.enrolment.form.enrolment.Practice;

/// The practice as the top of the paper shows it.
///
/// @param address lines of its address
/// @param contact lines with how to reach it
public record PrintedLetterhead(String name, List<String> address, List<String> contact) {
  public PrintedLetterhead {
    address = List.copyOf(address);
    contact = List.copyOf(contact);
  }

  static PrintedLetterhead of(Practice practice, Language language) {
    return new PrintedLetterhead(practice.name(), practice.address(), contact(practice, language));
  }

  private static List<String> contact(Practice practice, Language language) {
    return Stream.of(
            Stream.of(Phrase.PHONE.in(language) + " " + practice.phone()),
            practice.email().stream(),
            practice.edi().map(edi -> "HealthLink EDI " + edi).stream(),
            practice.facility().map(facility -> "HPI " + facility).stream())
        .flatMap(line -> line)
        .toList();
  }
}
