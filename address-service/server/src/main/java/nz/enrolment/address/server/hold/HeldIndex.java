package nz.enrolment.address.server.hold;

import nz.enrolment.address.index.search.AddressIndex;

/// What there is to search in.
public sealed interface HeldIndex {
  /// An index of which every byte was verified.
  record Verified(AddressIndex index) implements HeldIndex {}

  /// None yet, or none that could be used.
  ///
  /// @param reason for the operator; names the file
  record Missing(String reason) implements HeldIndex {}
}
