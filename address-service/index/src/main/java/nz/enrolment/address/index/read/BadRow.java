package nz.enrolment.address.index.read;

/// A row that could not be read and was left out.
///
/// @param file the name of the file, without its folders
/// @param line the line, from 1, on which the row begins
/// @param column the column at fault, by the name that LINZ gives it
/// @param reason what was expected, and what was found
public record BadRow(String file, long line, String column, String reason) {
  @Override
  public String toString() {
    return file + ":" + line + ": " + column + ": " + reason;
  }
}
