package nz.enrolment.external.format.hl7;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What an acknowledgement says that is not text: text may repeat the patient.
///
/// @param code MSA-1
/// @param controlId MSA-2: of the message that it acknowledges
/// @param errors of each ERR, in their order; of MSA-6 where there is none
public record Acknowledgement(Code code, String controlId, List<Fault> errors) {
  private static final int LONGEST_SEGMENT_NAME = 3;

  public Acknowledgement {
    errors = List.copyOf(errors);
  }

  /// HL7 table 0008.
  public enum Code {
    AA,
    AE,
    AR,
    CA,
    CE,
    CR
  }

  /// One error.
  ///
  /// @param code of HL7 table 0357, or the receiver's own; empty if it has none that can be shown
  /// @param place such as `PID-7`; empty if it has none
  public record Fault(Optional<String> code, Optional<String> place) {}

  /// Empty when it is none. The receiver's own delimiters are taken from its header.
  public static Optional<Acknowledgement> parse(byte[] message) {
    // What is looked at is ASCII in every character set that HL7 allows here.
    String text = new String(message, StandardCharsets.ISO_8859_1);
    List<String> lines = text.lines().toList();
    boolean isMessage =
        !lines.isEmpty() && lines.getFirst().startsWith("MSH") && lines.getFirst().length() > 5;
    return isMessage ? parse(new Delimited(lines.getFirst()), lines) : Optional.empty();
  }

  /// Whether it says that this message is in safe keeping, and no more.
  public static boolean isAccept(byte[] message, String controlId) {
    return parse(message)
        .filter(ack -> ack.code() == Code.CA && ack.controlId().equals(controlId))
        .isPresent();
  }

  private static Optional<Acknowledgement> parse(Delimited delimited, List<String> lines) {
    return segments("MSA", delimited, lines)
        .findFirst()
        .flatMap(msa ->
            code(delimited.field(msa, 1))
                .map(code ->
                    new Acknowledgement(
                        code, delimited.field(msa, 2).strip(), errors(delimited, msa, lines))));
  }

  private static Optional<Code> code(String text) {
    return Stream.of(Code.values()).filter(code -> code.name().equals(text.strip())).findFirst();
  }

  private static List<Fault> errors(Delimited delimited, List<String> msa, List<String> lines) {
    List<Fault> errors =
        segments("ERR", delimited, lines).flatMap(err -> ErrSegments.of(delimited, err)).toList();
    return errors.isEmpty() ? ErrSegments.condition(delimited, msa).stream().toList() : errors;
  }

  private static Stream<List<String>> segments(
      String name, Delimited delimited, List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(name) && line.length() > LONGEST_SEGMENT_NAME)
        .map(delimited::fields)
        .filter(fields -> fields.getFirst().equals(name));
  }

  /// The delimiters of one message.
  record Delimited(char field, char component, char repetition, char subcomponent) {
    Delimited(String header) {
      this(header.charAt(3), header.charAt(4), header.charAt(5), last(header));
    }

    private static char last(String header) {
      return header.length() > 7 ? header.charAt(7) : '&';
    }

    List<String> fields(String segment) {
      return split(segment, field);
    }

    String field(List<String> segment, int number) {
      return number < segment.size() ? segment.get(number) : "";
    }

    List<String> repetitions(String field) {
      return split(field, repetition);
    }

    /// @param number from 1
    String component(String repetition, int number) {
      return at(split(repetition, component), number);
    }

    String subcomponent(String component, int number) {
      return at(split(component, subcomponent), number);
    }

    private static String at(List<String> parts, int number) {
      return number <= parts.size() ? parts.get(number - 1).strip() : "";
    }

    private static List<String> split(String text, char at) {
      return List.of(text.split(Pattern.quote(Character.toString(at)), -1));
    }
  }
}
