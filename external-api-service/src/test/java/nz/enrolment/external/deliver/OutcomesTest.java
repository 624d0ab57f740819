package nz.enrolment.external.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.external.format.DeliveryId;
import nz.enrolment.external.queue.AttemptKind;
import nz.enrolment.external.queue.AttemptOutcome;
import nz.enrolment.external.queue.Delivery;
import nz.enrolment.external.queue.Delivery.Earlier;
import nz.enrolment.external.read.Reading;
import nz.enrolment.external.read.Verdict;
import nz.enrolment.external.route.Route.AfterDoubt;
import nz.enrolment.external.transport.DestinationAnswer;
import nz.enrolment.external.transport.Reply;
import org.junit.jupiter.api.Test;

class OutcomesTest {
  private static final RetrySchedule SCHEDULE =
      new RetrySchedule(
          List.of(Duration.ofSeconds(1), Duration.ofSeconds(5)), Duration.ofSeconds(1), 3);
  private static final AfterDoubt AGAIN = new AfterDoubt.SendAgain();
  private static final AfterDoubt STAFF = new AfterDoubt.AskStaff();
  private static final Reply LOST = new Reply.SentWithoutAnswer("lost");
  private static final Reply NOT_SENT = new Reply.NotSent("refused");
  private static final Duration AT_ONCE = Duration.ZERO;

  @Test
  void what_did_not_leave_is_sent_again_whatever_the_destination_makes_of_repeats() {
    assertThat(of(NOT_SENT, STAFF, 0))
        .isEqualTo(new AttemptOutcome.Failed("refused", Duration.ofSeconds(1), AT_ONCE));
    assertThat(of(NOT_SENT, AGAIN, 1))
        .isEqualTo(new AttemptOutcome.Failed("refused", Duration.ofSeconds(5), AT_ONCE));
  }

  @Test
  void what_left_without_an_answer_is_sent_again_only_to_who_can_tell_a_repeat() {
    assertThat(of(LOST, AGAIN, 0))
        .isEqualTo(new AttemptOutcome.MayHaveArrived("lost", Duration.ofSeconds(1)));
    assertThat(of(LOST, STAFF, 0)).isEqualTo(new AttemptOutcome.Unknown("lost"));
  }

  @Test
  void the_schedule_ends() {
    assertThat(of(NOT_SENT, AGAIN, 2)).isEqualTo(new AttemptOutcome.GivenUp("refused"));
    assertThat(of(LOST, AGAIN, 2)).isEqualTo(new AttemptOutcome.GivenUp("lost"));
    assertThat(of(LOST, STAFF, 2)).isEqualTo(new AttemptOutcome.Unknown("lost"));
  }

  @Test
  void a_pause_that_the_destination_asks_for_is_everybodys() {
    Duration minute = Duration.ofMinutes(1);
    assertThat(of(new Verdict.Later("429", minute)))
        .isEqualTo(new AttemptOutcome.Failed("429", minute, minute));
  }

  @Test
  void a_refusal_says_all_its_reasons() {
    assertThat(of(new Verdict.Refused(List.of("one", "two"))))
        .isEqualTo(new AttemptOutcome.Refused("one; two"));
  }

  @Test
  void bad_credentials_are_no_failure_of_the_delivery() {
    assertThat(of(new Verdict.Unauthorized("401")))
        .isEqualTo(new AttemptOutcome.Unauthorized("401"));
  }

  @Test
  void a_delivery_says_what_was_done() {
    var effects =
        List.of(
            new Verdict.Effect(Verdict.Action.MATCHED, "Patient"),
            new Verdict.Effect(Verdict.Action.CREATED, "DocumentReference"));
    var delivered = (AttemptOutcome.Delivered) of(new Verdict.Delivered(effects));
    assertThat(delivered.effects()).containsExactly("Patient matched", "DocumentReference created");
    assertThat(delivered.lack()).hasValue("without files");
  }

  @Test
  void a_question_without_an_answer_leaves_the_doubt_and_counts() {
    assertThat(outcomes(STAFF, 0).ofQuestion(LOST, Optional.empty()))
        .isInstanceOf(AttemptOutcome.Failed.class);
    assertThat(outcomes(STAFF, 2).ofQuestion(LOST, Optional.empty()))
        .isInstanceOf(AttemptOutcome.GivenUp.class);
  }

  private static AttemptOutcome of(Reply reply, AfterDoubt afterDoubt, int failures) {
    Reading never =
        (_, _) -> {
          throw new AssertionError("nothing to read");
        };
    return outcomes(afterDoubt, failures).ofSend(reply, never, Optional.empty());
  }

  private static AttemptOutcome of(Verdict verdict) {
    Reply answered = new Reply.Answered(new DestinationAnswer.Http(200, Map.of(), new byte[0]));
    return outcomes(AGAIN, 0).ofSend(answered, (_, _) -> verdict, Optional.of("without files"));
  }

  private static Outcomes outcomes(AfterDoubt afterDoubt, int failures) {
    return new Outcomes(delivery(failures), afterDoubt, SCHEDULE);
  }

  private static Delivery delivery(int failures) {
    return new Delivery(
        1,
        new UUID(0, 2),
        new DeliveryId(new UUID(0, 1), "pms", 1),
        new UUID(0, 3),
        failures,
        failures,
        Duration.ZERO,
        AttemptKind.SCHEDULED,
        new Earlier.NotArrived(),
        new byte[0]);
  }
}
