package nz.enrolment.pipeline.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OpenLoopTest {
  private static final Path EXAMPLE = Path.of("../../contracts/examples/submission-adult.json");
  private static final long STALL = Duration.ofMillis(1000).toMillis();

  private final AtomicInteger submissions = new AtomicInteger();
  private HttpServer server;
  private int failing = -1;

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    // One at a time: while one is stalled, so are all.
    server.setExecutor(Executors.newSingleThreadExecutor());
    server.createContext("/links", at -> answer(at, 201, "{\"url\":\"http://localhost/#token\"}"));
    server.createContext("/links/exchange", at -> answer(at, 200, "{\"session\":\"session\"}"));
    server.createContext("/draft/sections/1", at -> answer(at, 204, ""));
    server.createContext("/enrolments", this::submit);
    server.start();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private void submit(HttpExchange exchange) throws IOException {
    int number = submissions.getAndIncrement();
    if (number == 0) {
      pause();
    }
    if (number == failing) {
      exchange.getResponseHeaders().set("Retry-After", "1");
      answer(exchange, 503, "");
    } else {
      answer(exchange, 202, "{\"id\":\"enrolment-" + number + "\"}");
    }
  }

  private static void pause() {
    try {
      Thread.sleep(STALL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      byte[] bytes = body.getBytes(UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Test
  void a_stall_is_in_the_latency_of_everyone_who_came_meanwhile() throws Exception {
    List<Timing> timings = run();

    assertThat(timings).hasSize(20 * Operation.values().length);
    assertThat(latencies(timings)).hasSize(20);
    assertThat(latencies(timings).stream().filter(latency -> latency > STALL / 2))
        .hasSizeGreaterThan(5);
  }

  @Test
  void says_who_was_turned_away_and_who_was_accepted() throws Exception {
    failing = 7;
    List<Timing> timings = run();

    assertThat(latencies(timings)).hasSize(19);
    assertThat(timings).extracting(Timing::outcome).containsOnlyOnce(OperationOutcome.TURNED_AWAY);
  }

  private List<Timing> run() throws Exception {
    var uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    try (var connections = new ConnectionPool(uri, Duration.ofSeconds(10))) {
      var practices = List.of(new LoadPractice("token"));
      return new OpenLoop(connections, practices, SubmissionExample.like(EXAMPLE))
          .run(20, Duration.ofSeconds(1));
    }
  }

  private static List<Long> latencies(List<Timing> timings) {
    return timings.stream()
        .filter(timing -> timing.operation() == Operation.SUBMIT)
        .filter(timing -> timing.outcome() == OperationOutcome.DONE)
        .map(timing -> timing.latency() / 1_000_000)
        .toList();
  }
}
