package nz.enrolment.render.decode;

import java.io.IOException;

/// Carries a [Obstacle] out of the depths of a library.
final class UndecodableFile extends IOException {
  private static final long serialVersionUID = 1;

  private final Obstacle obstacle;

  UndecodableFile(Obstacle obstacle) {
    super(obstacle.name());
    this.obstacle = obstacle;
  }

  Obstacle obstacle() {
    return obstacle;
  }

  /// The obstacle that the exception carries; if it has none, the file is broken.
  static Obstacle within(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof UndecodableFile refusal) {
        return refusal.obstacle();
      }
    }
    return Obstacle.DAMAGED;
  }
}
