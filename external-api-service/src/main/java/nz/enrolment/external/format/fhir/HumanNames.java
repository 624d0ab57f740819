package nz.enrolment.external.format.fhir;

import java.util.Optional;
import java.util.stream.Stream;
import nz.enrolment.form.answer.PersonName;
import nz.enrolment.form.code.CodeList;
import nz.enrolment.form.enrolment.Identity;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.HumanName.NameUse;

/// The patient's names: the legal one as `official`, the preferred one as `usual`, former ones as
/// `old`.
final class HumanNames {

  private HumanNames() {}

  static Stream<HumanName> of(Identity identity) {
    return Stream.of(
            Optional.of(official(identity)),
            identity.preferredName().map(HumanNames::usual),
            identity.formerNames().map(HumanNames::old))
        .flatMap(Optional::stream);
  }

  private static HumanName official(Identity identity) {
    PersonName name = identity.name();
    HumanName official =
        new HumanName().setUse(NameUse.OFFICIAL).setText(name.full()).setFamily(name.family());
    identity.title().map(CodeList.TITLE.names()::get).ifPresent(official::addPrefix);
    name.given().ifPresent(official::addGiven);
    name.otherGiven().ifPresent(official::addGiven);
    return official;
  }

  /// What the patient likes to be called, which is mostly a given name.
  private static HumanName usual(String name) {
    return new HumanName().setUse(NameUse.USUAL).setText(name).addGiven(name);
  }

  /// Written freely, so nobody knows which part of it is a family name.
  private static HumanName old(String names) {
    return new HumanName().setUse(NameUse.OLD).setText(names);
  }
}
