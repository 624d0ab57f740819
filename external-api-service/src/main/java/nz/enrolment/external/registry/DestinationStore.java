package nz.enrolment.external.registry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.external.queue.Sql;
import nz.enrolment.form.input.StrictJson;

/// The rows of managed destinations. Each method works in the transaction of its caller.
public final class DestinationStore {
  private static final String SELECT =
      """
      select id, practice, version, shape, made_at, settings::text, secrets_set, secrets
      from destination d join destination_version v on v.destination = d.id and v.number = d.version
      where removed_at is null\
      """;
  private static final String OF_PRACTICE = SELECT + " and practice = ? order by made_at, id";
  private static final String ONE = SELECT + " and id = ?";
  private static final String ALL = SELECT;

  /// Whoever removes one waits until what is queued for it is committed, and finds it.
  private static final String TAKING = OF_PRACTICE + " for share of d";

  private static final String VERSIONS =
      "select id, version from destination where id = any(?) and removed_at is null";
  private static final String HOLDS =
      "select id from destination where id = ? and version = ? and removed_at is null";
  private static final String LOCK =
      "select id from destination where id = ? and practice = ? and removed_at is null for update";
  private static final String LOCK_PRACTICE =
      "select pg_advisory_xact_lock(hashtextextended(?, 1))";
  private static final String INSERT =
      "insert into destination (id, practice, version, shape) values (?, ?, 1, 1)";
  private static final String CHANGE =
      "update destination set version = ?, shape = case when ? then ? else shape end where id = ?";
  private static final String ADD_VERSION =
      """
      insert into destination_version (destination, number, settings, secrets_set, secrets, made_by)
      values (?, ?, ?::jsonb, ?::text[], ?, ?)\
      """;
  private static final String FORGET_SECRETS =
      "update destination_version set secrets = null where destination = ?";
  private static final String REMOVE = "update destination set removed_at = now() where id = ?";
  private static final String RENEW_SECRETS =
      "update destination_version set secrets = ? where destination = ? and number = ? and secrets is not null";

  private DestinationStore() {}

  /// What a practice made of it, and who in the practice.
  ///
  /// @param settings without what is secret
  public record Version(ObjectNode settings, Secrets.Taken secrets, String madeBy) {}

  /// Those of a practice, in the order of their last change.
  public static List<ManagedDestination> of(Connection tx, UUID practice) throws SQLException {
    return new Sql(tx, OF_PRACTICE, practice).all(DestinationStore::read);
  }

  /// Those of a practice, none of which is removed before this transaction ends.
  public static List<ManagedDestination> taking(Connection tx, UUID practice) throws SQLException {
    return new Sql(tx, TAKING, practice).all(DestinationStore::read);
  }

  /// All that there are.
  public static List<ManagedDestination> all(Connection tx) throws SQLException {
    return new Sql(tx, ALL).all(DestinationStore::read);
  }

  /// That of any practice.
  public static Optional<ManagedDestination> find(Connection tx, UUID id) throws SQLException {
    return new Sql(tx, ONE, id).first(DestinationStore::read);
  }

  /// Which version of each of these holds; none of those that were removed.
  public static Map<UUID, Integer> versions(Connection tx, List<UUID> ids) throws SQLException {
    Map<UUID, Integer> versions = new HashMap<>();
    if (!ids.isEmpty()) {
      new Sql(tx, VERSIONS, tx.createArrayOf("uuid", ids.toArray()))
          .all(row -> versions.put(row.getObject("id", UUID.class), row.getInt("version")));
    }
    return versions;
  }

  /// Whether this version holds.
  public static boolean holds(Connection tx, UUID id, int version) throws SQLException {
    return new Sql(tx, HOLDS, id, version).first(_ -> id).isPresent();
  }

  /// That of this practice, and until the transaction ends nobody else changes it.
  public static Optional<ManagedDestination> lock(Connection tx, UUID id, UUID practice)
      throws SQLException {
    boolean isTheirs = new Sql(tx, LOCK, id, practice).first(_ -> id).isPresent();
    return isTheirs ? find(tx, id) : Optional.empty();
  }

  /// How many a practice has; nobody else adds one before this transaction ends.
  public static int count(Connection tx, UUID practice) throws SQLException {
    new Sql(tx, LOCK_PRACTICE, practice.toString()).all(_ -> "");
    return of(tx, practice).size();
  }

  /// The first version of a new one.
  public static void add(Connection tx, UUID id, UUID practice, Version version)
      throws SQLException {
    new Sql(tx, INSERT, id, practice).update();
    addVersion(tx, id, 1, version);
  }

  /// The next version of one that is locked.
  ///
  /// @param isNewShape whether something else is sent from now on
  public static void change(
      Connection tx, ManagedDestination locked, Version version, boolean isNewShape)
      throws SQLException {
    int next = locked.version() + 1;
    new Sql(tx, FORGET_SECRETS, locked.id()).update();
    new Sql(tx, CHANGE, next, isNewShape, next, locked.id()).update();
    addVersion(tx, locked.id(), next, version);
  }

  private static void addVersion(Connection tx, UUID id, int number, Version version)
      throws SQLException {
    String settings = new String(StrictJson.write(version.settings()), StandardCharsets.UTF_8);
    Secrets.Taken secrets = version.secrets();
    new Sql(
            tx,
            ADD_VERSION,
            id,
            number,
            settings,
            secrets.pointers().toArray(String[]::new),
            secrets.encrypted().orElse(null),
            version.madeBy())
        .update();
  }

  /// Removes one that is locked. Its versions stay, without what was secret in them.
  public static void remove(Connection tx, ManagedDestination locked) throws SQLException {
    new Sql(tx, FORGET_SECRETS, locked.id()).update();
    new Sql(tx, REMOVE, locked.id()).update();
  }

  /// The same secrets, encrypted anew.
  static void renewSecrets(Connection tx, ManagedDestination of, byte[] secrets)
      throws SQLException {
    new Sql(tx, RENEW_SECRETS, secrets, of.id(), of.version()).update();
  }

  private static ManagedDestination read(ResultSet row) throws SQLException {
    byte[] settings = row.getString("settings").getBytes(StandardCharsets.UTF_8);
    return new ManagedDestination(
        row.getObject("id", UUID.class),
        row.getObject("practice", UUID.class),
        row.getInt("version"),
        row.getInt("shape"),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        (ObjectNode) StrictJson.reread(settings),
        List.of((String[]) row.getArray("secrets_set").getArray()),
        Optional.ofNullable(row.getBytes("secrets")));
  }
}
