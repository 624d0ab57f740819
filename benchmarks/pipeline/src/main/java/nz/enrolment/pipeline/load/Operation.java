package nz.enrolment.pipeline.load;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import nz.enrolment.pipeline.load.HttpConnection.Request;

/// What a visit consists of, in its order. Each has its own time in the visit, whatever became of
/// the one before: whoever adds an operation gives it a time, a request, and what to remember of
/// the answer, and it is in the load and in the table.
public enum Operation {
  /// Staff make a link.
  LINK(Duration.ZERO, 201, "make a link", "") {
    @Override
    Request request(TimedVisit visit) {
      return Request.post(
          "/links",
          Map.of("Authorization", "Bearer " + visit.practice().token()),
          "{\"form\":\"standard\",\"uses\":\"once\"}");
    }

    @Override
    void remember(TimedVisit visit, HttpAnswer answer) {
      String url = answer.text("url");
      visit.remember("token", url.substring(url.indexOf('#') + 1));
    }
  },

  /// The patient's page exchanges its token.
  EXCHANGE(Duration.ofMillis(500), 200, "exchange it", "") {
    @Override
    Request request(TimedVisit visit) {
      return Request.post(
          "/links/exchange", Map.of(), "{\"token\":\"" + visit.known("token") + "\"}");
    }

    @Override
    void remember(TimedVisit visit, HttpAnswer answer) {
      visit.remember("session", answer.text("session"));
    }
  },

  /// It saves the first section, of a draft in which nothing has been saved yet.
  SAVE(Duration.ofMillis(750), 204, "draft saved", "p99 20") {
    @Override
    Request request(TimedVisit visit) {
      var headers =
          Map.of(
              "Enrolment-Session",
              visit.known("session"),
              "If-Match",
              "\"" + new UUID(0, 0) + "\"");
      return Request.put(
          "/draft/sections/1",
          headers,
          """
          {"language":"en","answers":{"name":{"given":"Hēmi","family":"Tāwhiri"},\
          "preferred-name":"Hem","date-of-birth":"1979-03-14","place-of-birth":"Whāngārei",\
          "country-of-birth":"NZ","gender":"male","ethnicity":["11111","21111"]}}\
          """);
    }

    @Override
    void remember(TimedVisit visit, HttpAnswer answer) {}
  },

  /// It submits.
  SUBMIT(Duration.ofMillis(1000), 202, "submission accepted", "p99 50") {
    @Override
    Request request(TimedVisit visit) {
      var headers =
          Map.of(
              "Enrolment-Session", visit.known("session"),
              "Idempotency-Key", UUID.randomUUID().toString());
      return Request.post("/enrolments", headers, visit.submission());
    }

    @Override
    void remember(TimedVisit visit, HttpAnswer answer) {
      visit.remember("enrolment", answer.text("id"));
    }
  };

  private final Duration after;
  private final int success;
  private final String described;
  private final String goal;

  Operation(Duration after, int success, String described, String goal) {
    this.after = after;
    this.success = success;
    this.described = described;
    this.goal = goal;
  }

  /// When it is to be sent, after the beginning of the visit.
  public Duration after() {
    return after;
  }

  /// For the table.
  public String described() {
    return described;
  }

  /// In milliseconds, for the table; empty if there is none.
  public String goal() {
    return goal;
  }

  /// What it sends.
  abstract Request request(TimedVisit visit);

  /// Keeps what later operations need.
  abstract void remember(TimedVisit visit, HttpAnswer answer);

  OperationOutcome outcome(HttpAnswer answer) {
    return answer.status() == success ? OperationOutcome.DONE : OperationOutcome.of(answer);
  }
}
