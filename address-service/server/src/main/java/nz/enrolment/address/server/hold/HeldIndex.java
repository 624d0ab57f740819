package nz.enrolment.address.server.hold;

import java.time.Instant;
import nz.enrolment.address.index.search.AddressIndex;

/// What there is to search in.
public sealed interface HeldIndex {
  /// An index of which every byte was verified.
  ///
  /// @param generation sixteen hexadecimal digits that differ when the content does
  /// @param written when its file was written
  record Verified(AddressIndex index, String generation, Instant written) implements HeldIndex {}

  /// None yet, or none that could be used.
  ///
  /// @param reason for the operator; names the file
  record Missing(String reason) implements HeldIndex {}
}
