package nz.enrolment.form.enrolment;

import java.util.Objects;

/// The form that was filled in.
///
/// @param id the form's id within its practice
/// @param number 1 for the first version
/// @param title as it was shown
public record FormVersion(String id, int number, String title) {
  public FormVersion {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
  }
}
