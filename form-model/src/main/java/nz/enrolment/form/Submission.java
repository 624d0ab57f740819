package nz.enrolment.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/// The circumstances in which a form was sent in.
///
/// @param enrolment the id that the enrolment will have
/// @param practice the tenant
/// @param formVersion 1 for the first version of the form
/// @param at when it was sent, UTC
/// @param prefill the raw answers that the link carried, by question id; perhaps none
public record Submission(
    UUID enrolment, UUID practice, int formVersion, Instant at, JsonNode prefill) {

  private static final ZoneId NEW_ZEALAND = ZoneId.of("Pacific/Auckland");

  /// The calendar day in New Zealand.
  LocalDate day() {
    return day(at);
  }

  /// The calendar day in New Zealand.
  static LocalDate day(Instant at) {
    return at.atZone(NEW_ZEALAND).toLocalDate();
  }
}
