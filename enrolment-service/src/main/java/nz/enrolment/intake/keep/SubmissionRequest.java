package nz.enrolment.intake.keep;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import nz.enrolment.intake.draft.IfMatch;
import nz.enrolment.intake.draft.Revision;
import nz.enrolment.intake.token.LinkClaims;

/// How a submission was sent.
///
/// @param claims through which link of which practice, and in which session
/// @param key the name that its sender gave to it; keys of different links have nothing to do with
///   each other
public record SubmissionRequest(LinkClaims claims, String key, Content content) {

  /// What was sent.
  public sealed interface Content {

    /// By what the same is known when it is sent again.
    String digest();
  }

  /// All of it, with the request.
  ///
  /// @param digest SHA-256 of the body, hexadecimal
  public record Whole(JsonNode document, String digest) implements Content {

    /// Without what was sent.
    @Override
    public String toString() {
      return "Whole[redacted]";
    }
  }

  /// What is kept as the draft, in one of these states.
  ///
  /// @param digest of the states that were named, also when it is known which one it was
  public record OfDraft(String digest, IfMatch ifMatch) implements Content {

    /// As it was sent.
    public static OfDraft of(IfMatch ifMatch) {
      return new OfDraft("draft " + ifMatch.written(), ifMatch);
    }

    /// In the state in which it was read.
    public OfDraft in(Revision revision) {
      return new OfDraft(digest, IfMatch.only(revision));
    }
  }

  /// The same with this content.
  public SubmissionRequest with(Content content) {
    return new SubmissionRequest(claims, key, content);
  }

  UUID practice() {
    return claims.practice();
  }

  String digest() {
    return content.digest();
  }
}
