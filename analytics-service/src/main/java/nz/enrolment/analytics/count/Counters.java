package nz.enrolment.analytics.count;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.IntStream;
import nz.enrolment.analytics.generalise.Countable;
import nz.enrolment.analytics.period.Period;

/// The rows of `counter` and `group_counter`: one an owner, subject and period. An addition locks
/// that row until its transaction ends; several instances may add at once, in any order.
@Singleton
public class Counters {
  private static final Statements OF_PRACTICES = Statements.of("counter", "practice");
  private static final Statements OF_GROUPS = Statements.of("group_counter", "name");

  private final Noise noise;

  Counters(Noise noise) {
    this.noise = noise;
  }

  /// Adds one person to a counter, which begins with its noise if it is the first.
  ///
  /// @return whether it was counted: not when the counter is closed already
  boolean add(Connection tx, Owner owner, Subject subject, Period period, Countable counted)
      throws SQLException {
    var key = new Key(owner, subject, period);
    Lock lock = lock(tx, key);
    if (lock instanceof Lock.Missing) {
      begin(tx, key);
      lock = lock(tx, key);
    }
    return switch (lock) {
      case Lock.Open(Plan plan) -> {
        add(tx, key, plan.increments(counted));
        yield true;
      }
      case Lock.Closed _, Lock.Missing _ -> false;
    };
  }

  private record Key(Owner owner, Subject subject, Period period) {
    Statements statements() {
      return switch (owner) {
        case Owner.Practice _ -> OF_PRACTICES;
        case Owner.Group _ -> OF_GROUPS;
      };
    }

    void name(PreparedStatement statement, int first) throws SQLException {
      switch (owner) {
        case Owner.Practice(UUID id) -> statement.setObject(first, id);
        case Owner.Group(String name) -> statement.setString(first, name);
      }
      statement.setString(first + 1, subject.written());
      statement.setString(first + 2, period.toString());
    }
  }

  /// How a counter was found.
  private sealed interface Lock {
    record Open(Plan plan) implements Lock {}

    record Closed() implements Lock {}

    record Missing() implements Lock {}
  }

  private void begin(Connection tx, Key key) throws SQLException {
    NoisyCounts counts = NoisyCounts.begin(key.subject().plan(), noise);
    try (PreparedStatement statement = tx.prepareStatement(key.statements().begin())) {
      key.name(statement, 1);
      statement.setString(4, counts.plan().name());
      statement.setArray(5, tx.createArrayOf("int", counts.cells().toArray()));
      statement.executeUpdate();
    }
  }

  private static Lock lock(Connection tx, Key key) throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(key.statements().lock())) {
      key.name(statement, 1);
      try (ResultSet rows = statement.executeQuery()) {
        if (!rows.next()) {
          return new Lock.Missing();
        }
        return rows.getBoolean("closed")
            ? new Lock.Closed()
            : new Lock.Open(Plan.valueOf(rows.getString("plan")));
      }
    }
  }

  private static void add(Connection tx, Key key, int[] increments) throws SQLException {
    try (PreparedStatement statement = tx.prepareStatement(key.statements().add())) {
      statement.setArray(1, tx.createArrayOf("int", IntStream.of(increments).boxed().toArray()));
      key.name(statement, 2);
      statement.executeUpdate();
    }
  }

  /// Closes a counter for ever, and reads it. One in which nobody was counted begins with its noise
  /// now: it looks as if it had been there all the time.
  public NoisyCounts close(Connection tx, Owner owner, Subject subject, Period period)
      throws SQLException {
    var key = new Key(owner, subject, period);
    begin(tx, key);
    try (PreparedStatement statement = tx.prepareStatement(key.statements().close())) {
      key.name(statement, 1);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        Integer[] cells = (Integer[]) rows.getArray(2).getArray();
        return NoisyCounts.ofArray(Plan.valueOf(rows.getString(1)), cells);
      }
    }
  }
}
