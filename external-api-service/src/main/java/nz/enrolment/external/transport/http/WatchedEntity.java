package nz.enrolment.external.transport.http;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/// A request's body that knows whether any of it may have left.
final class WatchedEntity extends AbstractHttpEntity {
  private final byte[] bytes;
  private volatile boolean hasLeft;

  WatchedEntity(byte[] bytes, String mediaType) {
    super(ContentType.parseLenient(mediaType), null);
    this.bytes = bytes;
  }

  /// Called when the connection stands and the headers are written, which hold nothing of the
  /// patient.
  @Override
  public void writeTo(OutputStream out) throws IOException {
    hasLeft = true;
    out.write(bytes);
  }

  boolean hasLeft() {
    return hasLeft;
  }

  @Override
  public InputStream getContent() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public long getContentLength() {
    return bytes.length;
  }

  @Override
  public boolean isStreaming() {
    return false;
  }

  @Override
  public void close() {
    // nothing is held open
  }
}
