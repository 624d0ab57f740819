package nz.enrolment.render.layout;

import java.util.List;
import java.util.Optional;
import nz.enrolment.form.answer.Origin;
import nz.enrolment.form.answer.Signature;
import nz.enrolment.render.decode.Picture;

/// One thing on the paper, from top to bottom. A printer switches over it without a `default`.
///
/// A `language` is the BCP 47 tag of the block's words when it is not the paper's: the question was
/// not translated.
public sealed interface Block {

  /// The title of a section; never the last line of a page.
  record Heading(String title, Optional<String> language) implements Block {}

  /// Questions with short answers, one below the other; at least one.
  record Pairs(List<Pair> pairs) implements Block {
    public Pairs {
      pairs = List.copyOf(pairs);
    }
  }

  /// A question in the words in which it was asked, and its answer.
  ///
  /// @param help what stood beside the question
  /// @param answer lines of the answer; a dash when there is none
  record Pair(
      String question,
      Optional<String> help,
      List<String> answer,
      Origin origin,
      Optional<String> language) {
    public Pair {
      answer = List.copyOf(answer);
    }

    @Override
    public String toString() {
      return "Pair[redacted]";
    }
  }

  /// A repeated group with few columns.
  ///
  /// @param help what stood beside the question
  /// @param columns the wording of each column
  /// @param rows a cell for each column, in lines; at least one row
  record Table(
      String question,
      Optional<String> help,
      List<Column> columns,
      List<List<List<String>>> rows,
      Origin origin,
      Optional<String> language)
      implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    @Override
    public String toString() {
      return "Table[redacted]";
    }
  }

  /// A question of a group, in the words in which it was asked.
  ///
  /// @param help what stood beside it
  record Column(String question, Optional<String> help) {}

  /// A statement that was agreed to, in full.
  ///
  /// @param help what stood beside it
  record Statement(String title, String statement, Optional<String> help, Optional<String> language)
      implements Block {}

  /// A signature with all that is said about it; never split over two pages.
  ///
  /// @param help what stood beside the question
  /// @param description what the drawing shows, for who cannot see it
  /// @param facts who signed, when, and by which authority
  record Signed(
      String question,
      Optional<String> help,
      Signature signature,
      String description,
      List<LabelledText> facts,
      Optional<String> language)
      implements Block {
    public Signed {
      facts = List.copyOf(facts);
    }

    @Override
    public String toString() {
      return "Signed[redacted]";
    }
  }

  /// A remark, ours or the form's, in small print.
  record Note(String text, Optional<String> language) implements Block {}

  /// A page of a file that was sent, on a page of its own.
  ///
  /// @param description what the picture is, for who cannot see it
  record Attachment(Caption caption, Picture picture, String description) implements Block {}

  /// What stands in the place of a file that cannot be shown, on a page of its own.
  record NotShown(Caption caption, String reason) implements Block {}

  /// Which page of which file it is.
  ///
  /// @param file its name
  /// @param isFirst whether the file begins here
  /// @param detail number of the page, and the digest's first digits
  record Caption(String file, boolean isFirst, String detail) {
    @Override
    public String toString() {
      return "Caption[redacted]";
    }
  }
}
