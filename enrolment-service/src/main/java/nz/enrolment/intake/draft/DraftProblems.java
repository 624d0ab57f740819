package nz.enrolment.intake.draft;

import nz.enrolment.shell.http.Problem;

/// What is answered to a change that does not name the state that it was made on, or names an
/// earlier one (RFC 6585, 3; RFC 9110, 13.1.1).
public final class DraftProblems {
  /// The draft is in another state by now.
  public static final Problem CHANGED =
      new Problem(
          412,
          "draft-changed",
          "Draft changed",
          "It was changed elsewhere, for instance in another tab. Get the draft and its ETag"
              + " again.");

  /// There is no such section.
  public static final Problem SECTION_UNKNOWN =
      new Problem(404, "section-unknown", "Section unknown", "The form has no such section.");

  static final Problem IF_MATCH_MISSING =
      new Problem(
          428, "if-match-missing", "If-Match missing", "Send the ETag of the draft as If-Match.");

  private DraftProblems() {}
}
