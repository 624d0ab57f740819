package nz.enrolment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import nz.enrolment.local.Infrastructure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What goes well, what is refused, and what fails.
@QuarkusTest
@QuarkusTestResource(RealInfrastructure.class)
class NothingPersonalIsLoggedIT {
  private final Lines lines = new Lines();

  private static final class Lines extends Handler {
    final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public void publish(LogRecord record) {
      lines.add(new SimpleFormatter().format(record));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @BeforeEach
  void listen() {
    Logger.getLogger("").addHandler(lines);
  }

  @AfterEach
  void stopListening() {
    Logger.getLogger("").removeHandler(lines);
  }

  @Test
  void neither_an_answer_nor_a_token_is_in_a_log() {
    Caller.publish("demo-admin", Caller.form());
    String token = Caller.linkToken("{\"form\":\"standard\"}");
    String session = Caller.exchange(token).then().extract().path("session");
    var wrong = Caller.submission();
    Caller.answers(wrong).put("nhi", "ZZZ0017");

    Caller.submit(session, wrong).then().statusCode(422);
    Caller.submit(session, "{\"Tāwhiri\"").then().statusCode(400);
    whileTheDatabaseIsAway(() -> Caller.submit(session, "again", Caller.submission()), 500);
    Caller.submit(session, "again", Caller.submission()).then().statusCode(202);

    assertThat(lines.lines)
        .anyMatch(line -> line.contains("A request failed"))
        .noneMatch(line -> line.contains("Tāwhiri"))
        .noneMatch(line -> line.contains("ZZZ00"))
        .noneMatch(line -> line.contains(token))
        .noneMatch(line -> line.contains(session));
  }

  private static void whileTheDatabaseIsAway(Supplier<Response> call, int status) {
    var infrastructure = Infrastructure.forTests();
    infrastructure.killDatabase();
    try {
      call.get().then().statusCode(status).contentType("application/problem+json");
    } finally {
      infrastructure.startDatabase();
    }
  }
}
