package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import nz.enrolment.form.input.Fault;

/// One rule broken in one answer.
///
/// @param name what was done, in a few words
/// @param raw the whole answer, broken
/// @param where the place that is at fault, as a pointer from the answer; empty for the answer
///   itself
/// @param unread the place, as such a pointer, of which conditions of later questions see nothing;
///   none when the answer reads, and is at fault for another reason than its shape
record Break(String name, JsonNode raw, String where, Fault fault, Optional<String> unread) {

  /// The answer itself is at fault, and does not read.
  static Break of(String name, JsonNode raw, Fault fault) {
    return at("", name, raw, fault);
  }

  /// The answer does not read, for what is at `where` in it.
  static Break at(String where, String name, JsonNode raw, Fault fault) {
    return new Break(name, raw, where, fault, Optional.of(""));
  }

  /// The same, of an answer that reads.
  Break thatReads() {
    return new Break(name, raw, where, fault, Optional.empty());
  }

  /// The same, as what stands at `step` of `around`.
  Break within(JsonNode around, String step) {
    JsonNode broken = Changed.at(around, step, raw);
    return new Break(name, broken, step + where, fault, unread.map(place -> step + place));
  }
}
