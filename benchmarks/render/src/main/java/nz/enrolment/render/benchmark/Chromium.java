package nz.enrolment.render.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/// A browser that stays open, told what to print over DevTools.
final class Chromium implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
  private int calls;

  Chromium(Path profile) throws Exception {
    process =
        new ProcessBuilder(
                "chromium",
                "--headless=new",
                "--no-sandbox",
                "--disable-background-networking",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank")
            .redirectErrorStream(true)
            .start();
    HttpClient http = HttpClient.newHttpClient();
    socket = http.newWebSocketBuilder().buildAsync(page(http), new Listener()).join();
    call("Page.enable", Map.of());
  }

  private URI page(HttpClient http) throws Exception {
    BufferedReader lines = process.inputReader();
    String line = lines.readLine();
    while (!line.startsWith("DevTools listening on ")) {
      line = lines.readLine();
    }
    Thread.ofVirtual().start(() -> lines.lines().forEach(_ -> {}));
    URI browser = URI.create(line.substring("DevTools listening on ".length()));
    URI list = URI.create("http://127.0.0.1:" + browser.getPort() + "/json/list");
    String body = http.send(HttpRequest.newBuilder(list).build(), BodyHandlers.ofString()).body();
    return URI.create(JSON.readTree(body).get(0).get("webSocketDebuggerUrl").asText());
  }

  void open(URI page) throws Exception {
    call("Page.navigate", Map.of("url", page.toString()));
    while (!heard.take().path("method").asText().equals("Page.loadEventFired")) {
      // Something else happened.
    }
  }

  /// Processor time of all its processes so far, in nanoseconds.
  long cpu() {
    return CpuTime.of(process);
  }

  /// @return how long the file is, as base64
  int print() throws Exception {
    JsonNode result = call("Page.printToPDF", Map.of("generateTaggedPDF", true));
    return result.at("/result/data").asText().length();
  }

  private JsonNode call(String method, Map<String, ?> params) throws Exception {
    int id = ++calls;
    String text = JSON.writeValueAsString(Map.of("id", id, "method", method, "params", params));
    socket.sendText(text, true).join();
    JsonNode answer = heard.take();
    while (answer.path("id").asInt() != id) {
      answer = heard.take();
    }
    return answer;
  }

  @Override
  public void close() throws Exception {
    socket.abort();
    process.destroy();
    process.waitFor();
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean isLast) {
      message.append(data);
      if (isLast) {
        heard.add(read(message.toString()));
        message.setLength(0);
      }
      from.request(1);
      return null;
    }

    private static JsonNode read(String text) {
      try {
        return JSON.readTree(text);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
