package nz.enrolment.shell.body;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import nz.enrolment.shell.http.ProblemException;

/// A body that is read no further than it may be long.
public final class LimitedBody extends FilterInputStream {
  private final Supplier<ProblemException> tooLarge;
  private long left;

  /// @param limit bytes that it may have
  /// @param tooLarge is thrown when it has more
  public LimitedBody(InputStream sent, long limit, Supplier<ProblemException> tooLarge) {
    super(sent);
    this.left = limit;
    this.tooLarge = tooLarge;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] into, int at, int most) throws IOException {
    int read = super.read(into, at, most);
    count(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long most) throws IOException {
    long skipped = super.skip(most);
    count(skipped);
    return skipped;
  }

  private void count(long read) {
    left -= read;
    if (left < 0) {
      throw tooLarge.get();
    }
  }
}
