package nz.enrolment.external.queue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// What is sent of each delivery, frozen before it is sent first. It is frozen anew only where the
/// destination wants something else by then, and cannot have it.
public final class Payloads {
  private static final String FREEZE =
      """
      insert into payload (delivery, media_type, name, lack, bytes, shape)
      select id, ?, ?, nullif(?, ''), ?, ? from delivery where id = ? and claim = ?
      on conflict (delivery) do update set frozen_at = now(), media_type = excluded.media_type,
        name = excluded.name, lack = excluded.lack, bytes = excluded.bytes, shape = excluded.shape\
      """;
  private static final String FIND =
      "select media_type, name, lack, bytes, shape from payload where delivery = ?";

  private static final String FORGET = "delete from payload where delivery = ?";

  private Payloads() {}

  /// A payload as it is stored.
  ///
  /// @param lack what of the document is not in it, and why
  /// @param bytes encrypted
  /// @param shape of the destination's settings by which they were written
  public record Frozen(
      String mediaType, String name, Optional<String> lack, byte[] bytes, int shape) {}

  /// @throws ClaimLost if the delivery was erased, or its lease ended and another took it
  public static void freeze(Connection tx, Delivery delivery, Frozen frozen) throws SQLException {
    int frozenNow =
        new Sql(
                tx,
                FREEZE,
                frozen.mediaType(),
                frozen.name(),
                frozen.lack().orElse(""),
                frozen.bytes(),
                frozen.shape(),
                delivery.row(),
                delivery.claim())
            .update();
    if (frozenNow == 0) {
      throw new ClaimLost();
    }
  }

  /// What was frozen, at this attempt or at an earlier one.
  public static Optional<Frozen> find(Connection tx, Delivery delivery) throws SQLException {
    return new Sql(tx, FIND, delivery.row()).first(Payloads::frozen);
  }

  private static Frozen frozen(ResultSet row) throws SQLException {
    return new Frozen(
        row.getString("media_type"),
        row.getString("name"),
        Optional.ofNullable(row.getString("lack")),
        row.getBytes("bytes"),
        row.getInt("shape"));
  }

  /// It is not needed any more.
  static void forget(Connection tx, long delivery) throws SQLException {
    new Sql(tx, FORGET, delivery).update();
  }
}
