package nz.enrolment.intake.follow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nz.enrolment.form.Form;
import nz.enrolment.form.input.Rfc3339;
import nz.enrolment.shell.http.Problem.Fault;
import org.jspecify.annotations.Nullable;

/// Which enrolments of a practice are listed, as a condition in HQL and its parameters.
final class Filter {
  private static final List<String> STANDINGS = List.of("open", "entered", "declined");

  private final List<String> conditions = new ArrayList<>(List.of("version.practice = :practice"));
  private final Map<String, Object> parameters = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  Filter(UUID practice) {
    parameters.put("practice", practice);
  }

  Filter standing(@Nullable String standing) {
    return add(
        "standing",
        standing,
        "standing.is = :standing",
        text -> Optional.of(text).filter(STANDINGS::contains));
  }

  Filter form(@Nullable String form) {
    return add("form", form, "version.form = :form", text -> Optional.of(text).filter(Form::isId));
  }

  Filter from(@Nullable String from) {
    return add("from", from, "completedAt >= :from", Rfc3339::read);
  }

  Filter before(@Nullable String before) {
    return add("before", before, "completedAt < :before", Rfc3339::read);
  }

  Filter state(@Nullable String state) {
    if (state != null) {
      ProcessingState.read(state)
          .ifPresentOrElse(reached -> conditions.add(reached.condition), () -> refuse("state"));
    }
    return this;
  }

  /// Only what comes after this cursor.
  Filter after(@Nullable String cursor) {
    if (cursor != null) {
      Cursor.read(cursor).ifPresentOrElse(this::after, () -> refuse("after"));
    }
    return this;
  }

  private void after(Cursor cursor) {
    conditions.add("(completedAt < :at or completedAt = :at and id < :id)");
    parameters.put("at", cursor.completedAt());
    parameters.put("id", cursor.id());
  }

  private Filter add(
      String name, @Nullable String text, String condition, Function<String, Optional<?>> read) {
    if (text != null) {
      Optional<?> value = read.apply(text);
      value.ifPresentOrElse(known -> parameters.put(name, known), () -> refuse(name));
      conditions.add(condition);
    }
    return this;
  }

  void refuse(String name) {
    faults.add(new Fault("/" + name, "wrong-parameter", "This parameter cannot be read."));
  }

  List<Fault> faults() {
    return faults;
  }

  String condition() {
    return String.join(" and ", conditions);
  }

  Map<String, Object> parameters() {
    return parameters;
  }
}
