package nz.enrolment.external.read;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.enrolment.external.format.DeliveryId;
import nz.enrolment.external.format.hl7.Acknowledgement;
import nz.enrolment.external.format.hl7.Acknowledgement.Fault;
import nz.enrolment.external.format.hl7.AcknowledgementMode;
import nz.enrolment.external.transport.DestinationAnswer;

/// HL7 v2 acknowledgements in original and enhanced mode, however they came.
///
/// @param mode that the message asks for: whether "accepted" (`CA`) is all that is due
public record AcknowledgementReading(AcknowledgementMode mode) implements Reading {

  /// HL7 table 0357: the record is locked; the application failed. Neither is the message's fault.
  private static final Set<String> PASSING = Set.of("206", "207");

  @Override
  public Verdict read(DestinationAnswer answer, DeliveryId id) {
    return switch (answer) {
      case DestinationAnswer.Acknowledged(var message) -> acknowledged(message, id);
      case DestinationAnswer.Http http -> http(http, id);
      case DestinationAnswer.Stored _ -> new Verdict.Delivered(List.of());
    };
  }

  private Verdict http(DestinationAnswer.Http http, DeliveryId id) {
    boolean isSuccess = http.status() / 100 == 2;
    if (!isSuccess) {
      return HttpStatuses.read(http);
    }
    return http.body().length == 0 ? accepted() : acknowledged(http.body(), id);
  }

  private Verdict acknowledged(byte[] message, DeliveryId id) {
    Optional<Acknowledgement> read = Acknowledgement.parse(message);
    if (read.isEmpty()) {
      return new Verdict.Unknown("The destination answered what is not an acknowledgement");
    }
    Acknowledgement acknowledgement = read.get();
    return acknowledgement.controlId().equals(id.controlId())
        ? verdict(acknowledgement)
        : new Verdict.Unknown("The destination acknowledged another message");
  }

  private Verdict verdict(Acknowledgement acknowledgement) {
    return switch (acknowledgement.code()) {
      case AA -> new Verdict.Delivered(List.of());
      case CA -> accepted();
      case AE, AR, CE, CR -> negative(acknowledgement);
    };
  }

  private Verdict accepted() {
    return switch (mode) {
      case ENHANCED_ACCEPT -> new Verdict.Delivered(List.of());
      case ORIGINAL, ENHANCED_APPLICATION ->
          new Verdict.Unknown("Accepted, but the application has not acknowledged it");
    };
  }

  private static Verdict negative(Acknowledgement acknowledgement) {
    String code = acknowledgement.code().name();
    List<Fault> errors = acknowledgement.errors();
    if (errors.isEmpty()) {
      return new Verdict.Refused(List.of(code + " without an error code"));
    }
    List<String> reasons = errors.stream().map(error -> words(code, error)).distinct().toList();
    return errors.stream().allMatch(AcknowledgementReading::isPassing)
        ? new Verdict.Later(reasons.getFirst(), Duration.ZERO)
        : new Verdict.Refused(reasons);
  }

  private static boolean isPassing(Fault error) {
    return error.code().filter(PASSING::contains).isPresent();
  }

  /// Such as `AE 102 at PID-7`.
  private static String words(String code, Fault fault) {
    return Stream.of(
            Optional.of(code),
            fault.code().or(() -> Optional.of("without a code that can be shown")),
            fault.place().map(place -> "at " + place))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" "));
  }
}
