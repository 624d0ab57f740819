package nz.enrolment.journal.consume;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedDataTest {

  @ParameterizedTest
  @ValueSource(strings = {"22021", "22008", "22P05", "54000", "23502", "23514"})
  void what_the_database_refuses_for_what_it_says_is_refused_for_good(String state) {
    assertThat(RefusedData.cause(wrapped(state)))
        .contains("the database refuses the data with SQLSTATE " + state);
  }

  /// A foreign key, a unique key, a deadlock, a full disk, a shutdown, a missing table.
  @ParameterizedTest
  @ValueSource(strings = {"23503", "23505", "40P01", "53100", "57P01", "42P01", "08006"})
  void what_may_look_different_later_is_tried_again(String state) {
    assertThat(RefusedData.cause(wrapped(state))).isEmpty();
  }

  @Test
  void what_is_not_the_databases_is_tried_again() {
    assertThat(RefusedData.cause(new IOException("22021"))).isEmpty();
    assertThat(RefusedData.cause(new SQLException("no state"))).isEmpty();
  }

  /// As JTA and Hibernate hand it on, with a message that quotes the value.
  private static Exception wrapped(String state) {
    return new SQLException(
        new IllegalStateException(new SQLException("ERROR: \"Wiremu\"", state)));
  }
}
