package nz.enrolment.analytics.protect;

import java.util.List;
import java.util.UUID;
import nz.enrolment.analytics.generalise.Week;

/// All that leaves of one practice's week.
///
/// @param total rounded apart from the tables, so it need not be their sum
public record Release(UUID practice, Week week, Cell total, List<Table> tables) {
  public Release {
    tables = List.copyOf(tables);
  }
}
