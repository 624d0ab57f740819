package nz.enrolment.external.route;

import java.net.URI;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLContext;
import nz.enrolment.external.destination.Credentials;
import nz.enrolment.external.destination.Destinations.Destination;
import nz.enrolment.external.destination.Hl7Choices;
import nz.enrolment.external.destination.RepeatPolicy;
import nz.enrolment.external.format.DocumentAlone;
import nz.enrolment.external.format.Format;
import nz.enrolment.external.format.event.CompletedEvent;
import nz.enrolment.external.format.fhir.DocumentSearch;
import nz.enrolment.external.format.fhir.FhirTransaction;
import nz.enrolment.external.format.hl7.Hl7Message;
import nz.enrolment.external.format.hl7.Hl7Settings;
import nz.enrolment.external.read.AcknowledgementReading;
import nz.enrolment.external.read.FhirReading;
import nz.enrolment.external.read.Reading;
import nz.enrolment.external.read.StoredReading;
import nz.enrolment.external.read.WebhookReading;
import nz.enrolment.external.route.Route.AfterDoubt;
import nz.enrolment.external.transport.Network;
import nz.enrolment.external.transport.OutboundAddresses;
import nz.enrolment.external.transport.Transport;
import nz.enrolment.external.transport.folder.FolderTransport;
import nz.enrolment.external.transport.http.AllHeaders;
import nz.enrolment.external.transport.http.HttpTransport;
import nz.enrolment.external.transport.http.PinnedClients;
import nz.enrolment.external.transport.http.RequestHeaders;
import nz.enrolment.external.transport.http.WebhookSignature;
import nz.enrolment.external.transport.mllp.Mllp;
import nz.enrolment.external.transport.mllp.MllpTimeouts;
import nz.enrolment.external.transport.mllp.PinnedConnect;
import nz.enrolment.external.transport.mllp.Tls;

/// Makes the route of a destination whose settings were checked.
public final class Routes {
  private final Duration timeout;

  /// @param timeout of a send
  public Routes(Duration timeout) {
    this.timeout = timeout;
  }

  /// To one whose settings hold as long as the process lives.
  public Route to(Destination destination) {
    return to(destination, 0);
  }

  /// @param shape changes when the destination wants something else than before
  public Route to(Destination destination, int shape) {
    return new Route(
        destination,
        shape,
        format(destination),
        transport(destination),
        reading(destination),
        afterDoubt(destination));
  }

  private static Format format(Destination destination) {
    return switch (destination.format()) {
      case FHIR -> new FhirTransaction(destination.documentPlacement());
      case HL7 -> new Hl7Message(hl7(destination));
      case EVENT -> new CompletedEvent();
      case DOCUMENT -> new DocumentAlone();
    };
  }

  private static Reading reading(Destination destination) {
    return switch (destination.format()) {
      case FHIR ->
          new FhirReading(
              new FhirTransaction(destination.documentPlacement()).entries(),
              destination.conflict());
      case HL7 -> new AcknowledgementReading(hl7(destination).acknowledgement());
      case EVENT -> new WebhookReading();
      case DOCUMENT -> new StoredReading();
    };
  }

  private Transport transport(Destination destination) {
    URI url = destination.url();
    return switch (scheme(destination)) {
      case "file" -> new FolderTransport(Path.of(url));
      case "mllp" -> mllp(destination, new Tls.None());
      case "mllps" -> mllp(destination, new Tls.Required(trust(), url.getHost()));
      default -> server(destination, url, deliveryHeaders(destination));
    };
  }

  private Transport mllp(Destination destination, Tls tls) {
    URI url = destination.url();
    return new Mllp(
        new PinnedConnect(addresses(destination), url.getHost(), url.getPort()),
        tls,
        new MllpTimeouts(timeout, timeout, timeout),
        hl7(destination).acknowledgement(),
        Mllp.USUAL_LARGEST_REPLY);
  }

  /// The trust anchors of this Java.
  private static SSLContext trust() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Hl7Settings hl7(Destination destination) {
    return Hl7Choices.of(destination.hl7().orElseThrow());
  }

  private Transport server(Destination destination, URI url, List<RequestHeaders> headers) {
    return new HttpTransport(
        PinnedClients.of(addresses(destination), timeout), url, timeout, new AllHeaders(headers));
  }

  private static OutboundAddresses addresses(Destination destination) {
    List<String> open = destination.openNetworks().orElse(List.of());
    return new OutboundAddresses(open.stream().map(Network::parse).toList());
  }

  /// Those of a delivery, and of no other request: its key, and a signature over its body.
  private static List<RequestHeaders> deliveryHeaders(Destination destination) {
    List<RequestHeaders> headers = headers(destination);
    headers.add(
        (payload, _) -> Map.of(destination.keyHeader(), destination.keyForm().of(payload.id())));
    destination.signingSecrets().map(WebhookSignature::with).ifPresent(headers::add);
    return headers;
  }

  private static List<RequestHeaders> headers(Destination destination) {
    List<RequestHeaders> headers = new ArrayList<>();
    switch (destination.format()) {
      case FHIR -> headers.add(RequestHeaders.fixed("Accept", "application/fhir+json"));
      case HL7, EVENT, DOCUMENT -> headers.add(RequestHeaders.fixed("Accept", "*/*"));
    }
    switch (Credentials.of(destination)) {
      case Credentials.None() -> {}
      case Credentials.Fixed(var header, var value) ->
          headers.add(RequestHeaders.fixed(header, value));
    }
    return headers;
  }

  private AfterDoubt afterDoubt(Destination destination) {
    return switch (destination.repeat().orElse(usual(destination))) {
      case KEY, CONDITIONAL, NATURAL -> new AfterDoubt.SendAgain();
      case ASK -> new AfterDoubt.Ask(questions(destination));
      case NONE -> new AfterDoubt.AskStaff();
    };
  }

  private Transport questions(Destination destination) {
    return server(destination, searchUrl(destination.url()), headers(destination));
  }

  private static RepeatPolicy usual(Destination destination) {
    if (isFolder(destination)) {
      return RepeatPolicy.NATURAL;
    }
    return switch (destination.format()) {
      case FHIR -> RepeatPolicy.CONDITIONAL;
      case HL7 -> RepeatPolicy.NONE; // a receiver may know MSH-10 again; many do not
      case EVENT, DOCUMENT -> RepeatPolicy.KEY;
    };
  }

  private static URI searchUrl(URI base) {
    String text = base.toString();
    return URI.create(
        text.endsWith("/") ? text + DocumentSearch.PATH : text + "/" + DocumentSearch.PATH);
  }

  private static boolean isFolder(Destination destination) {
    return scheme(destination).equals("file");
  }

  private static String scheme(Destination destination) {
    return destination.url().getScheme().toLowerCase(Locale.ROOT);
  }
}
