package nz.enrolment.external.format.hl7;

import java.util.Objects;

/// What receivers differ in about the person.
///
/// @param ethnicitySystem the name of the code list in PID-10 and PID-22
public record PersonFields(
    NhiAuthority nhi,
    OwnNumber own,
    EthnicityLevel ethnicity,
    String ethnicitySystem,
    CountryForm country,
    PhoneForm phone,
    FacilityPlace facility) {

  /// What is sent unless a destination asks for something else.
  public static final PersonFields USUAL =
      new PersonFields(
          NhiAuthority.QUALIFIED,
          OwnNumber.WITHOUT_NHI,
          EthnicityLevel.TWO,
          "NZHIS",
          CountryForm.ALPHA_3,
          PhoneForm.NATIONAL,
          FacilityPlace.IDENTIFIER);

  public PersonFields {
    Objects.requireNonNull(nhi, "nhi");
    Objects.requireNonNull(own, "own");
    Objects.requireNonNull(ethnicity, "ethnicity");
    Party.requirePlain(ethnicitySystem);
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(phone, "phone");
    Objects.requireNonNull(facility, "facility");
  }
}
