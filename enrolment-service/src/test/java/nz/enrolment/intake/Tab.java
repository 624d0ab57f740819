package nz.enrolment.intake;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A tab in which somebody counts in the field `occupation` of a draft. As a page does, it reads
/// the draft again when a change is refused.
final class Tab {
  private static final Pattern COUNTED = Pattern.compile("\"occupation\":\"(\\d+)\"");

  private final HttpClient http = HttpClient.newHttpClient();
  private final String session;
  private final Random random;

  Tab(String session, long seed) {
    this.session = session;
    this.random = new Random(seed);
  }

  /// @return how often a change was refused
  int count(int times) {
    return IntStream.range(0, times).map(_ -> addOne()).sum();
  }

  private int addOne() {
    int refused = 0;
    while (!tryToAddOne()) {
      refused++;
    }
    return refused;
  }

  private boolean tryToAddOne() {
    try {
      var draft = send(request("/draft").GET());
      Matcher counted = COUNTED.matcher(draft.body());
      String next = counted.find() ? Integer.toString(Integer.parseInt(counted.group(1)) + 1) : "1";
      Thread.sleep(random.nextInt(3));
      var saved =
          send(
              request("/draft/sections/1")
                  .header("If-Match", draft.headers().firstValue("ETag").orElseThrow())
                  .PUT(BodyPublishers.ofString("{\"answers\":{\"occupation\":\"" + next + "\"}}")));
      return switch (saved.statusCode()) {
        case 204 -> true;
        case 412 -> false;
        default -> throw new AssertionError(saved.statusCode() + " " + saved.body());
      };
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
        .header("Enrolment-Session", session)
        .header("Content-Type", "application/json");
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return http.send(request.build(), BodyHandlers.ofString());
  }
}
