package nz.enrolment.intake.publish;

/// Which version of a form of the practice, as it is told over HTTP.
///
/// @param id the form's id within the practice
/// @param number 1 for the first version
public record FormAndNumber(String id, int number) {

  /// Without the tenant, whom the caller knows.
  public static FormAndNumber of(VersionKey version) {
    return new FormAndNumber(version.form(), version.number());
  }
}
