package nz.enrolment.intake.invite;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nz.enrolment.form.input.InputProblem;
import nz.enrolment.form.input.Utf8;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads a list as practice systems write it: CSV as in RFC 4180, in UTF-8 with or without a byte
/// order mark. The first line that is not empty names the columns, see [RecallColumn]; an empty
/// cell is no answer.
final class RecallListReader {
  static final int LONGEST = 10_000;

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  private final List<InputProblem> problems = new ArrayList<>();
  private final List<RecallColumn> columns = new ArrayList<>();
  private final List<RecallRow> rows = new ArrayList<>();
  private int empty;

  private RecallListReader() {}

  static RecallList read(byte[] csv) {
    var reader = new RecallListReader();
    try (CSVParser lines = FORMAT.parse(new StringReader(Utf8.decode(csv)))) {
      reader.read(lines.iterator());
    } catch (IOException | UncheckedIOException _) {
      reader.problem("", "not-csv", "This is no CSV in UTF-8.");
    }
    return reader.problems.isEmpty()
        ? new RecallList.Rows(reader.rows, reader.empty)
        : new RecallList.Faulty(reader.problems);
  }

  private void read(Iterator<CSVRecord> lines) {
    while (lines.hasNext() && columns.isEmpty() && problems.isEmpty()) {
      readHeader(lines.next());
    }
    if (columns.isEmpty() && problems.isEmpty()) {
      problem("/1", "required", "The first line has to name the columns.");
    }
    while (problems.isEmpty() && lines.hasNext()) {
      readRow(lines.next());
    }
  }

  private void readHeader(CSVRecord header) {
    for (int i = 0; i < header.size() && !isEmpty(header); i++) {
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
    long number = rows.size() + empty + 1L;
    if (isEmpty(line)) {
      empty++;
    } else if (rows.size() == LONGEST) {
      problem("/" + (number + 1), "too-many-rows", "A list has at most 10,000 rows.");
    } else {
      rows.add(row(number, line));
    }
  }

  /// However wide it is: a spreadsheet writes a cleared row as wide as the widest.
  private static boolean isEmpty(CSVRecord line) {
    return line.stream().allMatch(RecallColumn::isEmpty);
  }

  private RecallRow row(long number, CSVRecord line) {
    if (line.size() != columns.size()) {
      return new RecallRow.Unreadable(
          number,
          List.of(new InputProblem("", "wrong-width", "The row is not as wide as the header.")));
    }
    ObjectNode prefill = JsonNodeFactory.instance.objectNode();
    List<InputProblem> faults =
        IntStream.range(0, columns.size())
            .filter(i -> !RecallColumn.isEmpty(line.get(i)))
            .mapToObj(i -> columns.get(i).put(line.get(i), prefill))
            .flatMap(List::stream)
            .toList();
    return faults.isEmpty()
        ? new RecallRow.Known(number, prefill)
        : new RecallRow.Unreadable(number, faults);
  }

  private void problem(String pointer, String code, String detail) {
    problems.add(new InputProblem(pointer, code, detail));
  }
}
