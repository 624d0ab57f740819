package nz.enrolment.render.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import nz.enrolment.render.keep.DocumentFailure;
import nz.enrolment.render.keep.DocumentOutcome;
import nz.enrolment.render.press.Busy;
import nz.enrolment.render.press.FailureReason;
import nz.enrolment.render.press.Press;
import nz.enrolment.render.press.Variant;
import org.junit.jupiter.api.Test;

class SharedAttemptsTest {
  private static final UUID ENROLMENT = UUID.randomUUID();
  private static final Optional<DocumentOutcome> FOUND =
      Optional.of(
          new DocumentOutcome.Impossible(
              new DocumentFailure(FailureReason.FAILED, "test", Instant.EPOCH)));

  private final CountDownLatch end = new CountDownLatch(1);
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void one_is_everybodys_who_asks_for_the_same() throws Exception {
    var attempts = new SharedAttempts(Duration.ofSeconds(20));
    var first = start(attempts);
    var second = new CompletableFuture<Optional<DocumentOutcome>>();
    var thread = Thread.ofPlatform().start(() -> second.complete(unchecked(attempts)));
    await().until(() -> thread.getState() == Thread.State.TIMED_WAITING);

    assertThat(attempts.make(ENROLMENT, new Variant.Pdf(true), () -> FOUND)).isSameAs(FOUND);
    end.countDown();

    assertThat(first.get()).isSameAs(FOUND);
    assertThat(second.get()).isSameAs(FOUND);
    assertThat(made).hasValue(1);
  }

  @Test
  void whoever_does_not_want_to_wait_any_longer_starts_no_second() throws Exception {
    var attempts = new SharedAttempts(Duration.ofMillis(50));
    var first = start(attempts);

    assertThatThrownBy(() -> make(attempts)).isInstanceOf(Busy.class);
    end.countDown();
    first.get();
    assertThat(made).hasValue(1);
  }

  @Test
  void after_one_that_failed_there_may_be_another() throws Exception {
    var attempts = new SharedAttempts(Duration.ofSeconds(20));

    assertThatThrownBy(() ->
            attempts.make(
                ENROLMENT,
                Press.STANDARD,
                () -> {
                  throw new IOException("the disk is full");
                }))
        .hasMessage("the disk is full");
    assertThat(attempts.make(ENROLMENT, Press.STANDARD, () -> FOUND)).isSameAs(FOUND);
  }

  /// Returns once it is under way.
  private CompletableFuture<Optional<DocumentOutcome>> start(SharedAttempts attempts) {
    var running = CompletableFuture.supplyAsync(() -> unchecked(attempts));
    await().until(() -> made.get() == 1);
    return running;
  }

  private Optional<DocumentOutcome> unchecked(SharedAttempts attempts) {
    try {
      return make(attempts);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private Optional<DocumentOutcome> make(SharedAttempts attempts) throws Exception {
    return attempts.make(
        ENROLMENT,
        Press.STANDARD,
        () -> {
          made.incrementAndGet();
          waitForTheEnd();
          return FOUND;
        });
  }

  private void waitForTheEnd() {
    try {
      end.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
