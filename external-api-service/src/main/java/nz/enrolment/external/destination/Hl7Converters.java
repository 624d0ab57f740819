package nz.enrolment.external.destination;

import java.util.Optional;
import java.util.stream.Stream;
import nz.enrolment.external.format.hl7.Coded;
import nz.enrolment.external.format.hl7.Party;
import nz.enrolment.external.format.hl7.Version;
import org.eclipse.microprofile.config.spi.Converter;

/// How settings of HL7 v2 are written in the configuration: components with `^` between them.
public final class Hl7Converters {

  private Hl7Converters() {}

  /// Text that every receiver can read.
  public static final class OfPlainText implements Converter<String> {
    @Override
    public String convert(String value) {
      Party.requirePlain(value.strip());
      return value.strip();
    }
  }

  /// `2.4`.
  public static final class OfVersion implements Converter<Version> {
    @Override
    public Version convert(String value) {
      return Stream.of(Version.values())
          .filter(version -> version.id().equals(value.strip()))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("HL7 v2.4 or v2.5.1 is wanted"));
    }
  }

  /// `namespace^id^type of id`.
  public static final class OfParty implements Converter<Party> {
    @Override
    public Party convert(String value) {
      String[] parts = value.strip().split("\\^", 4);
      return switch (parts.length) {
        case 1 -> Party.of(parts[0]);
        case 2 -> Party.of(parts[0], parts[1]);
        case 3 -> new Party(parts[0], Optional.of(parts[1]), Optional.of(parts[2]));
        default -> throw new IllegalArgumentException("1 to 3 components are wanted");
      };
    }
  }

  /// `code^text^system`.
  public static final class OfCode implements Converter<Coded> {
    @Override
    public Coded convert(String value) {
      String[] parts = value.strip().split("\\^", -1);
      if (parts.length != 3) {
        throw new IllegalArgumentException("3 components are wanted");
      }
      return new Coded(parts[0], parts[1], parts[2]);
    }
  }
}
