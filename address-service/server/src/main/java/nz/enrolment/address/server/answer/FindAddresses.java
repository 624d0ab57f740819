package nz.enrolment.address.server.answer;

import jakarta.inject.Singleton;
import nz.enrolment.address.server.ask.Asked;
import nz.enrolment.address.server.hold.HeldIndex.Verified;
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
  Answer answer(
      Verified held, Representation as, @Nullable String parameters, @Nullable String known) {
    return switch (Asked.read(parameters)) {
      case Asked.Unclear(var why) -> new Answer.Refused(why);
      case Asked.Search search -> {
        var tag = as.tag(held.generation());
        yield Tags.holds(known, tag) ? new Answer.Unchanged(tag) : found(held, as, search, tag);
      }
    };
  }

  private Answer found(Verified held, Representation as, Asked.Search search, String tag) {
    long start = System.nanoTime();
    var matches = held.index().find(search.query(), search.limit());
    var body = Written.matches(as, matches);
    times.record(QueryClass.of(search.query(), matches), System.nanoTime() - start);
    return new Answer.Addresses(as, tag, body);
  }
}
