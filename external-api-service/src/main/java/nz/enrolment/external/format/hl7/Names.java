package nz.enrolment.external.format.hl7;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nz.enrolment.form.answer.PersonName;
import nz.enrolment.form.code.CodeList;
import nz.enrolment.form.enrolment.Identity;

/// Names as XPN, of the types of HL7 table 0200.
final class Names {

  private Names() {}

  /// The legal name, which the standard wants first, and what the patient likes to be called.
  static List<Composite> current(Identity identity) {
    return Stream.concat(
            Stream.of(legal(identity)), identity.preferredName().map(Names::preferred).stream())
        .toList();
  }

  private static Composite legal(Identity identity) {
    PersonName name = identity.name();
    return Composite.of(
        name.family(),
        name.given().orElse(""),
        name.otherGiven().orElse(""),
        "",
        identity.title().map(CodeList.TITLE.names()::get).orElse(""),
        "",
        "L");
  }

  private static Composite preferred(String name) {
    return Composite.of("", name, "", "", "", "", "N");
  }

  /// Written freely, so nobody knows which part is a family name; alias type.
  static Optional<Composite> former(Identity identity) {
    return identity.formerNames().map(names -> Composite.of(names, "", "", "", "", "", "A"));
  }

  /// Of somebody whose name is one line.
  static Composite line(String name) {
    return Composite.of(name);
  }
}
