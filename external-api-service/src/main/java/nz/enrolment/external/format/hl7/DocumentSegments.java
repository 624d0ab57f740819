package nz.enrolment.external.format.hl7;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import nz.enrolment.external.format.DeliveryId;
import nz.enrolment.external.format.RenderedDocument;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.enrolment.Practice;

/// The signed form: its bytes, and what names them. Its number is the message's: it has no more
/// characters than the shortest of these fields has room for.
record DocumentSegments(
    Hl7Settings settings, Enrolment enrolment, RenderedDocument document, DeliveryId id) {
  private static final Coded LACK = new Coded("LACK", "Not in the document", "L");

  /// The bytes last; before them, what is not in them that was asked for.
  List<Segment> observations() {
    return Stream.concat(document.lack().stream().map(this::lack), Stream.of(embedded())).toList();
  }

  private Segment lack(String words) {
    return observation(1, "FT", LACK).put(5, words);
  }

  private Segment embedded() {
    String[] type = document.mediaType().split("/", 2);
    String data = Base64.getEncoder().encodeToString(document.bytes());
    int number = document.lack().isPresent() ? 2 : 1;
    return observation(number, "ED", settings.document().observation())
        .put(5, settings.document().type().of(type[0], type[1], data));
  }

  private static Segment observation(int number, String type, Coded what) {
    return new Segment("OBX")
        .put(1, Integer.toString(number))
        .put(2, type)
        .put(3, what.composite())
        .put(11, "F");
  }

  /// `AP`: it is to be shown by a program of its own; `AV`: it may be.
  Segment notification() {
    return new Segment("TXA")
        .put(1, "1")
        .put(2, settings.document().documentType())
        .put(3, "AP")
        .put(4, completed())
        .put(12, id.controlId())
        .put(17, settings.document().completion().code())
        .put(19, "AV");
  }

  Segment request() {
    return new Segment("OBR")
        .put(1, "1")
        .put(3, id.controlId())
        .put(4, settings.document().service().composite())
        .put(7, completed())
        .put(22, completed())
        .put(25, "F");
  }

  /// The referral, who refers and who is referred to: the sender, and the practice.
  List<Segment> referral() {
    Party sender = settings.parties().sendingFacility();
    return List.of(
        new Segment("RF1").put(6, id.controlId()).put(7, completed()),
        provider("RP", "Referring Provider").put(2, Composite.of(sender.namespace())),
        practice(enrolment.practice()));
  }

  private static Segment practice(Practice practice) {
    Segment provider = provider("RT", "Referred to Provider");
    provider.put(2, Composite.of(practice.name()));
    practice.facility().ifPresent(facility -> provider.put(7, Composite.of(facility, "HPI")));
    return provider;
  }

  private static Segment provider(String role, String words) {
    return new Segment("PRD").put(1, Composite.of(role, words, "HL70286"));
  }

  private String completed() {
    return Times.second(enrolment.completedAt());
  }
}
