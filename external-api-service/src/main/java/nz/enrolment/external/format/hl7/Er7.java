package nz.enrolment.external.format.hl7;

import java.util.List;
import java.util.stream.Collectors;

/// Writes text so that it stays within its component (HL7 v2.5.1 section 2.7): the delimiters are
/// escaped, the end of a line is a space, and other control characters, among them those that frame
/// a message on the wire, are dropped.
final class Er7 {
  static final char FIELD = '|';
  static final String COMPONENT = "^";
  static final String REPETITION = "~";
  static final String SUBCOMPONENT = "&";
  static final String ENCODING_CHARACTERS = "^~\\&";
  static final char SEGMENT_END = '\r';

  /// It means "delete the value", which nobody asks for by typing it.
  private static final String DELETE = "\"\"";

  /// Not escaped as `\X22\`, which some parsers leave as it stands.
  private static final String TWO_QUOTES = "\" \"";

  private final Repertoire repertoire;

  Er7(Repertoire repertoire) {
    this.repertoire = repertoire;
  }

  String components(List<List<String>> components) {
    return components.stream()
        .map(parts -> parts.stream().map(this::text).collect(Collectors.joining(SUBCOMPONENT)))
        .collect(Collectors.joining(COMPONENT));
  }

  String text(String text) {
    StringBuilder written = new StringBuilder(text.length());
    repertoire.of(text).chars().forEach(c -> append(written, (char) c));
    return written.toString().equals(DELETE) ? TWO_QUOTES : written.toString();
  }

  private static void append(StringBuilder written, char c) {
    switch (c) {
      case '|' -> written.append("\\F\\");
      case '^' -> written.append("\\S\\");
      case '&' -> written.append("\\T\\");
      case '~' -> written.append("\\R\\");
      case '\\' -> written.append("\\E\\");
      case '\r', '\n', '\t', '\u0085', '\u2028', '\u2029' -> written.append(' ');
      default -> {
        if (!Character.isISOControl(c)) {
          written.append(c);
        }
      }
    }
  }
}
