package nz.enrolment.form.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.form.answer.StoredFile;

/// The circumstances in which a form was sent in.
///
/// @param enrolment the id that the enrolment will have
/// @param practice the tenant
/// @param formVersion 1 for the first version of the form
/// @param at when it was sent, UTC
/// @param prefill the raw answers that the link carried, by question id; perhaps none
/// @param hidden what becomes of an answer to a question that was not asked
/// @param files those that were uploaded for it, by id
public record SubmissionContext(
    UUID enrolment,
    UUID practice,
    int formVersion,
    Instant at,
    JsonNode prefill,
    HiddenAnswers hidden,
    Map<UUID, StoredFile> files) {

  /// What becomes of an answer to a question that was not asked, given the other answers.
  public enum HiddenAnswers {
    /// It is a problem: who sends answers directly must not answer what was not asked.
    REFUSED,
    /// It is dropped, and the drop recorded: a draft may hold it since before a later answer.
    DROPPED
  }

  private static final ZoneId NEW_ZEALAND = ZoneId.of("Pacific/Auckland");

  public SubmissionContext {
    files = Map.copyOf(files);
  }

  /// Sent directly, without a draft before it, and without files.
  public SubmissionContext(
      UUID enrolment, UUID practice, int formVersion, Instant at, JsonNode prefill) {
    this(enrolment, practice, formVersion, at, prefill, HiddenAnswers.REFUSED, Map.of());
  }

  /// The calendar day in New Zealand.
  LocalDate day() {
    return day(at);
  }

  /// The calendar day in New Zealand.
  public static LocalDate day(Instant at) {
    return at.atZone(NEW_ZEALAND).toLocalDate();
  }
}
