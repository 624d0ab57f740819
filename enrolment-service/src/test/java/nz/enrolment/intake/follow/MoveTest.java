package nz.enrolment.intake.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nz.enrolment.intake.keep.DeclineReason;
import nz.enrolment.intake.keep.Standing;
import org.junit.jupiter.api.Test;

class MoveTest {
  private static final Move ENTER = new Move.Enter();
  private static final Move DECLINE =
      new Move.Decline(DeclineReason.DUPLICATE, Optional.of("twice"));
  private static final Move REOPEN = new Move.Reopen();

  private static final Standing OPEN = new Standing.Open();
  private static final Standing ENTERED = new Standing.Entered();
  private static final Standing DECLINED =
      new Standing.Declined(DeclineReason.DUPLICATE, Optional.of("twice"));

  @Test
  void an_open_enrolment_is_entered_or_declined() {
    assertThat(ENTER.from(OPEN)).contains(ENTERED);
    assertThat(DECLINE.from(OPEN)).contains(DECLINED);
    assertThat(REOPEN.from(OPEN)).isEmpty();
  }

  @Test
  void a_declined_enrolment_is_reopened_and_nothing_else() {
    assertThat(REOPEN.from(DECLINED)).contains(OPEN);
    assertThat(List.of(ENTER, DECLINE)).allMatch(move -> move.from(DECLINED).isEmpty());
  }

  @Test
  void an_entered_enrolment_stays_entered() {
    assertThat(List.of(ENTER, DECLINE, REOPEN)).allMatch(move -> move.from(ENTERED).isEmpty());
  }

  @Test
  void says_nothing_of_what_staff_wrote() {
    assertThat(DECLINE.toString() + DECLINED).doesNotContain("twice");
  }
}
