package nz.enrolment.pipeline.load;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/// As many connections to one server as there are requests at once, each used again and again.
public final class ConnectionPool implements AutoCloseable {
  private final URI server;
  private final int patience;
  private final Deque<HttpConnection> idle = new ConcurrentLinkedDeque<>();

  /// @param patience of a client, for each answer
  public ConnectionPool(URI server, Duration patience) {
    this.server = server;
    this.patience = (int) patience.toMillis();
  }

  /// Sends a request on a connection that is free, or on a new one.
  HttpAnswer exchange(HttpConnection.Request request) throws IOException {
    HttpConnection connection = free();
    try {
      HttpAnswer answer = connection.exchange(request);
      idle.push(connection);
      return answer;
    } catch (IOException e) {
      connection.close();
      throw e;
    }
  }

  private HttpConnection free() throws IOException {
    HttpConnection connection = idle.poll();
    return connection == null ? new HttpConnection(server, patience) : connection;
  }

  @Override
  public void close() throws IOException {
    for (HttpConnection connection : idle) {
      connection.close();
    }
  }
}
