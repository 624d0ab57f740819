package nz.enrolment.external.queue;

import java.util.Locale;

/// Where a delivery stands.
public enum DeliveryState {
  /// Not yet tried.
  QUEUED,
  /// The document is not to be had yet. Counts as no attempt.
  WAITING_FOR_DOCUMENT,
  /// The destination failed, and will be tried again.
  RETRYING,
  /// The destination will not take it: somebody has to look.
  REFUSED,
  /// The destination may have it, and cannot tell a repeat: somebody has to look there.
  UNKNOWN,
  /// It failed as often as the schedule allows: somebody has to look.
  GIVEN_UP,
  /// The destination has it.
  DELIVERED,
  /// The destination was removed before it had it, or before anybody knew that it had.
  CANCELLED;

  /// How it is written in the database and over HTTP: `waiting-for-document`.
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static DeliveryState of(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
