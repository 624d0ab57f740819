package nz.enrolment.system.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Somebody at a browser. Whatever they do: no request leaves our services, no policy is violated
/// and no script fails; closing looks after that.
final class Patient implements AutoCloseable {
  private static final String WATCH =
      """
      document.addEventListener('securitypolicyviolation',
        (event) => window.violated(event.violatedDirective + ' ' + event.blockedURI));
      """;

  private final BrowserContext context;
  private final List<String> foreign = new CopyOnWriteArrayList<>();
  private final List<String> faults = new CopyOnWriteArrayList<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();

  Patient(BrowserContext context, Practice.Origins origins) {
    this.context = context;
    context.setDefaultTimeout(15_000);
    context.exposeBinding("violated", (_, arguments) -> faults.add("policy: " + arguments[0]));
    context.addInitScript(WATCH);
    context.onWebError(error -> faults.add("script: " + error.error()));
    context.onRequest(request -> {
      requests.add(request.url());
      if (!origins.allow(request.url())) {
        foreign.add(request.url());
      }
    });
  }

  /// Opens a link in a tab of its own.
  Page open(URI link) {
    var page = context.newPage();
    page.navigate(link.toString());
    assertThat(heading(page)).isVisible();
    return page;
  }

  /// Opens a link and begins, or goes on.
  Page start(URI link) {
    var page = open(link);
    page.locator("button.first").click();
    assertThat(page.locator("form")).isVisible();
    return page;
  }

  static Locator heading(Page page) {
    return page.locator("h1");
  }

  /// The field at a pointer into the answers.
  static Locator field(Page page, String pointer) {
    return page.locator("[id=\"a" + pointer + "\"]");
  }

  BrowserContext context() {
    return context;
  }

  /// All that the browser has asked for.
  List<String> requests() {
    return new ArrayList<>(requests);
  }

  /// What the browser has complained of.
  List<String> faults() {
    return new ArrayList<>(faults);
  }

  /// What axe finds wrong with the page as it is.
  static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .map(rule -> rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
            .toList();
  }

  @Override
  public void close() {
    context.close();
    assertThat(foreign).as("requests to others").isEmpty();
    assertThat(faults).as("what the browser complained of").isEmpty();
  }
}
