package nz.enrolment.render.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static nz.enrolment.render.decode.OddJpegs.bytes;
import static nz.enrolment.render.decode.OddJpegs.joined;
import static nz.enrolment.render.decode.OddJpegs.part;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// PNGs whose dots are whole, and whose other chunks are odd.
final class OddPngs {
  private static final BufferedImage CARD = Samples.card(300, 200, BufferedImage.TYPE_INT_RGB);
  private static final byte[] USUAL = Samples.file(CARD, "png");
  private static final byte[] PALETTE =
      Samples.file(Samples.card(300, 200, BufferedImage.TYPE_BYTE_INDEXED), "png");

  /// Behind the signature and the header.
  static final int BEGINNING = 8 + 25;

  private OddPngs() {}

  static Stream<OddFile> all() {
    return Stream.of(chunks(USUAL, ""), chunks(PALETTE, ", of a palette"), dots(), ends())
        .flatMap(odd -> odd);
  }

  private static OddFile odd(String name, byte[] file, byte[] usual) {
    return new OddFile(name, "image/png", file, usual);
  }

  private static Stream<OddFile> chunks(byte[] usual, String of) {
    byte[] srgb = RawPdf.deflated(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    byte[] grey = RawPdf.deflated(ICC_Profile.getInstance(ColorSpace.CS_GRAY).getData());
    return Stream.of(
            chunk("iCCP", bytes("icc\0\0 this does not inflate")),
            chunk("iCCP", new byte[0]),
            chunk("iCCP", bytes("icc")),
            chunk("iCCP", bytes("icc\0\0")),
            chunk("iCCP", joined(bytes("n".repeat(100) + "\0\0"), srgb)),
            chunk("iCCP", joined(bytes("half\0\0"), part(srgb, 0, srgb.length / 2))),
            chunk("iCCP", joined(bytes("grey\0\0"), grey)),
            chunk("iCCP", joined(bytes("noise\0\0"), RawPdf.deflated(new byte[900]))),
            chunk("gAMA", new byte[1]),
            chunk("gAMA", new byte[4]),
            chunk("cHRM", new byte[3]),
            chunk("cHRM", new byte[32]),
            chunk("sRGB", new byte[] {99}),
            chunk("sRGB", new byte[0]),
            chunk("sBIT", new byte[1]),
            chunk("bKGD", new byte[1]),
            chunk("hIST", new byte[2]),
            chunk("pHYs", new byte[3]),
            chunk("sPLT", bytes("palette\0\7")),
            chunk("tIME", new byte[2]),
            chunk("tEXt", bytes("no end of its name")),
            chunk("tEXt", bytes("k".repeat(100) + "\0text")),
            chunk("zTXt", bytes("Comment\0\0no text")),
            chunk("iTXt", bytes("Comment\0\1\0mi\0")),
            chunk("eXIf", bytes("no TIFF")),
            chunk("eXIf", bytes("MM\0*\377\377\377\377")),
            chunk("tRNS", new byte[1000]),
            chunk("acTL", new byte[8]),
            chunk("prVt", new byte[5]),
            broken(chunk("gAMA", new byte[] {0, 0, (byte) 0xb1, (byte) 0x8f})),
            broken(chunk("tEXt", bytes("Comment\0text"))))
        .map(chunk -> odd(name(chunk) + of, Samples.inserted(usual, BEGINNING, chunk), usual));
  }

  private static String name(byte[] chunk) {
    String head = new String(chunk, 4, 4, ISO_8859_1);
    return "%s of %d bytes, %08x".formatted(head, chunk.length - 12, Arrays.hashCode(chunk));
  }

  private static Stream<OddFile> dots() {
    return Stream.of(
        odd("dots in many chunks", cut(USUAL, 100), USUAL),
        odd("dots with empty chunks between", cut(USUAL, 0), USUAL),
        odd(
            "a palette beside colours",
            Samples.inserted(USUAL, BEGINNING, chunk("PLTE", new byte[7])),
            USUAL),
        odd("interlaced", interlaced(CARD), USUAL),
        odd("grey, interlaced", interlaced(grey()), Samples.file(grey(), "png")));
  }

  private static Stream<OddFile> ends() {
    int end = USUAL.length - 12;
    return Stream.of(
        odd("text behind the end", joined(USUAL, bytes("<!-- cached -->")), USUAL),
        odd("no end", part(USUAL, 0, end), USUAL),
        odd("an end without its checksum", part(USUAL, 0, USUAL.length - 4), USUAL),
        odd(
            "a chunk before the end",
            Samples.inserted(USUAL, end, chunk("tIME", bytes("?"))),
            USUAL),
        odd(
            "a chunk of a palette before the end",
            Samples.inserted(PALETTE, PALETTE.length - 12, chunk("iCCP", bytes("?"))),
            PALETTE),
        odd("text behind the end of a palette", joined(PALETTE, bytes("end")), PALETTE),
        odd("no end of a palette", part(PALETTE, 0, PALETTE.length - 12), PALETTE));
  }

  private static BufferedImage grey() {
    return Samples.card(300, 200, BufferedImage.TYPE_BYTE_GRAY);
  }

  static byte[] chunk(String type, byte[] data) {
    CRC32 check = new CRC32();
    byte[] named = joined(bytes(type), data);
    check.update(named);
    return ByteBuffer.allocate(named.length + 8)
        .putInt(data.length)
        .put(named)
        .putInt((int) check.getValue())
        .array();
  }

  private static byte[] broken(byte[] chunk) {
    chunk[chunk.length - 1]++;
    return chunk;
  }

  /// The one chunk of dots that the JDK writes, in many.
  private static byte[] cut(byte[] png, int size) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(png, 0, BEGINNING);
    ByteBuffer bytes = ByteBuffer.wrap(png).position(BEGINNING);
    while (bytes.remaining() > 12) {
      byte[] data = new byte[bytes.getInt()];
      bytes.getInt();
      bytes.get(data).getInt();
      int step = size == 0 ? data.length : size;
      for (int from = 0; from < data.length; from += step) {
        file.writeBytes(chunk("IDAT", new byte[0]));
        file.writeBytes(chunk("IDAT", part(data, from, Math.min(data.length, from + step))));
      }
    }
    file.writeBytes(chunk("IEND", new byte[0]));
    return file.toByteArray();
  }

  static byte[] interlaced(BufferedImage picture) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), param);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
