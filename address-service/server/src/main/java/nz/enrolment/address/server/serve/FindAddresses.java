package nz.enrolment.address.server.serve;

import jakarta.inject.Singleton;
import nz.enrolment.address.server.ask.SearchRequest;
import nz.enrolment.address.server.hold.HeldIndex.Verified;
import nz.enrolment.shell.http.EntityTags;
import org.jspecify.annotations.Nullable;

/// Answers `GET /addresses`.
@Singleton
class FindAddresses {
  private final SearchTimes times;

  FindAddresses(SearchTimes times) {
    this.times = times;
  }

  /// @param parameters what follows the `?` of the URL
  /// @param known the client's `If-None-Match`
  AddressResponse answer(
      Verified held, Representation as, @Nullable String parameters, @Nullable String known) {
    return switch (SearchRequest.read(parameters)) {
      case SearchRequest.Unclear(var why) -> new AddressResponse.Refused(why);
      case SearchRequest.Search search -> {
        var tag = as.tag(held.generation());
        yield EntityTags.isKnown(known, tag)
            ? new AddressResponse.Unchanged(tag)
            : found(held, as, search, tag);
      }
    };
  }

  private AddressResponse found(
      Verified held, Representation as, SearchRequest.Search search, String tag) {
    long start = System.nanoTime();
    var matches = held.index().find(search.query(), search.limit());
    var body = AddressWriter.matches(as, matches);
    times.record(QueryClass.of(search.query(), matches), System.nanoTime() - start);
    return new AddressResponse.Addresses(as, tag, body);
  }
}
