package nz.enrolment.analytics.count;

/// What a practice's counter counts.
public sealed interface Subject {

  /// People who enrolled.
  record Enrolments() implements Subject {}

  /// Sessions with one version of a form.
  record Journeys(String form, int version) implements Subject {}

  /// The plan of counters that begin now.
  default Plan plan() {
    return switch (this) {
      case Enrolments() -> Plan.CURRENT;
      case Journeys _ -> Plan.JOURNEYS;
    };
  }

  /// As it is kept: `enrolments`, or as in `journeys/standard/2`.
  default String written() {
    return switch (this) {
      case Enrolments() -> "enrolments";
      case Journeys(String form, int version) -> "journeys/%s/%d".formatted(form, version);
    };
  }
}
