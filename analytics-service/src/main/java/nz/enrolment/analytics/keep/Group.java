package nz.enrolment.analytics.keep;

import java.util.List;

/// So many facts of one week that are alike in everything.
record Group(String ageBand, String gender, List<String> ethnicity, int people) {

  @Override
  public String toString() {
    return "Group[redacted]";
  }
}
