package nz.enrolment.local;

/// How to connect to one database, as its owner.
///
/// @param jdbcUrl without user and password
public record Database(String jdbcUrl, String user, String password) {
  /// The same database as another user. The local server believes everybody's name.
  public Database as(String role) {
    return new Database(jdbcUrl, role, role);
  }

  @Override
  public String toString() {
    return jdbcUrl + " as " + user;
  }
}
