package nz.enrolment.analytics.count;

/// What a counter counts.
public sealed interface Subject {

  /// People who enrolled.
  record Enrolments() implements Subject {}

  /// People who enrolled, by two characteristics at once.
  record Pairs() implements Subject {}

  /// Sessions with one version of a form.
  record Journeys(String form, int version) implements Subject {}

  /// The plan of counters that begin now.
  default Plan plan() {
    return switch (this) {
      case Enrolments() -> Plan.CURRENT;
      case Pairs() -> Plan.PAIRS;
      case Journeys _ -> Plan.JOURNEYS;
    };
  }

  /// As it is kept: `enrolments`, or as in `journeys/standard/2`.
  default String written() {
    return switch (this) {
      case Enrolments() -> "enrolments";
      case Pairs() -> "pairs";
      case Journeys(String form, int version) -> "journeys/%s/%d".formatted(form, version);
    };
  }
}
