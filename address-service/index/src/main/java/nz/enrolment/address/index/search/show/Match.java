package nz.enrolment.address.index.search.show;

import java.util.List;

/// An address that was found, and how it answers the query.
///
/// @param address the address
/// @param highlights what of its lines the query asked for, in order, never overlapping
/// @param nearest whether the house number that was asked for is not on this road, and this is the
///   nearest one that is
public record Match(Address address, List<Highlight> highlights, boolean nearest) {
  /// Copies the highlights.
  public Match {
    highlights = List.copyOf(highlights);
  }
}
