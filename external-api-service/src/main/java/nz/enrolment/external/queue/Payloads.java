package nz.enrolment.external.queue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// What is sent of each delivery, frozen before it is sent first.
public final class Payloads {
  private static final String FREEZE =
      """
      insert into payload (delivery, media_type, name, lack, bytes)
      select id, ?, ?, nullif(?, ''), ? from delivery where id = ? and claim = ?\
      """;
  private static final String FIND =
      "select media_type, name, lack, bytes from payload where delivery = ?";

  private static final String FORGET = "delete from payload where delivery = ?";

  private Payloads() {}

  /// A payload as it is stored.
  ///
  /// @param lack what of the document is not in it, and why
  /// @param bytes encrypted
  public record Frozen(String mediaType, String name, Optional<String> lack, byte[] bytes) {}

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
        row.getBytes("bytes"));
  }

  /// It is not needed any more.
  static void forget(Connection tx, long delivery) throws SQLException {
    new Sql(tx, FORGET, delivery).update();
  }
}
