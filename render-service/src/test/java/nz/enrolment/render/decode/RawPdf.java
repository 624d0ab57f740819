package nz.enrolment.render.decode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/// Writes a PDF object by object, as no library would.
final class RawPdf {
  private final List<byte[]> objects = new ArrayList<>();

  /// Object 1 is the catalogue, object 2 the pages, object 3 the page, whose content is object 4.
  static RawPdf page(String catalogue, String page, String content) {
    return page(catalogue, page, content.getBytes(StandardCharsets.ISO_8859_1));
  }

  static RawPdf page(String catalogue, String page, byte[] content) {
    return new RawPdf()
            .add("<< /Type /Catalog /Pages 2 0 R " + catalogue + " >>")
            .add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
            .add(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 4 0 R "
                    + page
                    + " >>")
            .stream("", content);
  }

  RawPdf add(String object) {
    objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
    return this;
  }

  RawPdf stream(String dictionary, byte[] data) {
    ByteArrayOutputStream object = new ByteArrayOutputStream();
    object.writeBytes(
        "<< %s /Length %d >>\nstream\n"
            .formatted(dictionary, data.length)
            .getBytes(StandardCharsets.ISO_8859_1));
    object.writeBytes(data);
    object.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
    objects.add(object.toByteArray());
    return this;
  }

  byte[] bytes() {
    return bytes("");
  }

  /// Behind other bytes, from which on its places are counted.
  byte[] bytes(String before) {
    return bytes(before, "");
  }

  /// @param trailer what else it says
  byte[] bytes(String before, String trailer) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    print(file, before);
    print(file, "%PDF-1.7\n");
    StringBuilder table =
        new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
    for (int i = 0; i < objects.size(); i++) {
      table.append("%010d 00000 n \n".formatted(file.size()));
      print(file, (i + 1) + " 0 obj\n");
      file.writeBytes(objects.get(i));
      print(file, "\nendobj\n");
    }
    int start = file.size();
    print(file, table.toString());
    print(
        file,
        "trailer << /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n"
            .formatted(objects.size() + 1, trailer, start));
    return file.toByteArray();
  }

  private static void print(ByteArrayOutputStream file, String text) {
    file.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  static byte[] deflated(byte[] data) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// So many bytes of the kind, deflated.
  static byte[] deflated(long size, char of) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] part = new byte[1 << 20];
    Arrays.fill(part, (byte) of);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      for (long left = size; left > 0; left -= part.length) {
        out.write(part, 0, (int) Math.min(left, part.length));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
