package nz.enrolment.render.keep;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.render.press.DocumentNote;
import nz.enrolment.render.press.Variant;
import nz.enrolment.shell.file.Sha256;

/// The rows of `V2__documents.sql`. Every method works in the transaction of the connection that it
/// is given.
public final class Documents {

  private Documents() {}

  /// Keeps an enrolment; an earlier version of it is replaced, and what was made from that is
  /// forgotten.
  ///
  /// @return the files that the earlier version had
  public static List<Sha256> keep(Connection tx, KeptEnrolment enrolment) throws SQLException {
    List<Sha256> before = erase(tx, enrolment.enrolment());
    try (PreparedStatement insert =
        tx.prepareStatement("insert into enrolment (id, practice, data) values (?, ?, ?)")) {
      insert.setObject(1, enrolment.enrolment());
      insert.setObject(2, enrolment.practice());
      insert.setBytes(3, enrolment.data());
      insert.executeUpdate();
    }
    return before;
  }

  /// Whether the enrolment was neither erased nor replaced. If so, nobody else keeps anything of it
  /// until the end of the transaction.
  public static boolean isCurrent(Connection tx, KeptEnrolment source) throws SQLException {
    try (PreparedStatement lock =
        tx.prepareStatement("select 1 from enrolment where id = ? and data = ? for update")) {
      lock.setObject(1, source.enrolment());
      lock.setBytes(2, source.data());
      try (ResultSet row = lock.executeQuery()) {
        return row.next();
      }
    }
  }

  /// Keeps a document of an enrolment that is there.
  public static void keep(Connection tx, UUID enrolment, Variant variant, StoredDocument kept)
      throws SQLException {
    try (PreparedStatement insert =
        tx.prepareStatement(
            """
            insert into document (enrolment, variant, sha256, bytes, pages, renderer, notes)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (enrolment, variant) do update
              set sha256 = excluded.sha256, bytes = excluded.bytes, pages = excluded.pages,
                  renderer = excluded.renderer, notes = excluded.notes\
            """)) {
      insert.setObject(1, enrolment);
      insert.setString(2, variant.code());
      insert.setString(3, kept.digest().hex());
      insert.setLong(4, kept.bytes());
      insert.setInt(5, kept.pages());
      insert.setString(6, kept.renderer());
      insert.setArray(7, codes(tx, kept.notes()));
      insert.executeUpdate();
    }
  }

  /// Forgets a document of which there is no file any more.
  public static void forget(Connection tx, UUID enrolment, Variant variant) throws SQLException {
    try (PreparedStatement delete =
        tx.prepareStatement("delete from document where enrolment = ? and variant = ?")) {
      delete.setObject(1, enrolment);
      delete.setString(2, variant.code());
      delete.executeUpdate();
    }
  }

  /// The enrolment, unless it is not known (yet, or any more).
  public static Optional<KeptEnrolment> enrolment(Connection tx, UUID id) throws SQLException {
    try (PreparedStatement select =
        tx.prepareStatement("select practice, data from enrolment where id = ?")) {
      select.setObject(1, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(new KeptEnrolment(id, row.getObject(1, UUID.class), row.getBytes(2)))
            : Optional.empty();
      }
    }
  }

  /// The document in that form, if it was made before.
  public static Optional<StoredDocument> document(Connection tx, UUID enrolment, Variant variant)
      throws SQLException {
    try (PreparedStatement select =
        tx.prepareStatement(
            """
            select sha256, bytes, pages, renderer, notes from document
            where enrolment = ? and variant = ?\
            """)) {
      select.setObject(1, enrolment);
      select.setString(2, variant.code());
      try (ResultSet row = select.executeQuery()) {
        return row.next()
            ? Optional.of(
                new StoredDocument(
                    new Sha256(row.getString(1)),
                    row.getLong(2),
                    row.getInt(3),
                    row.getString(4),
                    notes(row.getArray(5))))
            : Optional.empty();
      }
    }
  }

  private static Array codes(Connection tx, List<DocumentNote> notes) throws SQLException {
    return tx.createArrayOf("text", notes.stream().map(DocumentNote::code).toArray());
  }

  private static List<DocumentNote> notes(Array codes) throws SQLException {
    return DocumentNote.of(List.of((String[]) codes.getArray()));
  }

  /// Forgets the enrolment and its documents. A document that is being kept at the same time comes
  /// either before, and is forgotten too, or after, and is not kept.
  ///
  /// @return the files that it had
  public static List<Sha256> erase(Connection tx, UUID enrolment) throws SQLException {
    try (PreparedStatement lock =
        tx.prepareStatement("select 1 from enrolment where id = ? for update")) {
      lock.setObject(1, enrolment);
      lock.execute();
    }
    List<Sha256> files = files(tx, enrolment);
    try (PreparedStatement delete = tx.prepareStatement("delete from enrolment where id = ?")) {
      delete.setObject(1, enrolment);
      delete.executeUpdate();
    }
    return files;
  }

  private static List<Sha256> files(Connection tx, UUID enrolment) throws SQLException {
    try (PreparedStatement select =
        tx.prepareStatement("select distinct sha256 from document where enrolment = ?")) {
      select.setObject(1, enrolment);
      return digests(select);
    }
  }

  /// Those of the files that no document has.
  static List<Sha256> orphans(Connection tx, List<Sha256> files) throws SQLException {
    try (PreparedStatement select =
        tx.prepareStatement(
            """
            select sha256 from unnest(?) as file (sha256)
            where not exists (select from document where document.sha256 = file.sha256)\
            """)) {
      select.setArray(1, tx.createArrayOf("text", files.stream().map(Sha256::hex).toArray()));
      return digests(select);
    }
  }

  private static List<Sha256> digests(PreparedStatement select) throws SQLException {
    try (ResultSet rows = select.executeQuery()) {
      List<Sha256> digests = new ArrayList<>();
      while (rows.next()) {
        digests.add(new Sha256(rows.getString(1)));
      }
      return digests;
    }
  }
}
