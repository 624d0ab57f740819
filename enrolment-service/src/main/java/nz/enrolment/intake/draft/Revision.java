package nz.enrolment.intake.draft;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nz.enrolment.shell.request.Uuids;

/// One state of a draft. No two in which something was saved have the same, also after the draft
/// was deleted and begun anew.
public record Revision(UUID id) {
  /// Of a draft that nothing has been saved in.
  static final Revision NONE = new Revision(new UUID(0, 0));

  private static final Pattern STRONG = Pattern.compile("\"([^\"]*)\"");

  static Revision next() {
    return new Revision(UUID.randomUUID());
  }

  /// From `If-Match`, which names one entity tag. A weak one, `*` or a list says less than who
  /// overwrites must know: nothing matches those.
  public static Optional<Revision> read(String header) {
    Matcher tag = STRONG.matcher(header.strip());
    return tag.matches() ? Uuids.read(tag.group(1)).map(Revision::new) : Optional.empty();
  }

  /// As `ETag` names it, without the quotes.
  String written() {
    return id.toString();
  }
}
