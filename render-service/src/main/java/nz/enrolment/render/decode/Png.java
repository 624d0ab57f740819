package nz.enrolment.render.decode;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/// A PNG, and what of it makes its dots: the JDK's reader stumbles over chunks that say something
/// else, and over what stands behind the end.
///
/// @param chunks up to its end, without checksums
record Png(List<Chunk> chunks) {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final byte[] NO_CHECKSUM = new byte[4];
  private static final Set<String> KNOWN = Set.of("IHDR", "PLTE", "IDAT", "IEND");

  /// Its length and its type.
  private static final int BEFORE_DATA = 8;

  private static final int HEADER_LENGTH = 13;
  private static final int MOST = 100_000;
  private static final int MOST_OF_PROFILE = 4_000_000;
  private static final int BIT_DEPTH = 8;
  private static final int COLOUR_TYPE = 9;
  private static final int GREY = 0;
  private static final int RGB = 2;
  private static final int PALETTE = 3;

  private record Chunk(String type, ByteBuffer data) {
    static final Chunk END = new Chunk("IEND", ByteBuffer.allocate(0));

    boolean is(String name) {
      return type.equals(name);
    }

    boolean isOne() {
      return !is("IEND") && type.matches("[A-Za-z]{4}");
    }

    /// Whether only who knows it can show the picture (PNG, 5.4), and we do not.
    boolean isUnknown() {
      return type.matches("[A-Z][A-Za-z]{3}") && !KNOWN.contains(type);
    }
  }

  /// @throws Refusal when it is no PNG, or has no header
  static Png read(byte[] file) throws IOException {
    if (Arrays.mismatch(file, 0, Math.min(8, file.length), SIGNATURE, 0, 8) >= 0) {
      throw new UndecodableFile(Obstacle.UNKNOWN_FORMAT);
    }
    ByteBuffer bytes = ByteBuffer.wrap(file).position(SIGNATURE.length);
    List<Chunk> chunks = new ArrayList<>();
    Chunk chunk = next(bytes);
    while (chunk.isOne()) {
      chunks.add(chunk);
      if (chunks.size() > MOST) {
        throw new UndecodableFile(Obstacle.TOO_COMPLEX);
      }
      chunk = next(bytes);
    }
    requireHeader(chunks);
    return new Png(List.copyOf(chunks));
  }

  /// What is no chunk ends the file as its end does.
  private static Chunk next(ByteBuffer bytes) throws UndecodableFile {
    if (bytes.remaining() < BEFORE_DATA) {
      return Chunk.END;
    }
    int start = bytes.position();
    int length = bytes.getInt();
    byte[] type = new byte[4];
    bytes.get(type);
    int there = length < 0 ? bytes.remaining() : Math.min(length, bytes.remaining());
    Chunk chunk = new Chunk(new String(type, ISO_8859_1), bytes.slice(start + BEFORE_DATA, there));
    bytes.position(start + BEFORE_DATA + there);
    boolean isSound = bytes.remaining() >= 4 && bytes.getInt() == checksum(bytes, start, there);
    if (isSound && chunk.isUnknown()) {
      throw new UndecodableFile(Obstacle.UNKNOWN_PICTURE);
    }
    return chunk;
  }

  private static int checksum(ByteBuffer bytes, int start, int length) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes.slice(start + 4, 4 + length));
    return (int) checksum.getValue();
  }

  private static void requireHeader(List<Chunk> chunks) throws UndecodableFile {
    boolean isThere =
        chunks.stream().anyMatch(it -> it.is("IHDR") && it.data().remaining() == HEADER_LENGTH);
    if (!isThere) {
      throw new UndecodableFile(Obstacle.DAMAGED);
    }
  }

  /// As the camera was held.
  Orientation orientation() {
    return first("eXIf").map(it -> Exif.orientation(it.slice())).orElse(Orientation.UPRIGHT);
  }

  /// The profile of its colours, if that can be used; of grey there is none.
  Optional<ICC_Profile> profile() {
    boolean isGrey = (first("IHDR").orElseThrow().get(COLOUR_TYPE) & RGB) == 0;
    return first("iCCP").filter(_ -> !isGrey).flatMap(it -> profile(bytes(it)));
  }

  /// A name, a zero, how it is deflated, and the profile, deflated.
  private static Optional<ICC_Profile> profile(byte[] chunk) {
    int name = new String(chunk, ISO_8859_1).indexOf('\0');
    int from = Math.min(name + 2, chunk.length);
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(chunk, from, chunk.length - from))) {
      return ColourProfile.usable(in.readNBytes(MOST_OF_PROFILE), 3);
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(ByteBuffer data) {
    byte[] bytes = new byte[data.remaining()];
    data.get(data.position(), bytes);
    return bytes;
  }

  private Optional<ByteBuffer> first(String type) {
    return chunks.stream().filter(it -> it.is(type)).map(Chunk::data).findFirst();
  }

  /// The dots as every decoder reads them. Checksums are left out: the reader asks for none, and
  /// the deflated dots have one of their own.
  byte[] plain() throws IOException {
    ByteBuffer header = first("IHDR").orElseThrow();
    int colours = header.get(COLOUR_TYPE);
    Optional<ByteBuffer> palette =
        first("PLTE").filter(_ -> colours == PALETTE).map(it -> entries(it, header));
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    plain.writeBytes(SIGNATURE);
    write(plain, "IHDR", header);
    palette.ifPresent(it -> write(plain, "PLTE", it));
    transparency(colours, palette).ifPresent(it -> write(plain, "tRNS", it));
    chunks.stream().filter(it -> it.is("IDAT")).forEach(it -> write(plain, "IDAT", it.data()));
    write(plain, "IEND", ByteBuffer.allocate(0));
    return plain.toByteArray();
  }

  /// No more than the dots can name.
  private static ByteBuffer entries(ByteBuffer palette, ByteBuffer header) {
    int most = 3 << Math.min(Byte.SIZE, header.get(BIT_DEPTH));
    return palette.slice(0, Math.min(most, palette.remaining()));
  }

  /// Where it fits the colours; elsewhere it is left out, as by all readers.
  private Optional<ByteBuffer> transparency(int colours, Optional<ByteBuffer> palette) {
    return first("tRNS")
        .filter(it ->
            switch (colours) {
              case GREY -> it.remaining() == 2;
              case RGB -> it.remaining() == 6;
              case PALETTE -> it.remaining() * 3 <= palette.map(ByteBuffer::remaining).orElse(0);
              default -> false;
            });
  }

  private static void write(ByteArrayOutputStream plain, String type, ByteBuffer data) {
    plain.writeBytes(ByteBuffer.allocate(4).putInt(data.remaining()).array());
    plain.writeBytes(type.getBytes(ISO_8859_1));
    plain.writeBytes(bytes(data));
    plain.writeBytes(NO_CHECKSUM);
  }
}
