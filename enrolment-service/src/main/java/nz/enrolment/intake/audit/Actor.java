package nz.enrolment.intake.audit;

/// Who did something.
///
/// @param name the subject of a token, or one of ours
public record Actor(String name) {

  /// Whoever holds the session.
  public static final Actor PATIENT = new Actor("patient");

  /// The service itself, when the practice's retention has passed.
  public static final Actor RETENTION = new Actor("retention");

  private static final int LONGEST = 255;

  public Actor {
    name = name.substring(0, Math.min(name.length(), LONGEST));
  }
}
