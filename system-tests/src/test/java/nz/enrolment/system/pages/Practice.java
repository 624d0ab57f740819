package nz.enrolment.system.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import nz.enrolment.local.Listener;
import nz.enrolment.local.Suite;

/// The practice behind the links: it publishes forms, sends links, and looks at what came.
final class Practice {
  static final ObjectMapper JSON = new ObjectMapper();
  private static final Path EXAMPLES = Path.of("../contracts/examples");

  private final HttpClient http = HttpClient.newHttpClient();
  private final Suite suite;
  private final Browser browser;

  /// With both forms of the examples published.
  Practice(Suite suite, Browser browser) {
    this.suite = suite;
    this.browser = browser;
    publish("form-standard.json");
    publish("form-every-shape.json");
  }

  static JsonNode example(String name) {
    try {
      return JSON.readTree(EXAMPLES.resolve(name).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void publish(String form) {
    var published = staff("demo-admin", "POST", "/forms", example(form).toString());
    assertThat(published.statusCode()).as(published.body()).isEqualTo(201);
  }

  /// A new link to the standard form.
  URI link(JsonNode prefill) {
    return link("standard", prefill);
  }

  URI link(String form, JsonNode prefill) {
    return URI.create(json(make(form, prefill)).path("url").asText());
  }

  /// A link on a poster: whoever opens it fills in a form of their own.
  URI linkForMany() {
    var wanted = JSON.createObjectNode().put("form", "standard").put("uses", "many");
    return URI.create(json(make(wanted)).path("url").asText());
  }

  /// A link that opens nothing any more.
  URI revokedLink() {
    var made = json(make("standard", JSON.createObjectNode()));
    staff("demo-staff", "DELETE", "/links/" + made.path("id").asText(), "");
    return URI.create(made.path("url").asText());
  }

  private HttpResponse<String> make(String form, JsonNode prefill) {
    ObjectNode wanted = JSON.createObjectNode().put("form", form);
    wanted.set("prefill", prefill);
    return make(wanted);
  }

  private HttpResponse<String> make(ObjectNode wanted) {
    var made = staff("demo-staff", "POST", "/links", wanted.toString());
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    return made;
  }

  /// Staff enter an enrolment into their own system, and say so.
  void enter(String id) {
    var moved =
        staff("demo-staff", "POST", "/enrolments/" + id + "/moves", "{\"move\": \"enter\"}");
    assertThat(moved.statusCode()).as(moved.body()).isLessThan(300);
  }

  private HttpResponse<String> staff(String client, String method, String path, String body) {
    var token = suite.infrastructure().token(client);
    return send(request(method, path, body).header("Authorization", "Bearer " + token));
  }

  HttpRequest.Builder request(String method, String path, String body) {
    return HttpRequest.newBuilder(suite.url(Listener.ENROLMENT_SERVICE).resolve(path))
        .header("Content-Type", "application/json")
        .timeout(Duration.ofSeconds(30))
        .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Somebody else who opened the same link, on a device without a browser.
  Device device(URI link) {
    return Device.opening(this, link);
  }

  /// Somebody at a browser.
  Patient patient(Screen screen) {
    return new Patient(browser.newContext(screen.options()), origins());
  }

  /// Where pages may send requests.
  private Origins origins() {
    return new Origins(
        suite.url(Listener.ENROLMENT_SERVICE).toString(),
        suite.url(Listener.ADDRESS_SERVER).toString());
  }

  /// @param own where the page comes from
  /// @param addresses where addresses are found
  record Origins(String own, String addresses) {

    boolean allow(String url) {
      return url.startsWith(own + "/")
          || url.startsWith(addresses + "/addresses?")
          || url.startsWith("data:")
          || url.startsWith("blob:");
    }
  }
}
