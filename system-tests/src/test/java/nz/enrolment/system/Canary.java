package nz.enrolment.system;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A word that nobody else writes, in every answer of one patient, and the search for it in raw
/// files.
///
/// @param word lower-case letters, which no encoding of JSON escapes
record Canary(String word) {
  private static final List<Charset> CHARSETS = List.of(UTF_8, UTF_16LE, UTF_16BE);
  private static final int WINDOW = 1 << 20;

  /// Kafka's indexes: large, and nothing but offsets and times.
  private static final Pattern NUMBERS = Pattern.compile(".*\\.(time)?index");

  /// Answers that are codes, dates, numbers or the like: there, a word would be refused.
  private static final Set<String> NOT_FREE =
      Set.of(
          "nhi",
          "date-of-birth",
          "country-of-birth",
          "gender",
          "ethnicity",
          "iwi",
          "postcode",
          "mobile",
          "home-phone",
          "email",
          "emergency-phone",
          "code",
          "last-diabetes-check",
          "last-tetanus",
          "smoking",
          "transfer-of-records",
          "eligibility",
          "eligibility-evidence",
          "signed-by");

  /// The example of a submission with the word in each free text, whatever it said before.
  ObjectNode submission() throws IOException {
    ObjectNode submission = Visitor.submission();
    ObjectNode answers = (ObjectNode) submission.get("answers");
    answers.remove("nhi");
    answers.put("former-names", "").put("occupation", "").put("email", word + "@example.nz");
    fill(answers);
    return submission;
  }

  private void fill(ObjectNode parent) {
    parent.propertyStream().toList().stream()
        .filter(member -> !NOT_FREE.contains(member.getKey()))
        .forEach(member -> parent.set(member.getKey(), filled(member.getKey(), member.getValue())));
  }

  private JsonNode filled(String name, JsonNode answer) {
    return switch (answer) {
      case TextNode _ -> TextNode.valueOf(word + name.replaceAll("[^a-z]", ""));
      case ObjectNode parent -> {
        fill(parent);
        yield parent;
      }
      case ArrayNode list -> {
        list.valueStream()
            .filter(ObjectNode.class::isInstance)
            .map(ObjectNode.class::cast)
            .forEach(this::fill);
        yield list;
      }
      default -> answer;
    };
  }

  /// The files at or below a folder that hold the word, in one encoding or another. A file that
  /// goes meanwhile holds nothing.
  List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !NUMBERS.matcher(file.toString()).matches())
          .toList()
          .stream()
          .filter(this::isIn)
          .toList();
    }
  }

  private boolean isIn(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return isIn(in);
    } catch (NoSuchFileException _) {
      return false;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /// Windows overlap, so that a word on their border is found.
  private boolean isIn(InputStream in) throws IOException {
    int overlap = word.length() * 2;
    byte[] kept = new byte[0];
    while (true) {
      byte[] more = in.readNBytes(WINDOW);
      byte[] window = Arrays.copyOf(kept, kept.length + more.length);
      System.arraycopy(more, 0, window, kept.length, more.length);
      if (CHARSETS.stream().anyMatch(charset -> contains(window, word.getBytes(charset)))) {
        return true;
      }
      if (more.length < WINDOW) {
        return false;
      }
      kept = Arrays.copyOfRange(window, window.length - overlap, window.length);
    }
  }

  private static boolean contains(byte[] window, byte[] sought) {
    for (int i = 0; i <= window.length - sought.length; i++) {
      if (window[i] == sought[0]
          && Arrays.equals(window, i, i + sought.length, sought, 0, sought.length)) {
        return true;
      }
    }
    return false;
  }
}
