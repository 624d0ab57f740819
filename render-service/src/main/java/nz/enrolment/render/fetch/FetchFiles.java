package nz.enrolment.render.fetch;

import io.quarkus.oidc.client.OidcClient;
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
import java.util.ArrayList;
import java.util.List;
import nz.enrolment.form.answer.StoredFile;
import nz.enrolment.render.attach.Attachment;
import nz.enrolment.shell.neighbour.Deadline;
import nz.enrolment.shell.neighbour.HttpNeighbours;
import nz.enrolment.shell.neighbour.OwnCalls;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Fetches files in this service's own name. What is not there any more is an answer; a service
/// that is down is not.
@Singleton
public final class FetchFiles {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /// Of all files of an enrolment together: they are held in memory.
  static final long MOST_BYTES = 40_000_000;

  private final OwnCalls calls;
  private final FilesUrl urls;

  /// @param base of enrolment-service, as its events name it
  @Inject
  public FetchFiles(
      HttpNeighbours http, OidcClient client, @ConfigProperty(name = "render.files-url") URI base) {
    this.calls = new OwnCalls(http, client);
    this.urls = new FilesUrl(base);
  }

  /// In order; all by one deadline.
  ///
  /// @throws IOException when it may succeed later, or a file lies elsewhere than configured
  public List<Attachment> fetch(List<StoredFile> files) throws IOException {
    Deadline deadline = Deadline.in(LONGEST);
    List<Attachment> fetched = new ArrayList<>();
    long left = MOST_BYTES;
    for (StoredFile file : files) {
      if (file.bytes() > left) {
        fetched.add(new Attachment.TooLarge(file));
      } else {
        left -= file.bytes();
        fetched.add(fetch(file, deadline));
      }
    }
    return fetched;
  }

  private Attachment fetch(StoredFile file, Deadline deadline) throws IOException {
    HttpRequest.Builder request = HttpRequest.newBuilder(urls.of(file));
    try {
      return read(file, calls.send(request, info -> content(info, file.bytes()), deadline));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while fetching " + file);
    }
  }

  private static Attachment read(StoredFile file, HttpResponse<byte[]> response)
      throws IOException {
    return switch (response.statusCode()) {
      case 200 -> new Attachment.Fetched(file, response.body());
      case 404, 410 -> new Attachment.Gone(file);
      default -> throw new IOException("%s: answered %d".formatted(file, response.statusCode()));
    };
  }

  /// One byte more than there should be tells that it is another file; more are not taken.
  private static BodySubscriber<byte[]> content(ResponseInfo info, long bytes) {
    long most = info.statusCode() == 200 ? bytes + 1 : 0;
    return new FirstBytes(most);
  }
}
