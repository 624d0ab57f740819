package nz.enrolment.shell.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LoadSheddingTest {
  private static final int AT_ONCE = 2;

  private final Vertx vertx = Vertx.vertx();
  private final HttpClient http = HttpClient.newHttpClient();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final BlockingQueue<RoutingContext> letIn = new LinkedBlockingQueue<>();
  private HttpServer server;

  @BeforeEach
  void listen() {
    Router router = Router.router(vertx);
    router.route().handler(new LoadShedding(AT_ONCE, meters)::admit);
    router.route().handler(letIn::add);
    server = await(vertx.createHttpServer().requestHandler(router).listen(0));
  }

  @AfterEach
  void close() {
    await(vertx.close());
  }

  @Test
  void a_service_of_which_nothing_waits_counts_nobody() {
    Filters counted = new Filters();
    new LoadShedding(AT_ONCE, meters).install(counted);
    assertThat(counted.getFilters()).hasSize(1);

    Filters uncounted = new Filters();
    new LoadShedding(0, meters).install(uncounted);
    assertThat(uncounted.getFilters()).isEmpty();
  }

  @Test
  void lets_in_as_many_as_there_is_room_for_and_turns_the_next_away() throws Exception {
    fill();

    HttpResponse<String> answer = ask("/enrolments").get(5, TimeUnit.SECONDS);

    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("https://enrolment.nz/problems/busy");
    assertThat(meters.counter("admission.turned-away").count()).isEqualTo(1);
  }

  @Test
  void has_room_again_when_one_was_answered() throws Exception {
    fill();
    answerOne();

    CompletableFuture<HttpResponse<String>> next = ask("/enrolments");
    answerOne();
    answerOne();

    assertThat(next.get(5, TimeUnit.SECONDS).statusCode()).isEqualTo(204);
  }

  @Test
  void has_room_again_when_a_client_went_away() throws Exception {
    fill();
    letIn.take().request().connection().close();
    letIn.take().request().connection().close();

    while (meters.get("admission.within").gauge().value() > 0) {
      Thread.onSpinWait();
    }
    CompletableFuture<HttpResponse<String>> next = ask("/enrolments");
    answerOne();

    assertThat(next.get(5, TimeUnit.SECONDS).statusCode()).isEqualTo(204);
  }

  @Test
  void never_counts_a_question_about_its_health_or_a_stream_of_events() throws Exception {
    fill();

    CompletableFuture<HttpResponse<String>> health = ask("/q/health/ready");
    CompletableFuture<HttpResponse<String>> events = ask("/events");
    for (int i = 0; i < AT_ONCE + 2; i++) {
      answerOne();
    }

    assertThat(health.get(5, TimeUnit.SECONDS).statusCode()).isEqualTo(204);
    assertThat(events.get(5, TimeUnit.SECONDS).statusCode()).isEqualTo(204);
  }

  private void fill() throws InterruptedException {
    for (int i = 0; i < AT_ONCE; i++) {
      ask("/enrolments");
    }
    List<RoutingContext> first = new ArrayList<>();
    while (first.size() < AT_ONCE) {
      first.add(letIn.take());
    }
    letIn.addAll(first);
  }

  private CompletableFuture<HttpResponse<String>> ask(String path) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + server.actualPort() + path))
            .version(HttpClient.Version.HTTP_1_1)
            .POST(BodyPublishers.noBody()); // which the client does not send again by itself
    return http.sendAsync(request.build(), BodyHandlers.ofString());
  }

  private void answerOne() throws InterruptedException {
    RoutingContext context = letIn.poll(5, TimeUnit.SECONDS);
    assertThat(context).isNotNull();
    await(context.response().setStatusCode(204).end());
  }

  private static <T> T await(Future<T> future) {
    return future.toCompletionStage().toCompletableFuture().join();
  }
}
