package nz.enrolment.pipeline.load;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// One patient's visit: each [Operation] at its time.
final class TimedVisit {
  private final OpenLoop loop;
  private final int number;
  private final long start; // of System.nanoTime()
  private final Map<String, String> known = new HashMap<>();
  private boolean goesOn = true;

  TimedVisit(OpenLoop loop, int number, long start) {
    this.loop = loop;
    this.number = number;
    this.start = start;
  }

  LoadPractice practice() {
    return loop.practices().get(number % loop.practices().size());
  }

  /// Somebody who has not enrolled before.
  String submission() {
    return loop.submission().of(number);
  }

  void remember(String name, String value) {
    known.put(name, value);
  }

  String known(String name) {
    return known.getOrDefault(name, "");
  }

  void run() {
    for (Operation operation : Operation.values()) {
      loop.note(timed(operation));
    }
  }

  private Timing timed(Operation operation) {
    long intended = start + operation.after().toNanos();
    sleepUntil(intended);
    long late = System.nanoTime() - intended;
    Sent sent = goesOn ? send(operation) : new Sent(OperationOutcome.SKIPPED, 0);
    goesOn = sent.outcome() == OperationOutcome.DONE;
    return new Timing(
        operation,
        loop.instant(intended),
        late,
        System.nanoTime() - intended,
        sent.outcome(),
        sent.status(),
        known("enrolment"));
  }

  private record Sent(OperationOutcome outcome, int status) {}

  private Sent send(Operation operation) {
    try {
      HttpAnswer answer = loop.connections().exchange(operation.request(this));
      OperationOutcome outcome = operation.outcome(answer);
      if (outcome == OperationOutcome.DONE) {
        operation.remember(this, answer);
      }
      return new Sent(outcome, answer.status());
    } catch (SocketTimeoutException _) {
      return new Sent(OperationOutcome.TIMED_OUT, 0);
    } catch (IOException _) {
      return new Sent(OperationOutcome.BROKEN, 0);
    }
  }

  private static void sleepUntil(long time) {
    long left = time - System.nanoTime();
    if (left > 0) {
      try {
        TimeUnit.NANOSECONDS.sleep(left);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
