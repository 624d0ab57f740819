package nz.enrolment.external.format.hl7;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.enrolment.external.format.DeliveryId;
import nz.enrolment.external.format.Format;
import nz.enrolment.external.format.Payload;
import nz.enrolment.external.format.RenderedDocument;
import nz.enrolment.form.enrolment.Enrolment;

/// An enrolment as one HL7 v2 message, whose segments end in CR alone. All its times are the
/// enrolment's, so that it is the same bytes whenever it is written.
public record Hl7Message(Hl7Settings settings) implements Format {

  @Override
  public Payload write(Enrolment enrolment, RenderedDocument document, DeliveryId id) {
    Er7 er7 = new Er7(settings.repertoire());
    String message =
        segments(enrolment, new DocumentSegments(settings, enrolment, document, id))
            .map(segment -> segment.write(er7))
            .collect(Collectors.joining());
    return new Payload(
        message.getBytes(settings.repertoire().charset()), mediaType(), id.fileName("hl7"), id);
  }

  private String mediaType() {
    String charset = settings.repertoire().charset().name().toLowerCase(Locale.ROOT);
    return "application/hl7-v2; charset=" + charset;
  }

  private Stream<Segment> segments(Enrolment enrolment, DocumentSegments document) {
    PatientSegments person = new PersonSegments(settings).of(enrolment);
    Stream<Segment> body =
        switch (settings.message()) {
          case ADT_A28, ADT_A31 -> person(enrolment, person, document);
          case MDM_T02 -> notification(enrolment, person, document);
          case ORU_R01 ->
              Stream.of(Stream.of(person.pid(), document.request()), observations(document))
                  .flatMap(segments -> segments);
          case REF_I12 -> referral(person, document);
        };
    return Stream.concat(Stream.of(header(enrolment, document.id())), body);
  }

  private Stream<Segment> person(
      Enrolment enrolment, PatientSegments person, DocumentSegments document) {
    return Stream.of(
            Stream.of(event(enrolment), person.pid(), person.pd1()),
            person.nextOfKin().stream(),
            visit(),
            settings.documentWithPerson() ? observations(document) : Stream.<Segment>empty())
        .flatMap(segments -> segments);
  }

  private Stream<Segment> notification(
      Enrolment enrolment, PatientSegments person, DocumentSegments document) {
    return Stream.of(
            Stream.of(event(enrolment), person.pid()),
            visit(),
            Stream.of(document.notification()),
            observations(document))
        .flatMap(segments -> segments);
  }

  private static Stream<Segment> referral(PatientSegments person, DocumentSegments document) {
    return Stream.of(
            document.referral().stream(),
            Stream.of(person.pid()),
            person.nextOfKin().stream(),
            Stream.of(document.request()),
            observations(document))
        .flatMap(segments -> segments);
  }

  private static Stream<Segment> observations(DocumentSegments document) {
    return document.observations().stream();
  }

  private Segment header(Enrolment enrolment, DeliveryId id) {
    Parties parties = settings.parties();
    return new Segment("MSH")
        .put(3, parties.sendingApplication().hierarchic())
        .put(4, parties.sendingFacility().hierarchic())
        .put(5, parties.receivingApplication().hierarchic())
        .put(6, parties.receivingFacility().hierarchic())
        .put(7, Times.second(enrolment.completedAt()))
        .put(9, settings.message().type(settings.version()))
        .put(10, id.controlId())
        .put(11, settings.processing().id())
        .put(12, settings.version().id())
        .put(15, settings.acknowledgement().accept())
        .put(16, settings.acknowledgement().application())
        .put(17, "NZL")
        .put(18, settings.inMsh18());
  }

  private Segment event(Enrolment enrolment) {
    Segment event = new Segment("EVN").put(2, Times.second(enrolment.completedAt()));
    return settings.eventType() ? event.put(1, settings.message().event()) : event;
  }

  /// The patient is not here for a visit: class `N`, not applicable.
  private Stream<Segment> visit() {
    return settings.visit()
        ? Stream.of(new Segment("PV1").put(1, "1").put(2, "N"))
        : Stream.empty();
  }
}
