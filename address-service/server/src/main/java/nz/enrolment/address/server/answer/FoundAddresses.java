package nz.enrolment.address.server.answer;

import java.util.List;
import nz.enrolment.address.index.search.Address;

/// The answer to a search.
///
/// @param addresses best first; empty when nothing fits
record FoundAddresses(List<Address> addresses) {
  FoundAddresses {
    addresses = List.copyOf(addresses);
  }
}
