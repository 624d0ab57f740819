package nz.enrolment.intake.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import nz.enrolment.form.event.DeviceClass;
import nz.enrolment.form.event.JourneyEvent.End;
import nz.enrolment.form.event.MinutesBand;
import nz.enrolment.form.read.SubmissionContext;
import nz.enrolment.intake.tenant.Tenancy;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/// The sessions that are under way, one a draft, and what is left of them when they end: no id, no
/// time but the month.
@ApplicationScoped
public class Journeys {
  private static final String BEGIN =
      """
      insert into journey as known (id, link, begun_at, seen_at, device)
      select :id, id, :now, :now, :device from link
      where id = :link and used_at is null and revoked_at is null for share
      on conflict (id) do update
      set seen_at = excluded.seen_at,
        device = coalesce(nullif(excluded.device, 'UNKNOWN'), known.device)\
      """;
  private static final String REACH =
      """
      update journey
      set furthest = greatest(furthest, :section), seen_at = :now,
        device = coalesce(nullif(:device, 'UNKNOWN'), device)
      where id = :id\
      """;
  private static final String SUBMIT =
      """
      delete from journey using link where journey.id = :id and link.id = journey.link
      returning link.form, link.number, journey.furthest, journey.device,
        cast(floor(extract(epoch from cast(:now as timestamptz) - journey.begun_at) / 60) as bigint)\
      """;

  /// As drafts are forgotten.
  private static final String LEAVE =
      """
      delete from journey using link
      where journey.practice = practice_of_transaction() and link.id = journey.link
        and (journey.seen_at < :idle
          or link.expires_at < :unreachable
          or link.revoked_at is not null
          or link.uses = 'many' and journey.seen_at < :unreachable)
      returning link.form, link.number, journey.furthest, journey.device,
        cast(floor(extract(epoch from journey.seen_at - journey.begun_at) / 60) as bigint)\
      """;

  private static final String KEEP =
      """
      insert into journey_ended (month, form, number, furthest, ended, minutes, device)
      values (:month, :form, :number, :furthest, :ended, :minutes, :device)\
      """;

  private final Session database;
  private final Tenancy tenancy;

  @Inject
  Journeys(Session database, Tenancy tenancy) {
    this.database = database;
    this.tenancy = tenancy;
  }

  /// Somebody has opened a link, unless it has been closed meanwhile. Opened again, also on another
  /// device, it is the same session, until that ends.
  ///
  /// @param draft in which their answers are kept
  public void begin(UUID practice, UUID link, UUID draft, DeviceClass device, Instant now) {
    tenancy.run(
        practice,
        () ->
            database
                .createNativeMutationQuery(BEGIN)
                .setParameter("id", draft)
                .setParameter("link", link)
                .setParameter("device", device.name())
                .setParameter("now", now)
                .executeUpdate());
  }

  /// They have saved something, in the transaction that keeps it.
  ///
  /// @param section the last of those that everyone is asked something in, up to the saved one
  @Transactional(Transactional.TxType.MANDATORY)
  public void reach(UUID draft, int section, DeviceClass device, Instant now) {
    database
        .createNativeMutationQuery(REACH)
        .setParameter("id", draft)
        .setParameter("section", section)
        .setParameter("device", device.name())
        .setParameter("now", now)
        .executeUpdate();
  }

  /// They have submitted the form, in the transaction that keeps it.
  @Transactional(Transactional.TxType.MANDATORY)
  public void submit(UUID draft, Instant now) {
    var submitted =
        database
            .createNativeQuery(SUBMIT, Object[].class)
            .setParameter("id", draft)
            .setParameter("now", now);
    keep(submitted, End.SUBMITTED, now);
  }

  /// Ends those of a practice that nobody can, or will, come back to.
  ///
  /// @param idle who was not seen since then does not come back
  /// @param unreachable a session of a link that ended before then has ended too
  public void leave(UUID practice, Instant idle, Instant unreachable, Instant now) {
    tenancy.run(
        practice,
        () ->
            keep(
                database
                    .createNativeQuery(LEAVE, Object[].class)
                    .setParameter("idle", idle)
                    .setParameter("unreachable", unreachable),
                End.LEFT,
                now));
  }

  private void keep(NativeQuery<Object[]> ended, End end, Instant now) {
    var month = YearMonth.from(SubmissionContext.day(now));
    for (Object[] row : ended.getResultList()) {
      database
          .createNativeMutationQuery(KEEP)
          .setParameter("month", month.toString())
          .setParameter("form", row[0])
          .setParameter("number", row[1])
          .setParameter("furthest", row[2])
          .setParameter("device", row[3])
          .setParameter("minutes", MinutesBand.of((Long) row[4]).name())
          .setParameter("ended", end.name())
          .executeUpdate();
    }
  }
}
