package nz.enrolment.shell.staff;

/// The roles in the claim `groups` of a token.
public final class Role {

  /// Makes links, and sees what became of enrolments and their counts.
  public static final String PRACTICE_STAFF = "practice-staff";

  /// Whoever answers for the practice: publishes forms, erases, reads the audit.
  public static final String PRACTICE_ADMIN = "practice-admin";

  /// Sees the counts of a group of practices: the one that the claim `region` names.
  public static final String REGION_ANALYST = "region-analyst";

  /// Runs the platform, and sees nothing of a patient's; belongs to no practice.
  public static final String PLATFORM_OPERATOR = "platform-operator";

  /// Another service of the suite; it belongs to no practice.
  public static final String SERVICE = "service";

  private Role() {}
}
