package nz.enrolment.intake.follow;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.UUID;

/// A practice's own enrolments in numbers, exact and of this moment: its people see each of them in
/// the list anyway. Only what is still kept is counted.
///
/// @param today completed since midnight in New Zealand
/// @param thisWeek completed since Monday
/// @param waiting neither entered nor declined yet
/// @param medianHoursToDecision from completion until entered or declined, of those decided in the
///   last four weeks; absent when there were none
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record Summary(long today, long thisWeek, long waiting, Optional<Double> medianHoursToDecision) {
  private static final ZoneId ZONE = ZoneId.of("Pacific/Auckland");
  private static final String NUMBERS =
      """
      select count(*) filter (where completed_at >= :today) as today,
        count(*) filter (where completed_at >= :monday) as this_week,
        count(*) filter (where standing = 'open') as waiting,
        round(cast(percentile_cont(0.5) within group
            (order by extract(epoch from standing_since - completed_at) / 3600)
          filter (where standing <> 'open' and standing_since >= :lately) as numeric), 1) as hours
      from enrolment where practice = :practice\
      """;

  static Summary of(EntityManager database, UUID practice, Instant now) {
    LocalDate day = LocalDate.ofInstant(now, ZONE);
    Tuple row =
        (Tuple)
            database
                .createNativeQuery(NUMBERS, Tuple.class)
                .setParameter("today", start(day))
                .setParameter(
                    "monday", start(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))))
                .setParameter("lately", start(day.minusWeeks(4)))
                .setParameter("practice", practice)
                .getSingleResult();
    return new Summary(
        number(row, "today"),
        number(row, "this_week"),
        number(row, "waiting"),
        Optional.ofNullable(row.get("hours", Number.class)).map(Number::doubleValue));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  private static long number(Tuple row, String name) {
    return row.get(name, Number.class).longValue();
  }
}
