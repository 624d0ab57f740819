package nz.enrolment.address.index.read;

import java.io.IOException;

/// A file that as a whole cannot be read as addresses: a column is missing, or too many rows are
/// bad.
public final class UnreadableAddresses extends IOException {
  private static final long serialVersionUID = 1;

  /// @param message names the file, what was expected and what was found
  public UnreadableAddresses(String message) {
    super(message);
  }
}
