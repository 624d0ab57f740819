package nz.enrolment.address.server.hold;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;

/// What is logged from its creation until it is closed.
final class CapturedLog extends Handler implements AutoCloseable {
  private final List<String> texts = new CopyOnWriteArrayList<>();

  CapturedLog() {
    Logger.getLogger("").addHandler(this);
  }

  List<String> texts() {
    return texts;
  }

  @Override
  public void publish(LogRecord logged) {
    texts.add(ExtLogRecord.wrap(logged).getFormattedMessage());
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    Logger.getLogger("").removeHandler(this);
  }
}
