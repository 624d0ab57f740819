package nz.enrolment.journal.consume;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.Properties;
import org.postgresql.Driver;

/// Takes a record that fails again and again off its partition: it goes to the dead letters, with
/// what it failed for as its cause, and the next record is handled. [Replay] puts it back.
///
/// It is a command rather than an HTTP interface: who may run it is who may run commands beside the
/// service, and it works when tokens do not. It speaks to the service's database, where the
/// consumer looks after each attempt that fails, in whichever process it runs then.
public final class Park {
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
  private static final String LIST =
      """
      select consumer, topic, "partition", "offset", attempts, cause,
        date_trunc('second', now() - since)::text as since,
        date_trunc('second', now() - tried_at)::text as tried
      from journal_retry order by since\
      """;

  private Park() {}

  /// The command of an operator. Without arguments it lists the records that are tried again; with
  /// `<consumer> <topic> <partition> <offset> <who parks it>` it parks one of them. The database is
  /// the service's own, by the settings that the service has: as system properties
  /// (`quarkus.datasource.jdbc.url`, `.username`, `.password`), or else as environment variables.
  public static void main(String[] arguments) throws SQLException, InterruptedException {
    try (Connection database = connect()) {
      boolean isDone = run(database, arguments, System.out);
      System.exit(isDone ? 0 : 1);
    }
  }

  /// @return whether nothing is left to be done about the record
  static boolean run(Connection database, String[] arguments, PrintStream out)
      throws SQLException, InterruptedException {
    if (arguments.length == 0) {
      list(database, out);
      return true;
    }
    if (arguments.length != 5) {
      throw new IllegalArgumentException("Expected: consumer topic partition offset who-parks-it");
    }
    var order =
        new ParkOrder(
            arguments[0],
            arguments[1],
            Integer.parseInt(arguments[2]),
            Long.parseLong(arguments[3]),
            arguments[4]);
    return tell(order, order.place(database, LONGEST_WAIT), out);
  }

  private static boolean tell(ParkOrder order, ParkOrder.Outcome outcome, PrintStream out) {
    return switch (outcome) {
      case ParkOrder.Outcome.Parked(var by, var at) -> {
        out.printf(
            "Parked by %s at %s. Its letter goes to %s.%s.dead-letter.%n",
            by, at, order.topic(), order.consumer());
        yield true;
      }
      case ParkOrder.Outcome.Handled() -> {
        out.println("Not parked: it was handled meanwhile.");
        yield true;
      }
      case ParkOrder.Outcome.Waiting() -> {
        out.println("Not parked yet: it will be when the attempt under way fails.");
        yield false;
      }
      case ParkOrder.Outcome.NotTried() -> {
        out.println(
            "Not parked: no record there is tried again. Without arguments, this lists all.");
        yield false;
      }
    };
  }

  private static void list(Connection database, PrintStream out) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet row = statement.executeQuery(LIST)) {
      while (row.next()) {
        out.printf(
            "%s %s %d %d: fails for %s, %d attempts, the last %s ago: %s%n",
            row.getString("consumer"),
            row.getString("topic"),
            row.getInt("partition"),
            row.getLong("offset"),
            row.getString("since"),
            row.getInt("attempts"),
            row.getString("tried"),
            row.getString("cause"));
      }
    }
  }

  private static Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", setting("quarkus.datasource.username"));
    properties.setProperty("password", setting("quarkus.datasource.password"));
    properties.setProperty("ApplicationName", "journal-park");
    properties.setProperty("connectTimeout", "5"); // seconds
    properties.setProperty("socketTimeout", "30"); // seconds
    Connection connection =
        new Driver().connect(setting("quarkus.datasource.jdbc.url"), properties);
    if (connection == null) {
      throw new SQLException("quarkus.datasource.jdbc.url is not a JDBC URL of PostgreSQL");
    }
    return connection;
  }

  private static String setting(String name) {
    String variable = name.toUpperCase(Locale.ROOT).replace('.', '_');
    String value = System.getProperty(name, System.getenv(variable));
    if (value == null) {
      throw new IllegalArgumentException("Neither " + name + " nor " + variable + " is set");
    }
    return value;
  }
}
