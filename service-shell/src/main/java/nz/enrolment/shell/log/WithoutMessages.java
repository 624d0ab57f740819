package nz.enrolment.shell.log;

import io.quarkus.logging.LoggingFilter;
import java.util.List;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/// Takes the messages out of the exceptions that are logged, by whichever library. A parser, the
/// driver of the database or the transaction manager repeats in them the value that it does not
/// take.
///
/// `microprofile-config.properties` gives it to every handler of the log.
@LoggingFilter(name = WithoutMessages.NAME)
public final class WithoutMessages implements Filter {
  static final String NAME = "without-messages";

  /// These speak before there is a request, of what is wrong with the configuration.
  private static final List<String> AT_THE_START =
      List.of("io.quarkus.runtime.", "io.quarkus.boot");

  /// Quotes the URL of a request that failed before it reached a resource.
  private static final String QUOTES_THE_URL = "io.quarkus.vertx.http.runtime.QuarkusErrorHandler";

  @Override
  public boolean isLoggable(LogRecord line) {
    String logger = String.valueOf(line.getLoggerName());
    if (logger.equals(QUOTES_THE_URL)) {
      line.setMessage("A request failed before it reached a resource");
      line.setParameters(new Object[0]);
    }
    if (line.getThrown() != null && AT_THE_START.stream().noneMatch(logger::startsWith)) {
      line.setThrown(Silenced.of(line.getThrown()));
    }
    return true;
  }
}
