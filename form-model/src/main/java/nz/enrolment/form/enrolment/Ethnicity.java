package nz.enrolment.form.enrolment;

import java.util.List;

/// Ethnic groups and iwi.
///
/// @param groups one to six level-4 codes of HISO 10001:2017, in the order of choice
/// @param iwi codes of the iwi list, perhaps none
public record Ethnicity(List<String> groups, List<String> iwi) {
  public Ethnicity {
    groups = List.copyOf(groups);
    iwi = List.copyOf(iwi);
  }

  @Override
  public String toString() {
    return "Ethnicity[redacted]";
  }
}
