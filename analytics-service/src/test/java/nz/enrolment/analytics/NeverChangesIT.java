package nz.enrolment.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nz.enrolment.analytics.release.CountsAnswer;
import nz.enrolment.analytics.release.ReleaseCounts;
import nz.enrolment.journal.Transactions;
import nz.enrolment.journal.consume.Consumer;
import nz.enrolment.journal.consume.Handler;
import nz.enrolment.journal.consume.Watch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever asks all the time, and knows when each event comes, sees one change: at the instant of
/// the close, which all practices have in common.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class NeverChangesIT {

  @Inject Handler handler;

  @Inject
  @Identifier("journeys")
  Handler journeys;

  @Inject Transactions transactions;
  @Inject Watch watch;
  @Inject ReleaseCounts release;

  /// What is watched.
  interface Subject {
    void hear(Schedule.Step step) throws InterruptedException;

    String ask(Instant now) throws SQLException;
  }

  @AfterEach
  void resetClock() {
    SettableClock.set(SettableClock.START);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void what_is_answered_changes_once(long seed) throws Exception {
    var answers = watch(new Enrolments(UUID.randomUUID()), Schedule.of(seed));
    expectOneChange(answers);
    assertThat(answers.getLast().answer()).contains("\"total\":");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void what_is_answered_of_sessions_changes_once(long seed) throws Exception {
    var answers = watch(new Journeys(UUID.randomUUID()), Schedule.of(seed));
    expectOneChange(answers);
    assertThat(answers.getLast().answer()).contains("\"form\":\"standard\"");
  }

  private static void expectOneChange(List<Seen> answers) {
    assertThat(changes(answers)).isEqualTo(1);
    assertThat(answers.getFirst().answer()).isEqualTo("not closed");
    assertThat(answers.stream().filter(seen -> !seen.answer().equals("not closed")).findFirst())
        .hasValueSatisfying(first -> assertThat(first.at()).isEqualTo(Schedule.QUARTER.closesAt()));
  }

  @ParameterizedTest
  @EnumSource
  void a_weakness_is_seen(Weak weak) throws Exception {
    assertThat(changes(watch(weak, Schedule.of(1)))).isGreaterThan(1);
  }

  private record Seen(Instant at, String answer) {}

  private static List<Seen> watch(Subject subject, Schedule schedule) throws Exception {
    List<Seen> answers = new ArrayList<>();
    for (Schedule.Step step : schedule.steps()) {
      subject.hear(step);
      answers.add(new Seen(step.at(), subject.ask(step.at())));
    }
    return answers;
  }

  private static int changes(List<Seen> answers) {
    int changes = 0;
    for (int i = 1; i < answers.size(); i++) {
      changes += answers.get(i).answer().equals(answers.get(i - 1).answer()) ? 0 : 1;
    }
    return changes;
  }

  /// The service itself, with its database.
  private abstract class Service implements Subject {
    final UUID practice;
    final Consumer enrolments = consumer(handler);

    Service(UUID practice) {
      this.practice = practice;
    }

    final Consumer consumer(Handler handler) {
      return new Consumer("never-changes", transactions, handler, watch);
    }

    @Override
    public void hear(Schedule.Step step) throws InterruptedException {
      SettableClock.set(step.at());
      if (step.sequence() == 2) {
        enrolments.handle(Records.erased(step.enrolment(), practice));
      } else {
        complete(step.enrolment());
      }
    }

    abstract void complete(UUID enrolment) throws InterruptedException;

    @Override
    public String ask(Instant now) throws SQLException {
      return switch (release.of(practice, Schedule.QUARTER)) {
        case CountsAnswer.Released(byte[] json) -> new String(json, StandardCharsets.UTF_8);
        case CountsAnswer.NotClosed _ -> "not closed";
        case CountsAnswer.Finer(), CountsAnswer.BeforeCounting(), CountsAnswer.NoSuchGroup() ->
            throw new AssertionError();
      };
    }
  }

  private final class Enrolments extends Service {
    Enrolments(UUID practice) {
      super(practice);
    }

    @Override
    void complete(UUID enrolment) throws InterruptedException {
      enrolments.handle(
          Records.completed(enrolment, GoldenEvent.ADULT_RURAL.of(enrolment, practice)));
    }
  }

  /// Each person's session with a form of the practice ends in its third section.
  private final class Journeys extends Service {
    private final Consumer consumer = consumer(journeys);

    Journeys(UUID practice) throws InterruptedException {
      super(practice);
      consumer.handle(Records.published(practice));
    }

    @Override
    void complete(UUID session) throws InterruptedException {
      consumer.handle(Records.ended(new Sessions.Session(session, Sessions.left(practice, 3))));
    }
  }
}
