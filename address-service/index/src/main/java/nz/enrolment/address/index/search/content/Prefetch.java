package nz.enrolment.address.index.search.content;

/// Where what was read ahead of its use goes.
///
/// Nearly all the time of a search is spent waiting for memory that is in no cache, 100 to 200 ns
/// for each place. Reading many places in one short loop, none of which depends on another, lets
/// the processor wait for all of them at once; when they are used, they are there. The sum keeps
/// the compiler from leaving those readings out.
public final class Prefetch {
  private int sum;

  public void add(int read) {
    sum += read;
  }

  int sum() {
    return sum;
  }
}
