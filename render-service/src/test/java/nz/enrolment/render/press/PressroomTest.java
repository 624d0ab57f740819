package nz.enrolment.render.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nz.enrolment.form.generated.GeneratedEnrolment;
import nz.enrolment.render.layout.LayOutEnrolment;
import nz.enrolment.render.print.FallbackFonts;
import nz.enrolment.render.print.PrintPaper;
import org.junit.jupiter.api.Test;

class PressroomTest {
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Duration SHORT = Duration.ofMillis(50);
  private static final PressOutcome FINISHED = new PressOutcome.Finished(new byte[1], 1, List.of());

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  @Test
  void makes_a_document_and_measures_it() throws Exception {
    assertThat(press(room(1, LONG, LONG), () -> FINISHED)).isSameAs(FINISHED);

    assertThat(
            meters
                .get("render.documents")
                .tags("format", "pdf", "outcome", "finished")
                .timer()
                .count())
        .isEqualTo(1);
  }

  @Test
  void a_fault_of_ours_is_a_result() throws Exception {
    var pressed = press(room(1, LONG, LONG), () -> List.of(FINISHED).get(1));

    assertThat(pressed).isEqualTo(new PressOutcome.Impossible(FailureReason.FAILED));
  }

  @Test
  void too_little_memory_is_a_result() throws Exception {
    var pressed =
        press(
            room(1, LONG, LONG),
            () -> new PressOutcome.Finished(new byte[Integer.MAX_VALUE], 1, List.of()));

    assertThat(pressed).isEqualTo(new PressOutcome.Impossible(FailureReason.TOO_LARGE));
  }

  @Test
  void too_many_pages_are_a_result() throws Exception {
    var printer = new PrintPaper("test", FallbackFonts.none(), 1);
    var paper = LayOutEnrolment.layOut(GeneratedEnrolment.of(3).enrolment());

    var pressed =
        press(
            room(1, LONG, LONG),
            () -> new PressOutcome.Finished(printer.print(paper).pdf(), 1, List.of()));

    assertThat(pressed).isEqualTo(new PressOutcome.Impossible(FailureReason.TOO_MANY_PAGES));
  }

  @Test
  void what_finds_no_memory_beside_others_is_tried_alone() throws Exception {
    var attempts = new AtomicInteger();

    var pressed =
        press(
            room(2, LONG, LONG),
            () -> {
              if (attempts.getAndIncrement() == 0) {
                throw new OutOfMemoryError();
              }
              assertThat(gauge("render.working")).isEqualTo(1);
              return FINISHED;
            });

    assertThat(pressed).isSameAs(FINISHED);
    assertThat(attempts).hasValue(2);
  }

  @Test
  void a_document_that_takes_too_long_has_its_press_until_it_ends() throws Exception {
    var room = room(2, SHORT, SHORT);
    var end = new CountDownLatch(1);

    assertThat(press(room, () -> waitFor(end)))
        .isEqualTo(new PressOutcome.Impossible(FailureReason.TOOK_TOO_LONG));
    assertThat(press(room, () -> FINISHED)).isSameAs(FINISHED);
    assertThat(press(room, () -> waitFor(end)))
        .isEqualTo(new PressOutcome.Impossible(FailureReason.TOOK_TOO_LONG));
    assertThat(room.isStuck()).isFalse();
    assertThatThrownBy(() -> press(room, () -> FINISHED)).isInstanceOf(Busy.class);
    assertThat(gauge("render.overdue")).isEqualTo(2);
    await().until(room::isStuck);

    end.countDown();
    await().until(() -> !room.isStuck());
    assertThat(press(room, () -> FINISHED)).isSameAs(FINISHED);
  }

  @Test
  void lets_no_more_than_so_many_be_made_at_once_and_shows_who_waits() throws Exception {
    var room = room(1, LONG, LONG);
    var end = new CountDownLatch(1);
    var first = CompletableFuture.supplyAsync(() -> unchecked(room, () -> waitFor(end)));
    await().until(() -> gauge("render.working") == 1);
    var second = CompletableFuture.supplyAsync(() -> unchecked(room, () -> FINISHED));
    await().until(() -> gauge("render.waiting") == 1);

    assertThat(second).isNotDone();
    end.countDown();
    assertThat(first.get()).isSameAs(FINISHED);
    assertThat(second.get()).isSameAs(FINISHED);
    assertThat(gauge("render.waiting")).isZero();
  }

  @Test
  void is_busy_when_the_line_does_not_get_shorter() {
    var room = room(1, LONG, SHORT);
    var end = new CountDownLatch(1);
    var first = CompletableFuture.supplyAsync(() -> unchecked(room, () -> waitFor(end)));
    await().until(() -> gauge("render.working") == 1);

    assertThatThrownBy(() -> press(room, () -> FINISHED)).isInstanceOf(Busy.class);
    end.countDown();
    first.join();
  }

  private Pressroom room(int presses, Duration longest, Duration patience) {
    var press = new Press("test", "test", Optional.empty(), 500);
    return new Pressroom(press, Optional.of(presses), longest, patience, meters);
  }

  private static PressOutcome press(Pressroom room, Supplier<PressOutcome> work) throws Exception {
    return room.press(Press.STANDARD, work);
  }

  private static PressOutcome unchecked(Pressroom room, Supplier<PressOutcome> work) {
    try {
      return press(room, work);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static PressOutcome waitFor(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return FINISHED;
  }

  private double gauge(String name) {
    return meters.get(name).gauge().value();
  }
}
