package nz.enrolment.external.format.hl7;

import ca.uhn.hl7v2.DefaultHapiContext;
import ca.uhn.hl7v2.HL7Exception;
import ca.uhn.hl7v2.HapiContext;
import ca.uhn.hl7v2.model.Message;
import ca.uhn.hl7v2.model.Segment;
import ca.uhn.hl7v2.util.Terser;
import ca.uhn.hl7v2.util.idgenerator.InMemoryIDGenerator;
import ca.uhn.hl7v2.validation.builder.support.DefaultValidationWithoutTNBuilder;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// HAPI's parser with the rules of the standard, but that which makes of each telephone number one
/// of the United States.
public final class Hapi {
  /// It logs each connection, and what a receiving application of ours throws on purpose.
  private static final Logger LOG = Logger.getLogger("ca.uhn.hl7v2");

  private static final HapiContext CONTEXT = context();

  private Hapi() {}

  /// A new one, whose own ids are in no file.
  public static HapiContext context() {
    LOG.setLevel(Level.OFF);
    var context = new DefaultHapiContext(new DefaultValidationWithoutTNBuilder());
    context.getParserConfiguration().setIdGenerator(new InMemoryIDGenerator());
    return context;
  }

  /// Throws [AssertionError] when HAPI refuses it.
  public static Message parse(String message) {
    try {
      return CONTEXT.getPipeParser().parse(message);
    } catch (HL7Exception e) {
      throw new AssertionError(message, e);
    }
  }

  /// What is at a place such as `PID-5(1)-2`, in any group; empty text if nothing.
  static String at(Message message, String place) {
    try {
      String value = new Terser(message).get("/." + place);
      return value == null ? "" : value;
    } catch (HL7Exception e) {
      throw new AssertionError(place, e);
    }
  }

  /// The repetitions of a field, each with `components` components.
  static List<List<String>> repetitions(Segment segment, int field, int components) {
    try {
      return Stream.iterate(0, i -> i < reps(segment, field), i -> i + 1)
          .map(rep ->
              Stream.iterate(1, c -> c <= components, c -> c + 1)
                  .map(c -> component(segment, field, rep, c))
                  .toList())
          .toList();
    } catch (IllegalStateException e) {
      throw new AssertionError(e);
    }
  }

  private static int reps(Segment segment, int field) {
    try {
      return segment.getField(field).length;
    } catch (HL7Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static String component(Segment segment, int field, int rep, int component) {
    try {
      String value = Terser.get(segment, field, rep, component, 1);
      return value == null ? "" : value;
    } catch (HL7Exception e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Segment> segments(Message message, String name) {
    try {
      return Stream.of(message.getAll(name)).map(Segment.class::cast).toList();
    } catch (HL7Exception e) {
      throw new AssertionError(e);
    }
  }
}
