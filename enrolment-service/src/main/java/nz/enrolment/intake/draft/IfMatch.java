package nz.enrolment.intake.draft;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nz.enrolment.shell.http.EntityTags;
import nz.enrolment.shell.http.ProblemException;
import nz.enrolment.shell.http.Uuids;
import org.jspecify.annotations.Nullable;

/// The states of a draft that a change may be made on (RFC 9110, 13.1.1).
public record IfMatch(EntityTags tags) {

  /// Reads the header.
  ///
  /// @throws ProblemException when it was not sent: every change names its states
  public static IfMatch required(@Nullable String header) {
    return EntityTags.read(header)
        .map(IfMatch::new)
        .orElseThrow(() -> new ProblemException(DraftProblems.IF_MATCH_MISSING));
  }

  /// This state and no other.
  public static IfMatch only(Revision revision) {
    return new IfMatch(
        new EntityTags.Listed(List.of(new EntityTags.Tag(false, revision.written()))));
  }

  /// Whether it may be made on this state.
  public boolean accepts(Revision revision) {
    return tags.holdStrongly(revision.written());
  }

  /// The state, when one is named, as pages do: then nobody has to look up which one it is now.
  Optional<Revision> single() {
    return switch (tags) {
      case EntityTags.Any() -> Optional.empty();
      case EntityTags.Listed(var listed) ->
          listed.size() == 1
              ? Uuids.read(listed.getFirst().opaque()).map(Revision::new).filter(this::accepts)
              : Optional.empty();
    };
  }

  /// The same for the same header.
  public String written() {
    return switch (tags) {
      case EntityTags.Any() -> "*";
      case EntityTags.Listed(var listed) ->
          listed.stream()
              .filter(tag -> !tag.weak())
              .map(EntityTags.Tag::opaque)
              .collect(Collectors.joining(","));
    };
  }
}
