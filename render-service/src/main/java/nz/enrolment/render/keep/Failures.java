package nz.enrolment.render.keep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.render.press.FailureReason;
import nz.enrolment.render.press.Variant;

/// The rows of `V3__failures.sql`. Every method works in the transaction of the connection that it
/// is given.
public final class Failures {

  private Failures() {}

  /// Keeps that the document of an enrolment that is there could not be made.
  public static void keep(Connection tx, UUID enrolment, Variant variant, DocumentFailure failure)
      throws SQLException {
    try (PreparedStatement insert =
        tx.prepareStatement(
            """
            insert into failure (enrolment, variant, reason, renderer, at) values (?, ?, ?, ?, ?)
            on conflict (enrolment, variant) do update
              set reason = excluded.reason, renderer = excluded.renderer, at = excluded.at\
            """)) {
      insert.setObject(1, enrolment);
      insert.setString(2, variant.code());
      insert.setString(3, failure.reason().code());
      insert.setString(4, failure.renderer());
      insert.setObject(5, utc(failure.at()));
      insert.executeUpdate();
    }
  }

  /// Why there is no such document, if it was tried.
  public static Optional<DocumentFailure> find(Connection tx, UUID enrolment, Variant variant)
      throws SQLException {
    try (PreparedStatement select =
        tx.prepareStatement(
            "select reason, renderer, at from failure where enrolment = ? and variant = ?")) {
      select.setObject(1, enrolment);
      select.setString(2, variant.code());
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(
                new DocumentFailure(
                    FailureReason.of(row.getString(1)),
                    row.getString(2),
                    row.getObject(3, OffsetDateTime.class).toInstant()))
            : Optional.empty();
      }
    }
  }

  /// Takes the failure that has stood longest, of those of which another attempt of this build may
  /// be worth its time: for all others it looks as if it had been tried just now, whatever becomes
  /// of the attempt.
  public static Optional<UUID> claim(Connection tx, Variant variant, String build, Instant now)
      throws SQLException {
    try (PreparedStatement claim =
        tx.prepareStatement(
            """
            update failure set at = ? where variant = ? and enrolment = (
              select enrolment from failure
              where variant = ? and (at < ? or renderer <> ? and at < ?)
              order by at limit 1 for update skip locked)
            returning enrolment\
            """)) {
      claim.setObject(1, utc(now));
      claim.setString(2, variant.code());
      claim.setString(3, variant.code());
      claim.setObject(4, utc(now.minus(DocumentFailure.PAUSE)));
      claim.setString(5, build);
      claim.setObject(6, utc(now.minus(DocumentFailure.PAUSE_OF_ANOTHER)));
      try (ResultSet row = claim.executeQuery()) {
        return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
      }
    }
  }

  /// How many documents there are not, in whatever form.
  public static long count(Connection tx) throws SQLException {
    try (PreparedStatement count = tx.prepareStatement("select count(*) from failure");
        ResultSet row = count.executeQuery()) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  /// It was made after all.
  public static void forget(Connection tx, UUID enrolment, Variant variant) throws SQLException {
    try (PreparedStatement delete =
        tx.prepareStatement("delete from failure where enrolment = ? and variant = ?")) {
      delete.setObject(1, enrolment);
      delete.setString(2, variant.code());
      delete.executeUpdate();
    }
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
