package nz.enrolment.address.server.serve;

import java.util.Optional;
import nz.enrolment.address.index.search.show.Address;
import nz.enrolment.address.server.hold.HeldIndex.Verified;
import nz.enrolment.address.server.problem.Refusal;
import nz.enrolment.shell.http.EntityTags;
import org.jspecify.annotations.Nullable;

/// Answers `GET /addresses/{id}`. Any id that is not in the index, a number or not, is unknown.
final class ReadAddress {
  private ReadAddress() {}

  /// @param id as it stands in the URL
  /// @param known the client's `If-None-Match`
  static AddressResponse answer(
      Verified held, Representation as, String id, @Nullable String known) {
    return find(held, id)
        .map(address -> answer(held, as, address, known))
        .orElse(new AddressResponse.Refused(Refusal.ADDRESS_UNKNOWN));
  }

  private static AddressResponse answer(
      Verified held, Representation as, Address address, @Nullable String known) {
    var tag = as.tag(held.generation());
    return EntityTags.isKnown(known, tag)
        ? new AddressResponse.Unchanged(tag)
        : new AddressResponse.Addresses(as, tag, AddressWriter.address(as, address));
  }

  private static Optional<Address> find(Verified held, String id) {
    try {
      return held.index().address(Integer.parseInt(id));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }
}
