package nz.enrolment.local;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// What the launcher says while it works: one line a fact, with the seconds since it began.
public final class ConsoleProgress {
  private final PrintStream out;
  private final Instant begin = Instant.now();

  public ConsoleProgress(PrintStream out) {
    this.out = out;
  }

  /// Says nothing.
  public static ConsoleProgress silent() {
    return new ConsoleProgress(new PrintStream(OutputStream.nullOutputStream(), true));
  }

  /// One line, after the time.
  public void say(String fact) {
    var seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    out.println(String.format(Locale.ROOT, "[%5.1f s] %s", seconds, fact));
  }

  /// One line as it is.
  public void print(String line) {
    out.println(line);
  }
}
