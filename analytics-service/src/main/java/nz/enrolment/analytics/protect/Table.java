package nz.enrolment.analytics.protect;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The protected counts of one week by one characteristic.
///
/// @param cells by value, always all values of the characteristic
public record Table(String by, Map<String, Cell> cells) {
  public Table {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }
}
