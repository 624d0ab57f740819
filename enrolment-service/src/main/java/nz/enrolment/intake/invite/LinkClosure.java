package nz.enrolment.intake.invite;

import nz.enrolment.shell.http.Problem;

/// Why an authentic link opens nothing any more.
public enum LinkClosure {
  /// Its time has passed.
  EXPIRED("link-expired", "Link expired"),
  /// The practice took it back.
  REVOKED("link-revoked", "Link revoked"),
  /// It was for one enrolment, which has been kept.
  USED("link-used", "Link used");

  private final String slug;
  private final String title;

  LinkClosure(String slug, String title) {
    this.slug = slug;
    this.title = title;
  }

  /// What the holder of the link is told.
  public Problem problem() {
    return new Problem(410, slug, title, "Please ask the practice for a new link.");
  }
}
