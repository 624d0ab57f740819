package nz.enrolment.render.keep;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.render.press.Reason;
import nz.enrolment.render.press.Variant;

/// The rows of `V3__failures.sql`. Every method works in the transaction of the connection that it
/// is given.
public final class Failures {

  private Failures() {}

  /// Keeps that the document could not be made, unless the enrolment from which it was to be made
  /// was erased or replaced meanwhile.
  ///
  /// @return whether it is kept
  public static boolean keep(Connection tx, KeptEnrolment source, Variant variant, Failure failure)
      throws SQLException {
    try (PreparedStatement insert =
        tx.prepareStatement(
            """
            insert into failure (enrolment, variant, reason, renderer, at)
            select id, ?, ?, ?, ? from enrolment where id = ? and data = ? for key share
            on conflict (enrolment, variant) do update
              set reason = excluded.reason, renderer = excluded.renderer, at = excluded.at\
            """)) {
      insert.setString(1, variant.code());
      insert.setString(2, failure.reason().code());
      insert.setString(3, failure.renderer());
      insert.setObject(4, utc(failure.at()));
      insert.setObject(5, source.enrolment());
      insert.setBytes(6, source.data());
      return insert.executeUpdate() > 0;
    }
  }

  /// Why there is no such document, if it was tried.
  public static Optional<Failure> find(Connection tx, UUID enrolment, Variant variant)
      throws SQLException {
    try (PreparedStatement select =
        tx.prepareStatement(
            "select reason, renderer, at from failure where enrolment = ? and variant = ?")) {
      select.setObject(1, enrolment);
      select.setString(2, variant.code());
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Failure(
                    Reason.of(row.getString(1)),
                    row.getString(2),
                    row.getObject(3, OffsetDateTime.class).toInstant()))
            : Optional.empty();
      }
    }
  }

  /// The enrolments whose document in that form another attempt of this build may yield, at most
  /// 100 of them.
  public static List<UUID> due(Connection tx, Variant variant, String build, Instant now)
      throws SQLException {
    try (PreparedStatement select =
        tx.prepareStatement(
            """
            select enrolment from failure where variant = ? and (renderer <> ? or at < ?)
            order by at limit 100\
            """)) {
      select.setString(1, variant.code());
      select.setString(2, build);
      select.setObject(3, utc(now.minus(Failure.STANDS)));
      try (ResultSet rows = select.executeQuery()) {
        List<UUID> due = new ArrayList<>();
        while (rows.next()) {
          due.add(rows.getObject(1, UUID.class));
        }
        return due;
      }
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
