package nz.enrolment.external.format.hl7;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nz.enrolment.form.enrolment.Birth;
import nz.enrolment.form.enrolment.Eligibility;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.enrolment.Ethnicity;
import nz.enrolment.form.enrolment.Identity;
import nz.enrolment.form.enrolment.Practice;

/// An enrolment's patient as PID, PD1 and NK1, with the fields as New Zealand's systems use them.
/// Iwi, cards and smoking have no field there that is published: they are in the document.
final class PersonSegments {
  private static final String HPI_FACILITY = "2.16.840.1.113883.2.18.3.2";

  private final Hl7Settings settings;
  private final PersonFields fields;
  private final Reach reach;

  PersonSegments(Hl7Settings settings) {
    this.settings = settings;
    this.fields = settings.person();
    this.reach = new Reach(fields);
  }

  /// Names every part: a new one does not compile until it is decided here whether a segment has a
  /// place for it.
  PatientSegments of(Enrolment enrolment) {
    return switch (enrolment) {
      case Enrolment(
              var id,
              _, // completedAt
              var practice,
              _, // form
              _, // language
              var identity,
              var birth,
              var gender,
              var ethnicity,
              var contact,
              var emergency,
              var eligibility,
              _, // cards
              _, // smoking
              _, // transfer
              _, // declarations
              var signing,
              _, // asked
              _ // dropped
          ) -> {
        Segment pid = new Segment("PID").put(1, "1").put(3, numbers(id, identity));
        pid.put(5, Names.current(identity));
        pid.put(9, Names.former(identity).stream().toList());
        pid.put(7, Times.day(birth.day())).put(8, gender.code());
        pid.put(11, reach.addresses(contact)).put(13, reach.telecoms(contact));
        describe(pid, birth, ethnicity, eligibility);
        yield new PatientSegments(
            pid, practice(practice), new NextOfKin(reach).of(emergency, signing));
      }
    };
  }

  private List<Composite> numbers(UUID id, Identity identity) {
    var nhi = identity.nhi().map(number -> fields.nhi().of(number.value()));
    boolean isOwn = nhi.isEmpty() || fields.own() == OwnNumber.ALWAYS;
    return Stream.concat(nhi.stream(), isOwn ? Stream.of(own(id)) : Stream.empty()).toList();
  }

  /// `PI` is an internal number of the authority before it, which is us.
  private Composite own(UUID id) {
    String authority = settings.parties().sendingApplication().namespace();
    return Composite.of(id.toString(), "", "", authority, "PI");
  }

  private void describe(Segment pid, Birth birth, Ethnicity ethnicity, Eligibility eligibility) {
    List<Composite> groups = groups(ethnicity);
    pid.put(10, groups.subList(0, Math.min(1, groups.size()))).put(22, groups);
    pid.put(23, birth.place() + ", " + CountryForm.name(birth.country()));
    // Under other criteria than `a`, a person may still be a citizen.
    pid.put(26, eligibility.criterion().equals("a") ? "Y" : "");
  }

  /// In the order of choice; several of level 4 may be one of level 2.
  private List<Composite> groups(Ethnicity ethnicity) {
    EthnicityLevel level = fields.ethnicity();
    return ethnicity.groups().stream()
        .map(level::code)
        .distinct()
        .map(code -> Composite.of(code, level.name(code), fields.ethnicitySystem()))
        .toList();
  }

  private Segment practice(Practice practice) {
    Composite name = Composite.of(practice.name());
    Composite facility =
        practice
            .facility()
            .map(id ->
                name.with(6, "HPI", HPI_FACILITY, "ISO").with(fields.facility().component(), id))
            .orElse(name);
    return new Segment("PD1").put(3, facility);
  }
}
