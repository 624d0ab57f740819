package nz.enrolment.address.index.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Cuts a file of addresses into blocks of whole records, so that several threads can read them. A
/// line break between quotes ends no record.
public final class CsvBlocks implements Closeable {
  private static final int BLOCK_BYTES = 1 << 20;

  private final String name;
  private final InputStream in;
  private final Columns columns;
  private byte[] rest = {};
  private long line = 1;
  private long bytes;
  private boolean headerAhead = true;

  /// Opens a file and reads its header; fails with [UnreadableAddresses] when a required column is
  /// missing.
  public CsvBlocks(Path file) throws IOException {
    this.name = String.valueOf(file.getFileName());
    this.columns = Columns.read(file);
    this.in = Files.newInputStream(file);
  }

  /// The next block, or empty at the end of the file.
  public Optional<CsvBlock> next() throws IOException {
    byte[] block = Arrays.copyOf(rest, Math.max(BLOCK_BYTES, 2 * rest.length));
    int filled =
        rest.length + Math.max(0, in.readNBytes(block, rest.length, block.length - rest.length));
    bytes += filled - rest.length;
    if (filled == 0) {
      return Optional.empty();
    }
    var whole = wholeRecords(block, filled, filled < block.length);
    int end = whole.bytes();
    rest = Arrays.copyOfRange(block, end, filled);
    if (end == 0) {
      return next();
    }
    var cut = new CsvBlock(name, columns, block, end, line, headerAhead);
    line += whole.lines();
    headerAhead = false;
    return Optional.of(cut);
  }

  /// How many bytes of the file were read so far.
  public long bytes() {
    return bytes;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private record Whole(int bytes, int lines) {}

  /// How much of a block is whole records. A block begins outside of quotes, so those within it
  /// tell where records end; what comes last in a file is whole without a line break.
  private static Whole wholeRecords(byte[] block, int filled, boolean last) {
    boolean quoted = false;
    int lines = 0;
    var whole = new int[2];
    for (int i = 0; i < filled; i++) {
      if (block[i] == '"') {
        quoted = !quoted;
      }
      if (block[i] != '\n') {
        continue;
      }
      lines++;
      if (quoted) {
        continue;
      }
      whole[0] = i + 1;
      whole[1] = lines;
    }
    return last ? new Whole(filled, lines) : new Whole(whole[0], whole[1]);
  }
}
