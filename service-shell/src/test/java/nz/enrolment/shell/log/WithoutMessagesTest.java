package nz.enrolment.shell.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Test;

class WithoutMessagesTest {

  private static String logged(String logger, String message, Throwable thrown) {
    var line = new LogRecord(Level.WARNING, message);
    line.setLoggerName(logger);
    line.setThrown(thrown);
    assertThat(new WithoutMessages().isLoggable(line)).isTrue();
    return new SimpleFormatter().format(line);
  }

  @Test
  void leaves_out_what_exceptions_say_and_keeps_which_and_where() {
    var refused = new SQLException("ERROR: timestamp out of range: \"kanari\"");
    var thrown =
        new IllegalStateException("kanari", new BatchUpdateException("kanari", null, refused));
    thrown.addSuppressed(new IOException("kanari"));

    assertThat(logged("com.arjuna.ats.arjuna", "beforeCompletion failed", thrown))
        .doesNotContain("kanari")
        .contains("beforeCompletion failed")
        .contains("java.lang.IllegalStateException")
        .contains("Caused by: java.sql.BatchUpdateException")
        .contains("Suppressed: java.io.IOException")
        .contains("WithoutMessagesTest.leaves_out");
  }

  @Test
  void follows_no_circle() {
    var thrown = new IllegalStateException("kanari");
    thrown.initCause(new IOException("kanari", thrown));

    assertThat(logged("a", "b", thrown)).doesNotContain("kanari");
  }

  @Test
  void leaves_out_the_address_of_a_request() {
    assertThat(
            logged(
                "io.quarkus.vertx.http.runtime.QuarkusErrorHandler",
                "HTTP Request to /kanari failed",
                new IOException("kanari")))
        .doesNotContain("kanari")
        .contains("java.io.IOException");
  }

  @Test
  void lets_the_start_say_what_is_wrong_with_the_configuration() {
    var missing = new IllegalArgumentException("intake.links.keys is missing");

    assertThat(logged("io.quarkus.runtime.Application", "Failed to start", missing))
        .contains("intake.links.keys is missing");
  }
}
