package nz.enrolment.render.fetch;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Duration;
import nz.enrolment.form.answer.StoredFile;
import nz.enrolment.render.attach.FetchedFile;
import nz.enrolment.render.attach.FileSource;
import nz.enrolment.shell.neighbour.Deadline;
import nz.enrolment.shell.neighbour.HttpNeighbours;
import nz.enrolment.shell.neighbour.OwnCalls;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Fetches files in this service's own name. What is not there any more is an answer; a service
/// that is down is not.
@Singleton
@Startup // so that a setting that is wrong is seen
public final class FetchFiles {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /// Of all files of an enrolment together.
  static final long MOST_BYTES = 40_000_000;

  private static final long MOST_BYTES_OF_PROBLEM = 10_000;

  /// As enrolment-service says of a file that it does not keep.
  private static final String GONE = "https://enrolment.nz/problems/file-unknown";

  private static final JsonMapper JSON = new JsonMapper();

  private final OwnCalls calls;
  private final FilesUrl urls;

  /// @param base of enrolment-service, as its events name it
  /// @throws IllegalArgumentException when that is no address of a service
  @Inject
  public FetchFiles(
      HttpNeighbours http, OidcClient client, @ConfigProperty(name = "render.files-url") URI base) {
    this.calls = new OwnCalls(http, client);
    this.urls = new FilesUrl(base);
  }

  /// What brings the files of one enrolment, each when it is asked for. It throws when that may
  /// succeed later, or a file lies elsewhere than configured.
  public FileSource ofOneEnrolment() {
    return new OneEnrolment();
  }

  /// What is left for the files of one enrolment; the time between two files does not count.
  private final class OneEnrolment implements FileSource {
    private Duration leftTime = LONGEST;
    private long leftBytes = MOST_BYTES;

    @Override
    public FetchedFile of(StoredFile file) throws IOException {
      if (file.bytes() > leftBytes) {
        return new FetchedFile.TooLarge(file);
      }
      Deadline deadline = Deadline.in(leftTime);
      FetchedFile fetched = fetch(file, deadline);
      leftTime = deadline.left();
      leftBytes -= file.bytes();
      return fetched;
    }
  }

  private FetchedFile fetch(StoredFile file, Deadline deadline) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(urls.of(file));
    try {
      return read(file, calls.send(request, info -> content(info, file.bytes()), deadline));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while fetching " + file);
    }
  }

  private static FetchedFile read(StoredFile file, HttpResponse<byte[]> response)
      throws IOException {
    int status = response.statusCode();
    if (status == 200) {
      return new FetchedFile.Fetched(file, response.body());
    } else if ((status == 404 || status == 410) && isGone(response.body())) {
      return new FetchedFile.Gone(file);
    }
    throw new IOException("%s: answered %d".formatted(file, status));
  }

  /// Whether it is enrolment-service that says so, and not something on the way to it.
  private static boolean isGone(byte[] problem) {
    try {
      return JSON.readTree(problem).path("type").asText().equals(GONE);
    } catch (IOException _) {
      return false;
    }
  }

  /// One byte more than there should be tells that it is another file; more are not taken.
  private static BodySubscriber<byte[]> content(ResponseInfo info, long bytes) {
    return new FirstBytes(
        switch (info.statusCode()) {
          case 200 -> bytes + 1;
          case 404, 410 -> MOST_BYTES_OF_PROBLEM;
          default -> 0;
        });
  }
}
