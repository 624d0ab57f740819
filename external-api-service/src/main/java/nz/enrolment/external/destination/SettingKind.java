package nz.enrolment.external.destination;

import java.util.List;
import java.util.function.Predicate;

/// What a setting of a destination may be.
sealed interface SettingKind {

  /// `true` or `false`.
  record Flag() implements SettingKind {}

  /// A whole number.
  record Whole() implements SettingKind {}

  /// One of these.
  record Choice(List<String> options) implements SettingKind {}

  /// One line of text, of which a converter makes more.
  record Text(Predicate<String> isReadable) implements SettingKind {}

  /// Lines of text.
  record Texts() implements SettingKind {}

  /// Which enrolments it takes.
  record OfEnrolments() implements SettingKind {}

  /// Settings that come together.
  record Group(List<Setting> members) implements SettingKind {}
}
