package nz.enrolment.render.decode;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// The process of [DecodeFile]: one file in, its pictures out.
final class DecodeStandardInput {
  private static final Duration PAUSE = Duration.ofMillis(500);

  private DecodeStandardInput() {}

  /// Speaks as [DecoderProtocol] has it.
  ///
  /// @param arguments the id of the process that started it, and without which it ends
  public static void main(String[] arguments) throws IOException {
    long parent = Long.parseLong(arguments[0]);
    Thread.ofPlatform().daemon().start(() -> endWith(parent));
    System.setProperty("org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
    PrintStream answer = System.out;
    System.setOut(System.err); // whatever else is printed is no answer
    DataInputStream in = new DataInputStream(System.in);
    String mediaType = in.readUTF();
    byte[] file = new byte[in.readInt()];
    in.readFully(file);
    Decoded decoded = Decode.decode(mediaType, file);
    DecoderProtocol.write(new DataOutputStream(new BufferedOutputStream(answer)), decoded);
  }

  /// Whoever bounds its time may itself be ended, and then nobody wants the answer.
  private static void endWith(long parent) {
    while (ProcessHandle.current().parent().filter(is -> is.pid() == parent).isPresent()) {
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    Runtime.getRuntime().halt(1);
  }
}
