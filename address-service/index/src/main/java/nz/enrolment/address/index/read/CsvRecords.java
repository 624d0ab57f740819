package nz.enrolment.address.index.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The records of a CSV file (RFC 4180; UTF-8 with or without a byte order mark; LF or CRLF), one
/// at a time, in bytes.
///
/// A record's fields stay valid until the next call of [#next]. Not safe for use by several
/// threads.
final class CsvRecords implements Closeable {
  private static final int BUFFER_BYTES = 1 << 18;
  private static final int END = -1;

  private final InputStream in;
  private final byte[] buffer;
  private int position;
  private int filled;
  private byte[] record = new byte[1 << 12];
  private int length;
  private int[] ends = new int[64];
  private int fields;
  private long line = 1;
  private long recordLine;

  private CsvRecords(InputStream in) {
    this(in, new byte[BUFFER_BYTES]);
  }

  private CsvRecords(InputStream in, byte[] buffer) {
    this.in = in;
    this.buffer = buffer;
  }

  static CsvRecords open(Path file) throws IOException {
    var records = new CsvRecords(Files.newInputStream(file));
    records.skipByteOrderMark();
    return records;
  }

  /// The records of whole lines that were read already.
  ///
  /// @param line the line, from 1, on which they begin
  static CsvRecords of(byte[] lines, int length, long line) {
    var records = new CsvRecords(InputStream.nullInputStream(), lines);
    records.filled = length;
    records.line = line;
    return records;
  }

  /// Moves to the next record; false at the end of the file. A quote left open swallows the rest of
  /// the file into one record.
  boolean next() throws IOException {
    fields = 0;
    length = 0;
    recordLine = line;
    int c = read();
    if (c == END) {
      return false;
    }
    while (readField(c)) {
      c = read();
    }
    return true;
  }

  /// Passes over the header of a file.
  void skipHeader() throws IOException {
    next();
  }

  /// The line, from 1, on which the current record begins.
  long line() {
    return recordLine;
  }

  int fields() {
    return fields;
  }

  boolean isEmpty(int field) {
    return start(field) == ends[field];
  }

  String text(int field) {
    int start = start(field);
    return new String(record, start, ends[field] - start, StandardCharsets.UTF_8);
  }

  /// The value of a field of one to nine digits; -1 when it is anything else.
  int whole(int field) {
    int start = start(field);
    int end = ends[field];
    if (end == start || end - start > 9) {
      return -1;
    }
    int value = 0;
    for (int i = start; i < end; i++) {
      if (record[i] < '0' || record[i] > '9') {
        return -1;
      }
      value = value * 10 + record[i] - '0';
    }
    return value;
  }

  /// Whether the field holds just these bytes.
  boolean holds(int field, byte[] expected) {
    return Arrays.equals(record, start(field), ends[field], expected, 0, expected.length);
  }

  byte[] bytes(int field) {
    return Arrays.copyOfRange(record, start(field), ends[field]);
  }

  List<String> texts() {
    return IntStream.range(0, fields).mapToObj(this::text).toList();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  /// Reads one field that begins with `c`; true when another follows in this record.
  private boolean readField(int c) throws IOException {
    if (c == '"') {
      c = readQuoted();
    }
    while (c != ',' && c != '\n' && c != END) {
      if (c != '\r') {
        append(c);
      }
      appendPlain();
      c = read();
    }
    endField();
    if (c == '\n') {
      line++;
    }
    return c == ',';
  }

  /// Reads up to the closing quote and gives the character after it.
  private int readQuoted() throws IOException {
    while (true) {
      int c = read();
      if (c == END) {
        return END;
      }
      if (c == '"') {
        c = read();
        if (c != '"') {
          return c;
        }
      }
      if (c == '\n') {
        line++;
      }
      append(c);
    }
  }

  /// Appends what lies in the buffer up to the next character that may end a field.
  private void appendPlain() {
    int from = position;
    while (position < filled && isPlain(buffer[position])) {
      position++;
    }
    int more = position - from;
    if (length + more > record.length) {
      record = Arrays.copyOf(record, 2 * (length + more));
    }
    System.arraycopy(buffer, from, record, length, more);
    length += more;
  }

  private static boolean isPlain(byte c) {
    return c != ',' && c != '\n' && c != '\r';
  }

  private void append(int c) {
    if (length == record.length) {
      record = Arrays.copyOf(record, length * 2);
    }
    record[length++] = (byte) c;
  }

  private void endField() {
    if (fields == ends.length) {
      ends = Arrays.copyOf(ends, fields * 2);
    }
    ends[fields++] = length;
  }

  private int start(int field) {
    return field == 0 ? 0 : ends[field - 1];
  }

  private int read() throws IOException {
    if (position == filled && !fill()) {
      return END;
    }
    return buffer[position++] & 0xff;
  }

  private boolean fill() throws IOException {
    position = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  private void skipByteOrderMark() throws IOException {
    filled = Math.max(0, in.readNBytes(buffer, 0, BUFFER_BYTES));
    boolean marked =
        filled >= 3
            && buffer[0] == (byte) 0xef
            && buffer[1] == (byte) 0xbb
            && buffer[2] == (byte) 0xbf;
    position = marked ? 3 : 0;
  }
}
