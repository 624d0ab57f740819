package nz.enrolment.intake.invite;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import nz.enrolment.form.input.Problem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads a list as practice systems write it: CSV as in RFC 4180, in UTF-8 with or without a byte
/// order mark. The first line names the columns, see [RecallColumn]; an empty cell is no answer.
final class RecallListReader {
  static final int LONGEST = 10_000;

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final List<Problem> problems = new ArrayList<>();
  private final List<RecallColumn> columns = new ArrayList<>();
  private final List<RecallRow> rows = new ArrayList<>();

  private RecallListReader() {}

  static RecallList read(byte[] csv) {
    var reader = new RecallListReader();
    try (CSVParser lines = FORMAT.parse(new StringReader(decode(csv)))) {
      reader.read(lines.iterator());
    } catch (IOException | RuntimeException _) {
      reader.problem("", "not-csv", "This is no CSV in UTF-8.");
    }
    return reader.problems.isEmpty()
        ? new RecallList.Rows(reader.rows)
        : new RecallList.Faulty(reader.problems);
  }

  private static String decode(byte[] csv) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(csv)).toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private void read(Iterator<CSVRecord> lines) {
    if (!lines.hasNext()) {
      problem("/1", "required", "The first line has to name the columns.");
      return;
    }
    readHeader(lines.next());
    while (problems.isEmpty() && lines.hasNext()) {
      readRow(lines.next());
    }
  }

  private void readHeader(CSVRecord header) {
    for (int i = 0; i < header.size(); i++) {
      String pointer = "/1/" + (i + 1);
      Optional<RecallColumn> column = RecallColumn.parse(header.get(i));
      if (column.isEmpty()) {
        problem(pointer, "column-unknown", "A question's id is expected here, such as nhi.");
      } else if (columns.stream().anyMatch(column.get()::clashesWith)) {
        problem(pointer, "column-twice", "An earlier column fills in the same.");
      } else {
        columns.add(column.get());
      }
    }
  }

  private void readRow(CSVRecord line) {
    if (rows.size() == LONGEST) {
      problem("/" + (LONGEST + 2), "too-many-rows", "A list has at most 10,000 rows.");
    } else {
      rows.add(row(rows.size() + 1L, line));
    }
  }

  private RecallRow row(long number, CSVRecord line) {
    if (line.size() != columns.size()) {
      return new RecallRow.Unreadable(
          number, new Problem("", "wrong-width", "The row is not as wide as the header."));
    }
    ObjectNode prefill = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < columns.size(); i++) {
      try {
        fill(prefill, columns.get(i), line.get(i));
      } catch (IOException _) {
        return new RecallRow.Unreadable(number, notJson(columns.get(i)));
      }
    }
    return new RecallRow.Known(number, prefill);
  }

  private static void fill(ObjectNode prefill, RecallColumn column, String cell)
      throws IOException {
    if (!cell.isBlank()) {
      column.put(cell, prefill);
    }
  }

  private static Problem notJson(RecallColumn column) {
    return new Problem("/" + String.join("/", column.path()), "not-json", "JSON is expected here.");
  }

  private void problem(String pointer, String code, String detail) {
    problems.add(new Problem(pointer, code, detail));
  }
}
