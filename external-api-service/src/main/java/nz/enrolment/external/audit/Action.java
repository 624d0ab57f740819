package nz.enrolment.external.audit;

import java.util.Locale;

/// What staff do. The names are kept: they are not changed.
public enum Action {
  DESTINATION_MADE,
  DESTINATION_CHANGED,
  DESTINATION_REMOVED,
  DESTINATION_TESTED,
  DESTINATION_PAUSED,
  DESTINATION_RESUMED,
  DELIVERY_REPLAYED,
  DELIVERY_CONFIRMED,
  DELIVERIES_REPLAYED;

  String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
