package nz.enrolment.intake.draft;

import java.util.UUID;

/// One state of a draft. No two in which something was saved have the same, also after the draft
/// was deleted and begun anew.
public record Revision(UUID id) {
  /// Of a draft that nothing has been saved in.
  static final Revision NONE = new Revision(new UUID(0, 0));

  static Revision next() {
    return new Revision(UUID.randomUUID());
  }

  /// As `ETag` names it, without the quotes.
  public String written() {
    return id.toString();
  }
}
