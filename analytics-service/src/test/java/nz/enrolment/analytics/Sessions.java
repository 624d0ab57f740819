package nz.enrolment.analytics;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import nz.enrolment.form.event.DeviceClass;
import nz.enrolment.form.event.JourneyCodec;
import nz.enrolment.form.event.JourneyEvent.End;
import nz.enrolment.form.event.JourneyEvent.Ended;
import nz.enrolment.form.event.JourneyEvent.Published;
import nz.enrolment.form.event.MinutesBand;

/// Made-up sessions with forms, and the publication of those.
public final class Sessions {
  static final String TOPIC = "enrolment-journey.v1";
  static final String DEAD_LETTERS = TOPIC + ".analytics.dead-letter";

  /// Of the forms: nobody can be followed over the fourth, which not everyone is asked something
  /// in.
  public static final List<Integer> SECTIONS = List.of(1, 2, 3, 5);

  static final YearMonth MONTH = YearMonth.of(2026, 11);

  private Sessions() {}

  /// One event of the topic.
  ///
  /// @param key random, as nothing else of it is
  record Session(UUID key, Ended ended) {
    byte[] data() {
      return JourneyCodec.write(ended);
    }
  }

  /// So many, of practices in turn.
  static List<Session> some(int number, List<UUID> practices, RandomGenerator random) {
    return Stream.iterate(0, i -> i + 1)
        .map(i -> new Session(UUID.randomUUID(), one(practices.get(i % practices.size()), random)))
        .limit(number)
        .toList();
  }

  private static Ended one(UUID practice, RandomGenerator random) {
    int furthest = random.nextInt(SECTIONS.size() + 1);
    return new Ended(
        practice,
        "standard",
        2,
        MONTH,
        furthest == 0 ? 0 : SECTIONS.get(furthest - 1),
        pick(End.values(), random),
        pick(MinutesBand.values(), random),
        pick(DeviceClass.values(), random));
  }

  private static <T> T pick(T[] values, RandomGenerator random) {
    return values[random.nextInt(values.length)];
  }

  static Ended left(UUID practice, int furthest) {
    return new Ended(
        practice, "standard", 2, MONTH, furthest, End.LEFT, MinutesBand.UNDER_5, DeviceClass.PHONE);
  }

  static Ended submitted(UUID practice, MinutesBand minutes, DeviceClass device) {
    return new Ended(practice, "standard", 2, MONTH, 5, End.SUBMITTED, minutes, device);
  }

  static byte[] published(UUID practice, int version) {
    return JourneyCodec.write(
        new Published(practice, "standard", version, YearMonth.of(2026, 10), SECTIONS));
  }
}
