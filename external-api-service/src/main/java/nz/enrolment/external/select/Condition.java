package nz.enrolment.external.select;

import java.time.ZoneId;
import java.util.List;
import nz.enrolment.form.enrolment.Enrolment;

/// Which enrolments a destination takes. It looks at facts that every enrolment has, so that it can
/// be answered for each.
public sealed interface Condition {

  /// Ages are of the day on which the form was completed here.
  ZoneId ZONE = ZoneId.of("Pacific/Auckland");

  /// Each of them holds.
  record All(List<Condition> conditions) implements Condition {
    public All {
      conditions = List.copyOf(conditions);
    }
  }

  /// At least one of them holds.
  record Any(List<Condition> conditions) implements Condition {
    public Any {
      conditions = List.copyOf(conditions);
    }
  }

  /// It does not hold.
  record Not(Condition condition) implements Condition {}

  /// It was made on one of these forms, by their ids.
  record Form(List<String> ids) implements Condition {
    public Form {
      ids = List.copyOf(ids);
    }
  }

  /// It was filled in in one of these languages, by their BCP 47 tags.
  record Language(List<String> tags) implements Condition {
    public Language {
      tags = List.copyOf(tags);
    }
  }

  /// Whether the NHI number is given.
  record HasNhi(boolean has) implements Condition {}

  /// The patient has completed fewer years of age than this.
  record Under(int years) implements Condition {}

  /// Whether files were sent with it.
  record HasFiles(boolean has) implements Condition {}

  /// Whether it holds of this enrolment.
  default boolean holds(Enrolment enrolment) {
    return switch (this) {
      case All(var conditions) -> conditions.stream().allMatch(c -> c.holds(enrolment));
      case Any(var conditions) -> conditions.stream().anyMatch(c -> c.holds(enrolment));
      case Not(var condition) -> !condition.holds(enrolment);
      case Form(var ids) -> ids.contains(enrolment.form().id());
      case Language(var tags) -> tags.contains(enrolment.language());
      case HasNhi(var has) -> enrolment.identity().nhi().isPresent() == has;
      case Under(var years) -> age(enrolment) < years;
      case HasFiles(var has) -> enrolment.files().isEmpty() != has;
    };
  }

  private static int age(Enrolment enrolment) {
    return enrolment.birth().ageOn(enrolment.completedAt().atZone(ZONE).toLocalDate());
  }
}
