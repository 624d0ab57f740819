package nz.enrolment.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/// TCP ports on the loopback interface.
public final class Ports {
  // Below what Linux gives to outgoing connections, which could otherwise take the port before its
  // server does.
  private static final int FIRST = 20_000;
  private static final int END = 32_000;

  private Ports() {}

  /// Whether nothing listens there.
  public static boolean free(int port) {
    try (var _ = new ServerSocket(port, 1, InetAddress.getByName("localhost"))) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /// Some free ports, all different.
  public static int[] random(int count) {
    return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(FIRST, END))
        .filter(Ports::free)
        .distinct()
        .limit(count)
        .toArray();
  }
}
