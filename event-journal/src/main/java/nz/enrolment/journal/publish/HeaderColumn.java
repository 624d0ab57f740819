package nz.enrolment.journal.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/// Record headers as one `bytea[]`: name in UTF-8, value, name, value… A value may be null, as in
/// Kafka.
final class HeaderColumn {
  private HeaderColumn() {}

  static Array write(Connection connection, List<Header> headers) throws SQLException {
    byte @Nullable [][] parts = new byte[headers.size() * 2][];
    for (int i = 0; i < headers.size(); i++) {
      parts[2 * i] = headers.get(i).key().getBytes(UTF_8);
      parts[2 * i + 1] = headers.get(i).value();
    }
    return connection.createArrayOf("bytea", parts);
  }

  static List<Header> read(Array column) throws SQLException {
    byte[][] parts = (byte[][]) column.getArray();
    List<Header> headers = new ArrayList<>();
    for (int i = 0; i < parts.length; i += 2) {
      headers.add(new RecordHeader(new String(parts[i], UTF_8), parts[i + 1]));
    }
    return headers;
  }
}
