package nz.enrolment.external.queue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.external.format.DeliveryId;
import nz.enrolment.external.queue.Delivery.Earlier;

/// Taking the next delivery to a destination.
public final class Claims {

  /// Claims at one destination come one after another, in all processes: each sees what the one
  /// before it took.
  private static final String LOCK = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

  /// One that is claimed is due again when its lease ends. Of one patient, only one is on its way;
  /// an earlier event of an enrolment goes before a later one; and an earlier enrolment before a
  /// later one, unless its document keeps it waiting. What is settled holds up nothing.
  private static final String CLAIM =
      """
      update delivery set claim = gen_random_uuid(), next_attempt_at = now() + ? * interval '1 ms',
        document_announced = false
      where id = (
        select id from delivery due
        where destination = ? and next_attempt_at <= now()
          and not exists (
            select from delivery other
            where other.destination = due.destination and other.patient = due.patient
              and other.id <> due.id and other.next_attempt_at is not null
              and ((other.claim is not null and other.next_attempt_at > now())
                or (other.enrolment = due.enrolment and other.sequence < due.sequence)
                or (other.id < due.id and other.enrolment <> due.enrolment
                    and other.state <> 'waiting-for-document')))
        order by next_attempt_at, id limit 1)
      returning id, claim, enrolment, destination, sequence, practice, attempts, failures, absences, next_kind,
        (extract(epoch from now() - queued_at) * 1000)::bigint as waited, event\
      """;

  private Claims() {}

  /// The delivery to this destination that has been due for longest and that may go now, or
  /// nothing. What an earlier claimant left unfinished may have arrived.
  public static Optional<Delivery> next(Connection tx, String destination, Duration lease)
      throws SQLException {
    lock(tx, destination);
    return switch (Circuits.gate(tx, destination)) {
      case SHUT -> Optional.empty();
      case OPEN_FOR_ALL -> claim(tx, destination, lease, false);
      case OPEN_FOR_ONE -> {
        Optional<Delivery> probe = claim(tx, destination, lease, true);
        if (probe.isPresent()) {
          Circuits.probing(tx, destination, lease);
        }
        yield probe;
      }
    };
  }

  static void lock(Connection tx, String destination) throws SQLException {
    new Sql(tx, LOCK, destination).all(_ -> "");
  }

  private static Optional<Delivery> claim(
      Connection tx, String destination, Duration lease, boolean isProbe) throws SQLException {
    Optional<Delivery> claimed =
        new Sql(tx, CLAIM, lease.toMillis(), destination).first(row -> delivery(row, isProbe));
    if (claimed.isPresent() && Attempts.cutOff(tx, claimed.get())) {
      return claimed.map(Claims::afterCutOff);
    }
    return claimed;
  }

  private static Delivery afterCutOff(Delivery d) {
    Earlier earlier =
        switch (d.earlier()) {
          case Earlier.NotArrived _ -> new Earlier.MayHaveArrived(0);
          case Earlier.MayHaveArrived unsure -> unsure;
        };
    return new Delivery(
        d.row(),
        d.claim(),
        d.id(),
        d.practice(),
        d.attempts() + 1,
        d.failures(),
        d.waited(),
        d.kind(),
        earlier,
        d.event());
  }

  private static Delivery delivery(ResultSet row, boolean isProbe) throws SQLException {
    int absences = row.getInt("absences");
    Earlier earlier =
        row.wasNull() ? new Earlier.NotArrived() : new Earlier.MayHaveArrived(absences);
    return new Delivery(
        row.getLong("id"),
        row.getObject("claim", UUID.class),
        new DeliveryId(
            row.getObject("enrolment", UUID.class),
            row.getString("destination"),
            row.getLong("sequence")),
        row.getObject("practice", UUID.class),
        row.getInt("attempts"),
        row.getInt("failures"),
        Duration.ofMillis(row.getLong("waited")),
        isProbe ? AttemptKind.PROBE : AttemptKind.of(row.getString("next_kind")),
        earlier,
        row.getBytes("event"));
  }
}
