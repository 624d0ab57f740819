package nz.enrolment.local;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import nz.enrolment.local.demo.Demonstration;

/// `./run`: the whole suite on this machine, and the demonstration.
public final class Run {
  private Run() {}

  /// Exit codes: 0, 1 if a result of the demonstration is missing, 2 if the suite cannot run here.
  public static void main(String[] args) throws Exception {
    try {
      run(CommandLine.parse(args));
    } catch (CannotStart e) {
      System.err.println(e.getMessage());
      System.exit(2);
    } catch (IllegalStateException e) {
      System.err.println("The suite did not start: " + e.getMessage());
      System.exit(2);
    }
  }

  private static void run(CommandLine options) throws IOException, InterruptedException {
    if (options.help()) {
      System.out.print(CommandLine.HELP);
      return;
    }
    var progress = new ConsoleProgress(System.out);
    prepare(options, progress);
    var suite = Suite.start(options.data(), options.ports(), options.packaging(), progress);
    closeAtExit(suite, progress);
    EndpointTable.of(suite, options.ports()).forEach(progress::print);
    var out = options.out().orElse(options.data().resolve("results"));
    var demonstration = new Demonstration(suite, out, progress);
    var missing = demonstration.play();
    missing.forEach(result -> System.err.println("Missing: " + result));
    if (options.once()) {
      System.exit(missing.isEmpty() ? 0 : 1);
    }
    progress.print("  A patient's link, to be opened in a browser:");
    progress.print("  " + demonstration.link());
    progress.print("");
    progress.print("Serving until Ctrl-C.");
    new CountDownLatch(1).await();
  }

  private static void prepare(CommandLine options, ConsoleProgress progress)
      throws IOException, InterruptedException {
    var data = new DataDirectory(options.data());
    data.take(progress);
    if (options.fresh()) {
      data.forget();
    }
  }

  private static void closeAtExit(Suite suite, ConsoleProgress progress) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              progress.say("stopping");
              suite.close();
              progress.say("stopped");
            }));
  }
}
