package nz.enrolment.system.pages;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nz.enrolment.local.ConsoleProgress;
import nz.enrolment.local.PortPlan;
import nz.enrolment.local.Suite;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives test classes one suite and one browser, which all of them share: both take long to start.
final class Browsing implements BeforeAllCallback, ParameterResolver {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  @Override
  public void beforeAll(ExtensionContext context) {
    assumeTrue(Files.isExecutable(CHROMIUM), "chromium is not installed");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Practice.class;
  }

  @Override
  public Practice resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(Browsing.class))
        .computeIfAbsent(Shared.class, _ -> Shared.start(), Shared.class)
        .practice();
  }

  /// Ends with the last test.
  private record Shared(Suite suite, Playwright playwright, Browser browser, Practice practice)
      implements AutoCloseable {

    static Shared start() {
      try {
        var suite = startSuite();
        var playwright = startPlaywright();
        var browser = playwright.chromium().launch(chromium());
        return new Shared(suite, playwright, browser, new Practice(suite, browser));
      } catch (IOException e) {
        throw new AssertionError(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError(e);
      }
    }

    private static Suite startSuite() throws IOException, InterruptedException {
      var data = Files.createTempDirectory(Path.of("target"), "pages");
      return Suite.start(data.toAbsolutePath(), PortPlan.random(), ConsoleProgress.silent());
    }

    /// Drives the browser that is installed, and fetches none.
    private static Playwright startPlaywright() {
      var nothingFetched = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
      return Playwright.create(new Playwright.CreateOptions().setEnv(nothingFetched));
    }

    private static LaunchOptions chromium() {
      return new LaunchOptions().setExecutablePath(CHROMIUM).setArgs(List.of("--no-sandbox"));
    }

    @Override
    public void close() {
      browser.close();
      playwright.close();
      suite.close();
    }
  }
}
