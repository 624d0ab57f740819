package nz.enrolment.address.server.hold;

import static java.net.http.HttpResponse.BodyHandlers.ofString;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/// Clients that never stop asking. One answer must be as good as any other of its tag.
final class SteadyLoad implements AutoCloseable {
  private static final int CLIENTS = 8;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpRequest request;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<String> failures = new CopyOnWriteArrayList<>();
  private final Map<String, String> bodies = new ConcurrentHashMap<>();
  private final AtomicLong answers = new AtomicLong();
  private volatile boolean stopped;

  SteadyLoad(URI service) {
    // Only one of the two indexes has this road.
    request = HttpRequest.newBuilder(service.resolve("/addresses?q=3+tii+kouka+way")).build();
    for (int i = 0; i < CLIENTS; i++) {
      threads.submit(this::askOnAndOn);
    }
  }

  /// Waits until so many more requests have been answered.
  void awaitAnswers(int more) {
    long enough = answers.get() + more;
    await().atMost(PATIENCE).until(() -> answers.get() >= enough || !failures.isEmpty());
  }

  List<String> failures() {
    return failures;
  }

  Map<String, String> answersByTag() {
    return bodies;
  }

  @Override
  public void close() {
    stopped = true;
    threads.close();
    client.close();
  }

  private void askOnAndOn() {
    while (!stopped) {
      try {
        check(client.send(request, ofString()));
        answers.incrementAndGet();
      } catch (IOException e) {
        failures.add(e.toString());
      } catch (InterruptedException _) {
        return;
      }
    }
  }

  private void check(HttpResponse<String> answer) {
    var tag = answer.headers().firstValue("ETag").orElse("none");
    var before = bodies.putIfAbsent(tag, answer.body());
    if (answer.statusCode() != 200) {
      failures.add("status " + answer.statusCode());
    }
    if (before != null && !before.equals(answer.body())) {
      failures.add("two answers under one tag");
    }
  }
}
