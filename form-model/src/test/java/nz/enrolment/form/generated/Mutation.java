package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/// A submission or a definition in which one rule is broken.
///
/// @param name what was done, in a few words; nothing of the answer
/// @param body what is sent instead; it shares what was not changed, so it is not to be changed
/// @param flaw what it must be refused for, and where
/// @param others what follows from it elsewhere: an answer that nobody asked for any more, or one
///   that is now needed; mostly nothing
public record Mutation(String name, JsonNode body, Flaw flaw, List<Flaw> others) {
  public Mutation {
    others = List.copyOf(others);
  }

  /// Everything that it must be refused for.
  public List<Flaw> flaws() {
    return Stream.concat(Stream.of(flaw), others.stream()).toList();
  }

  /// The pointer of the place that was broken.
  public String pointer() {
    return flaw.pointer();
  }

  /// The stable code of the rule that was broken.
  public String code() {
    return flaw.code();
  }

  /// Without what is sent, which is long.
  @Override
  public String toString() {
    return name + ": " + flaw + (others.isEmpty() ? "" : ", then " + others);
  }
}
