package nz.enrolment.address.http.measure;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Locale;

/// One connection that is kept open, with one request at a time.
final class HttpConnection implements AutoCloseable {
  private static final int BYTES = 1 << 16;
  private static final String OK = "HTTP/1.1 200";
  private static final String END_OF_HEADERS = "\r\n\r\n";
  private static final String LENGTH = "content-length: ";

  private final Socket socket;
  private final OutputStream out;
  private final InputStream in;
  private final byte[] buffer = new byte[BYTES];

  HttpConnection(int port) throws IOException {
    socket = new Socket("127.0.0.1", port);
    socket.setTcpNoDelay(true);
    out = socket.getOutputStream();
    in = socket.getInputStream();
  }

  /// The bytes of a request for a path with its query.
  static byte[] request(String target) {
    return ("GET " + target + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(ISO_8859_1);
  }

  /// Sends a request, reads the whole answer, and gives the length of its body.
  ///
  /// @throws IOException also when the status is not 200
  int exchange(byte[] request) throws IOException {
    out.write(request);
    int read = 0;
    int whole = Integer.MAX_VALUE;
    int body = 0;
    while (read < whole) {
      int more = in.read(buffer, read, buffer.length - read);
      if (more < 0) {
        throw new IOException("the service closed the connection");
      }
      read += more;
      if (whole == Integer.MAX_VALUE) {
        int headers = endOfHeaders(read);
        if (headers < 0) {
          continue;
        }
        body = bodyLength(headers);
        whole = headers + body;
      }
    }
    return body;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private int endOfHeaders(int read) {
    for (int i = 3; i < read; i++) {
      if (buffer[i] == '\n' && buffer[i - 1] == '\r' && buffer[i - 2] == '\n') {
        return i + 1;
      }
    }
    return -1;
  }

  private int bodyLength(int headers) throws IOException {
    var text = new String(buffer, 0, headers, ISO_8859_1);
    if (!text.startsWith(OK) || !text.endsWith(END_OF_HEADERS)) {
      throw new IOException("expected 200, found " + text.substring(0, text.indexOf('\r')));
    }
    int at = text.toLowerCase(Locale.ROOT).indexOf(LENGTH) + LENGTH.length();
    return Integer.parseInt(text, at, text.indexOf('\r', at), 10);
  }
}
