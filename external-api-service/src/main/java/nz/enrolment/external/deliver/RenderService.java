package nz.enrolment.external.deliver;

import io.quarkus.oidc.client.OidcClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.external.destination.Destinations;
import nz.enrolment.external.destination.Destinations.Destination;
import nz.enrolment.external.destination.DocumentVariant;
import nz.enrolment.external.format.RenderedDocument;
import nz.enrolment.shell.file.Sha256;
import nz.enrolment.shell.neighbour.Deadline;
import nz.enrolment.shell.neighbour.HttpNeighbours;
import nz.enrolment.shell.neighbour.OwnCalls;

/// Asks render-service for a document: `GET /enrolments/{id}/document`, with this service's token.
/// It answers 404 until it has heard of the enrolment, and 409 while it cannot make the document,
/// which another build of it may; its `ETag` is the SHA-256 of the document.
@ApplicationScoped
class RenderService {
  private static final String WITHOUT_FILES =
      "Without the pages of the files that the patient sent. With them: ";

  private final OwnCalls calls;
  private final Destinations settings;

  RenderService(HttpNeighbours http, OidcClient client, Destinations settings) {
    this.calls = new OwnCalls(http, client);
    this.settings = settings;
  }

  /// The document as the destination takes it: without the pages of files where there is none with
  /// them that it takes. Takes no longer than the timeout, the tokens and all requests included.
  Rendering ask(UUID enrolment, Destination destination) throws InterruptedException {
    Deadline deadline = Deadline.in(settings.timeout());
    DocumentVariant wanted = destination.document();
    Rendering rendering = ask(enrolment, wanted, destination, deadline);
    return rendering instanceof Rendering.Unfit(String why) && wanted != wanted.withoutEvidence()
        ? lacking(why, ask(enrolment, wanted.withoutEvidence(), destination, deadline))
        : rendering;
  }

  private static Rendering lacking(String why, Rendering without) {
    return switch (without) {
      case Rendering.Ready(var document) ->
          new Rendering.Ready(
              new RenderedDocument(
                  document.mediaType(), document.bytes(), Optional.of(WITHOUT_FILES + why)));
      case Rendering.NotReady _, Rendering.Unfit _ -> without;
    };
  }

  private Rendering ask(
      UUID enrolment, DocumentVariant variant, Destination destination, Deadline deadline)
      throws InterruptedException {
    try {
      var response = calls.send(request(enrolment, variant), BodyHandlers.ofByteArray(), deadline);
      return read(response, variant, destination.largestDocument());
    } catch (IOException e) {
      return new Rendering.NotReady(FailureText.of("render-service", e));
    }
  }

  private HttpRequest.Builder request(UUID enrolment, DocumentVariant variant) {
    String url =
        "%s/enrolments/%s/document?%s".formatted(settings.renderUrl(), enrolment, variant.query());
    return HttpRequest.newBuilder(URI.create(url)).header("Accept", variant.mediaType());
  }

  private static Rendering read(
      HttpResponse<byte[]> response, DocumentVariant variant, int largest) {
    return switch (response.statusCode()) {
      case 200 -> check(response, variant, largest);
      case 404 -> new Rendering.NotReady("The document is not ready");
      case 409 -> new Rendering.Unfit("render-service cannot make the document");
      default -> new Rendering.NotReady(FailureText.answered("render-service", response));
    };
  }

  private static Rendering check(
      HttpResponse<byte[]> response, DocumentVariant variant, int largest) {
    String type = response.headers().firstValue("Content-Type").orElse("");
    if (!type.startsWith(variant.mediaType())) {
      return new Rendering.NotReady("render-service answered in another format");
    }
    String tag = response.headers().firstValue("ETag").orElse("");
    if (!tag.contains(Sha256.of(response.body()).hex())) {
      return new Rendering.NotReady("The document came damaged");
    }
    return response.body().length > largest
        ? new Rendering.Unfit("The document is larger than the destination takes")
        : new Rendering.Ready(new RenderedDocument(variant.mediaType(), response.body()));
  }
}
