package nz.enrolment.pipeline.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// The example of a submission, by as many people as are asked for.
public final class SubmissionExample {
  private static final String NAME = "Nobody Yet";

  private final String before;
  private final String after;

  private SubmissionExample(String before, String after) {
    this.before = before;
    this.after = after;
  }

  /// @param example a submission that would be accepted
  public static SubmissionExample like(Path example) throws IOException {
    ObjectNode submission = (ObjectNode) new ObjectMapper().readTree(example.toFile());
    ObjectNode answers = (ObjectNode) submission.required("answers");
    answers.remove("nhi");
    ((ObjectNode) answers.required("name")).put("family", NAME);
    String text = submission.toString();
    int at = text.indexOf(NAME);
    return new SubmissionExample(text.substring(0, at), text.substring(at + NAME.length()));
  }

  /// With a family name of their own.
  String of(int number) {
    return before + String.format(Locale.ROOT, "Number %06d", number) + after;
  }
}
