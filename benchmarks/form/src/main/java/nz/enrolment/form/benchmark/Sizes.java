package nz.enrolment.form.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/// How large an event is, alone and as a producer sends it: a batch, compressed.
final class Sizes {

  private static final int BATCH = 20;

  private Sizes() {}

  static void print(byte[] event) {
    System.out.printf(
        "event: %d bytes, gzip %d; in a batch of %d, gzip %d an event%n",
        event.length, compressed(event, 1), BATCH, compressed(event, BATCH) / BATCH);
  }

  private static int compressed(byte[] event, int times) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      for (int i = 0; i < times; i++) {
        gzip.write(event);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }
}
