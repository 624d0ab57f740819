package nz.enrolment.local;

/// How to connect to one database, as its owner.
///
/// @param jdbcUrl without user and password
public record Database(String jdbcUrl, String user, String password) {
  @Override
  public String toString() {
    return jdbcUrl + " as " + user;
  }
}
