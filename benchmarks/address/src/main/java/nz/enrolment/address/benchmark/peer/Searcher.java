package nz.enrolment.address.benchmark.peer;

/// Answers queries for one thread.
@FunctionalInterface
public interface Searcher {
  /// Finds addresses and fetches the text of each.
  ///
  /// @param ids receives the ids, best first, as many as it has room for
  /// @return how many were found
  int answer(String query, int[] ids) throws Exception;
}
