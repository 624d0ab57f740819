package nz.enrolment.shell.log;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// An exception as it may be logged: its class, where it was thrown and what caused it, and not
/// what it says.
final class Silenced extends Throwable {
  private static final long serialVersionUID = 1;

  /// Whoever chains more of them, perhaps in a circle, is not followed.
  private static final int DEEPEST = 20;

  private final String name;

  private Silenced(Throwable original, int depth) {
    super(null, cause(original, depth), true, true);
    name = original.getClass().getName();
    setStackTrace(original.getStackTrace());
    if (depth < DEEPEST) {
      Arrays.stream(original.getSuppressed())
          .map(suppressed -> new Silenced(suppressed, depth + 1))
          .forEach(this::addSuppressed);
    }
  }

  static Throwable of(Throwable original) {
    return original instanceof Silenced ? original : new Silenced(original, 0);
  }

  private static @Nullable Throwable cause(Throwable original, int depth) {
    @Nullable Throwable cause = original.getCause();
    return cause == null || depth == DEEPEST ? null : new Silenced(cause, depth + 1);
  }

  @Override
  public String toString() {
    return name;
  }
}
