package nz.enrolment.address.index.build;

import java.util.List;
import nz.enrolment.address.index.read.BadRow;

/// What a build read and left out.
///
/// @param addresses how many are in the index
/// @param roads how many roads within one suburb, city and postcode
/// @param retired rows that LINZ calls retired, left out
/// @param bad rows that could not be read, left out
/// @param firstBad the first twenty of them
public record BuildReport(int addresses, int roads, int retired, int bad, List<BadRow> firstBad) {
  /// Copies the list.
  public BuildReport {
    firstBad = List.copyOf(firstBad);
  }
}
