package nz.enrolment.local.child;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;

/// A service in a container, as long as its parent wants it.
public final class ContainerProcess {
  // What a pod is given by default.
  private static final Duration GRACE = Duration.ofSeconds(30);
  // 128 and the number of SIGTERM: a JVM says that it was told to end, and has ended in order.
  private static final int TERMINATED = 143;

  private final String name;
  private final Process runc;

  private ContainerProcess(String name, Path directory) throws IOException {
    this.name = name;
    this.runc =
        new ProcessBuilder("runc", "run", "--bundle", directory.toString(), name)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectOutput(ProcessBuilder.Redirect.to(directory.resolve("output.log").toFile()))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
  }

  /// Runs until standard input closes or the container ends. Arguments: the unpacked image, the
  /// directory of the service, bytes of memory, folders that it may write to.
  public static void main(String[] args) throws Exception {
    var leash = Leash.hold();
    var image = Path.of(args[0]);
    var directory = Path.of(args[1]);
    var writable = Arrays.stream(args).skip(3).map(Path::of).toList();
    new Bundle(image).write(directory, Long.parseLong(args[2]), writable);
    var name = image.getFileName() + "-" + ProcessHandle.current().pid();
    var container = new ContainerProcess(name, directory);
    Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
    leash.exitWhenLetGo();
    System.exit(container.runc.waitFor());
  }

  /// runc(8) passes SIGTERM on to the container, and ends with its status.
  private void stop() {
    runc.destroy();
    try {
      if (!runc.waitFor(GRACE)) {
        System.err.println(
            name + " is killed: it has not ended within " + GRACE.toSeconds() + " s");
        new ProcessBuilder("runc", "kill", name, "KILL").inheritIO().start().waitFor();
      }
      int status = runc.waitFor();
      System.err.println(
          name + (status == TERMINATED ? " ended in order" : " ended with status " + status));
    } catch (IOException e) {
      e.printStackTrace();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
