package nz.enrolment.external.format.hl7;

import java.util.List;
import java.util.stream.Stream;
import nz.enrolment.form.enrolment.Authority;
import nz.enrolment.form.enrolment.EmergencyContact;
import nz.enrolment.form.enrolment.Signing;

/// The people around the patient as NK1, in the roles of HL7 table 0131.
final class NextOfKin {
  private static final String ROLES = "HL70131";

  private final Reach reach;

  NextOfKin(Reach reach) {
    this.reach = reach;
  }

  List<Segment> of(EmergencyContact emergency, Signing signing) {
    return Stream.concat(Stream.of(emergency(emergency)), authority(signing)).toList();
  }

  private Segment emergency(EmergencyContact contact) {
    return new Segment("NK1")
        .put(1, "1")
        .put(2, Names.line(contact.name()))
        .put(3, relationship(contact.relationship()))
        .put(5, reach.phone(contact.phone()))
        .put(7, Composite.of("C", "Emergency Contact", ROLES));
  }

  private Stream<Segment> authority(Signing signing) {
    return switch (signing) {
      case Signing.BySelf _ -> Stream.empty();
      case Signing.ByAuthority(var authority, _, _) -> Stream.of(authority(authority));
    };
  }

  /// The basis on which they signed is the role in their own words.
  private Segment authority(Authority authority) {
    return new Segment("NK1")
        .put(1, "2")
        .put(2, Names.line(authority.name()))
        .put(3, relationship(authority.relationship()))
        .put(5, reach.phone(authority.phone()))
        .put(7, Composite.of("CP", "Contact person", ROLES, "", authority.basis()));
  }

  /// Words without a code.
  private static Composite relationship(String words) {
    return Composite.of("", words);
  }
}
