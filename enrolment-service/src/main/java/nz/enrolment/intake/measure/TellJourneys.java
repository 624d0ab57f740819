package nz.enrolment.intake.measure;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nz.enrolment.form.event.DeviceClass;
import nz.enrolment.form.event.JourneyEvent.End;
import nz.enrolment.form.event.JourneyEvent.Ended;
import nz.enrolment.form.event.JourneyEvent.Published;
import nz.enrolment.form.event.MinutesBand;
import nz.enrolment.form.read.SubmissionContext;
import nz.enrolment.intake.announce.Announcements;
import nz.enrolment.intake.publish.PublishedForms;
import nz.enrolment.intake.publish.VersionKey;
import nz.enrolment.intake.tenant.Practices;
import nz.enrolment.intake.tenant.Tenancy;
import org.hibernate.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Once a day, announces the versions of forms that were published since, and the sessions that
/// ended in a month that is over. All of a month leave together and in random order, so that no
/// event tells when its session ended, nor beside whose enrolment it was kept.
@ApplicationScoped
public class TellJourneys {
  private static final Logger log = LoggerFactory.getLogger(TellJourneys.class);

  private static final String PUBLICATIONS =
      """
      update form_version set announced = true
      where practice = practice_of_transaction() and not announced
      returning form, number, published_at\
      """;

  /// All rows are of one transaction then, and in an order that tells nothing.
  private static final String SHUFFLE =
      """
      with taken as (
        delete from journey_ended where practice = practice_of_transaction()
        returning month, form, number, furthest, ended, minutes, device)
      insert into journey_ended (month, form, number, furthest, ended, minutes, device)
      select month, form, number, furthest, ended, minutes, device
      from taken order by gen_random_uuid()\
      """;

  /// Few enough for one transaction: each event takes a lock.
  private static final String SOME_OF_BEFORE =
      """
      delete from journey_ended where ctid = any (array(
        select ctid from journey_ended
        where practice = practice_of_transaction() and month < :month
        limit 100 for update skip locked))
      returning form, number, month, furthest, ended, minutes, device\
      """;

  private final Session database;
  private final Practices practices;
  private final Tenancy tenancy;
  private final PublishedForms forms;
  private final Announcements announcements;

  @Inject
  TellJourneys(
      Session database,
      Practices practices,
      Tenancy tenancy,
      PublishedForms forms,
      Announcements announcements) {
    this.database = database;
    this.practices = practices;
    this.tenancy = tenancy;
    this.forms = forms;
    this.announcements = announcements;
  }

  @Scheduled(
      every = "{intake.journeys.every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void tell() {
    practices.all().forEach(this::tellOf);
  }

  /// A failure, of one practice's too, is tried again the next day.
  private void tellOf(UUID practice) {
    try {
      tell(practice, YearMonth.from(SubmissionContext.day(Instant.now())));
    } catch (RuntimeException e) {
      log.atWarn()
          .addKeyValue("exception", e.getClass().getName())
          .log("Journeys could not be announced, and will be tried again");
    }
  }

  /// @param month the one under way
  private void tell(UUID practice, YearMonth month) {
    tenancy.run(
        practice,
        () -> {
          announcePublications(practice);
          database.createNativeMutationQuery(SHUFFLE).executeUpdate();
        });
    while (tenancy.within(practice, () -> announceSome(practice, month)) > 0) {
      // The next ones, in a transaction of their own.
    }
  }

  private void announcePublications(UUID practice) {
    for (Object[] row : database.createNativeQuery(PUBLICATIONS, Object[].class).getResultList()) {
      announce(new VersionKey(practice, (String) row[0], (Integer) row[1]), (Instant) row[2]);
    }
  }

  private void announce(VersionKey version, Instant at) {
    var sections = forms.find(version).orElseThrow().form().sectionsOfEveryone();
    var month = YearMonth.from(SubmissionContext.day(at));
    announcements.published(
        new Published(version.practice(), version.form(), version.number(), month, sections), at);
  }

  private int announceSome(UUID practice, YearMonth month) {
    List<Ended> some =
        database
            .createNativeQuery(SOME_OF_BEFORE, Object[].class)
            .setParameter("month", month.toString())
            .getResultList()
            .stream()
            .map(row -> ended(practice, row))
            .toList();
    some.forEach(announcements::ended);
    return some.size();
  }

  private static Ended ended(UUID practice, Object[] row) {
    return new Ended(
        practice,
        (String) row[0],
        (Integer) row[1],
        YearMonth.parse((String) row[2]),
        (Integer) row[3],
        End.valueOf((String) row[4]),
        MinutesBand.valueOf((String) row[5]),
        DeviceClass.valueOf((String) row[6]));
  }
}
