package nz.enrolment.address.benchmark.peer;

/// An engine whose index is open.
public interface Engine extends AutoCloseable {
  /// Something to answer with, for one thread.
  Searcher answering() throws Exception;
}
