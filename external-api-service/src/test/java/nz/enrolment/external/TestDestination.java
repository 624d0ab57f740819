package nz.enrolment.external;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// A destination that keeps what it is sent once for each idempotency key, and answers as it is
/// told to.
final class TestDestination extends Neighbour {
  private final List<Post> posts = new CopyOnWriteArrayList<>();
  private final Set<String> effects = ConcurrentHashMap.newKeySet();
  private final Set<String> stalls = ConcurrentHashMap.newKeySet();
  private final Map<String, ConcurrentLinkedQueue<Runnable>> before = new ConcurrentHashMap<>();
  private final Map<String, ConcurrentLinkedQueue<Integer>> answers = new ConcurrentHashMap<>();

  private final Map<String, String> kept = new ConcurrentHashMap<>();
  private final Set<String> losses = ConcurrentHashMap.newKeySet();

  /// One request as it came.
  record Post(
      String key, String mediaType, String authorization, String body, HttpHeaders headers) {}

  /// The next answers to this enrolment's posts, before it accepts them.
  void answer(UUID enrolment, Integer... statuses) {
    answers.put(enrolment.toString(), new ConcurrentLinkedQueue<>(List.of(statuses)));
  }

  /// What happens when the next post has had its effect here, before it is answered.
  void beforeAnswering(UUID enrolment, Runnable action) {
    before.put(enrolment.toString(), new ConcurrentLinkedQueue<>(List.of(action)));
  }

  /// Stalls in the body of the next answer to this enrolment.
  void stall(UUID enrolment) {
    stalls.add(enrolment.toString());
  }

  /// Keeps what comes next of this enrolment, and then stalls in its answer.
  void loseAnswer(UUID enrolment) {
    losses.add(enrolment.toString());
  }

  /// No longer answers as it was told to.
  void recover() {
    answers.clear();
  }

  List<Post> posts(UUID enrolment) {
    return posts.stream().filter(post -> post.key().startsWith(enrolment.toString())).toList();
  }

  /// How many different things of this enrolment were kept.
  long effects(UUID enrolment) {
    return effects.stream().filter(key -> key.startsWith(enrolment.toString())).count();
  }

  @Override
  void handle(HttpExchange exchange) throws IOException {
    if (exchange.getRequestURI().getPath().endsWith("/DocumentReference/_search")) {
      search(exchange);
      return;
    }
    Post post = read(exchange);
    posts.add(post);
    String enrolment = post.key().substring(0, 36);
    if (stalls.remove(enrolment)) {
      stall(exchange, 200);
      return;
    }
    Integer status = next(answers, enrolment);
    if (status != null) {
      answer(exchange, status, new byte[0]);
      return;
    }
    effects.add(post.key());
    kept.put(post.key(), post.body());
    step();
    Runnable action = next(before, enrolment);
    if (action != null) {
      action.run();
    }
    if (losses.remove(enrolment)) {
      stall(exchange, 200);
      return;
    }
    answer(exchange, 200, "{}".getBytes(StandardCharsets.UTF_8));
  }

  /// Finds what it has kept, by the identifier in the form.
  private void search(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String identifier = URLDecoder.decode(form, StandardCharsets.UTF_8).split("\\|")[1];
    String entry =
        kept.values().stream().anyMatch(body -> body.contains(identifier))
            ? "{\"resource\":{\"resourceType\":\"DocumentReference\"}}"
            : "";
    String bundle = "{\"resourceType\":\"Bundle\",\"entry\":[" + entry + "]}";
    answer(exchange, 200, bundle.getBytes(StandardCharsets.UTF_8));
  }

  private static Post read(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    return new Post(
        headers.getFirst("Idempotency-Key"),
        headers.getFirst("Content-Type"),
        headers.getFirst("Authorization"),
        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
        HttpHeaders.of(headers, (_, _) -> true));
  }

  private static <T> @Nullable T next(
      Map<String, ConcurrentLinkedQueue<T>> queues, String enrolment) {
    var queue = queues.get(enrolment);
    return queue == null ? null : queue.poll();
  }
}
