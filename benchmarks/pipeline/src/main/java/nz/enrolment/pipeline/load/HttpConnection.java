package nz.enrolment.pipeline.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// One HTTP/1.1 connection that is kept open, with one request at a time. It does no more than the
/// load needs: what the client spends, the services lack, since they share the machine.
final class HttpConnection implements AutoCloseable {
  private static final int BYTES = 1 << 15;

  private final Socket socket = new Socket();
  private final OutputStream out;
  private final InputStream in;

  /// @param patience milliseconds, to connect and for each read
  HttpConnection(URI server, int patience) throws IOException {
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(patience);
    socket.connect(new InetSocketAddress("127.0.0.1", server.getPort()), patience);
    out = socket.getOutputStream();
    in = new BufferedInputStream(socket.getInputStream(), BYTES);
  }

  /// Sends a request and reads the whole answer.
  ///
  /// @throws java.net.SocketTimeoutException when nothing comes for too long
  HttpAnswer exchange(Request request) throws IOException {
    out.write(request.bytes());
    int status = Integer.parseInt(line().split(" ", 3)[1]);
    Map<String, String> headers = headers();
    return new HttpAnswer(status, Optional.ofNullable(headers.get("retry-after")), body(headers));
  }

  private Map<String, String> headers() throws IOException {
    var headers = new HashMap<String, String>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.put(
          line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
    }
    return headers;
  }

  private String body(Map<String, String> headers) throws IOException {
    byte[] body =
        headers.containsKey("transfer-encoding")
            ? chunks()
            : in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    return new String(body, UTF_8);
  }

  /// RFC 9112, section 7.1: each chunk after its length in hexadecimal, the last one empty.
  private byte[] chunks() throws IOException {
    var whole = new ByteArrayOutputStream();
    for (int length = chunk(); length > 0; length = chunk()) {
      whole.write(in.readNBytes(length));
      line();
    }
    line();
    return whole.toByteArray();
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private String line() throws IOException {
    var line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the service closed the connection");
      }
      line.append((char) next);
    }
    return line.substring(0, line.length() - 1);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  /// A request as it is sent.
  record Request(byte[] bytes) {
    static Request post(String path, Map<String, String> headers, String body) {
      return with("POST", path, headers, body);
    }

    static Request put(String path, Map<String, String> headers, String body) {
      return with("PUT", path, headers, body);
    }

    private static Request with(
        String method, String path, Map<String, String> headers, String body) {
      byte[] content = body.getBytes(UTF_8);
      var head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n");
      head.append("Content-Type: application/json\r\nContent-Length: " + content.length + "\r\n");
      headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
      byte[] start = head.append("\r\n").toString().getBytes(ISO_8859_1);
      byte[] whole = Arrays.copyOf(start, start.length + content.length);
      System.arraycopy(content, 0, whole, start.length, content.length);
      return new Request(whole);
    }

    @Override
    public String toString() {
      return "Request[" + bytes.length + " bytes]";
    }
  }
}
