package nz.enrolment.local.child;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/// What ties a process to the one that started it: a pipe, whose end the kernel closes however the
/// parent died.
///
/// One line in (`command argument…`, UTF-8, separated by spaces), one line out (`OK`, or `FAILED
/// <why>`); `stop` has no answer but the end.
final class Leash {
  /// For a process that is only to run, and to end.
  static final Answer NO_COMMANDS =
      words -> {
        throw new IllegalArgumentException("unknown command " + words[0]);
      };

  /// Standard output belongs to the parent: whatever a library prints there must go to the log
  /// instead.
  private final PrintStream parent = System.out;

  private Leash() {}

  /// Takes over standard input and output.
  ///
  /// Ctrl-C in a terminal reaches the whole process group; only the parent acts upon it, and ends
  /// its children in order.
  static Leash hold() {
    var leash = new Leash();
    System.setOut(System.err);
    Signal.handle(new Signal("INT"), SignalHandler.SIG_IGN);
    return leash;
  }

  /// What a command does; `words` includes the command itself. An exception's message becomes the
  /// answer.
  interface Answer {
    void to(String[] words) throws Exception;
  }

  /// How a parent leaves its child.
  enum Parting {
    /// It said `stop`, and may start another such process later.
    TOLD_TO_STOP,
    /// It is gone, or has no more use for the child.
    ABANDONED
  }

  /// Says `READY`, then answers commands until the parent lets go.
  Parting serve(Answer answer) throws IOException {
    parent.println("READY");
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      if (line.equals("stop")) {
        return Parting.TOLD_TO_STOP;
      }
      parent.println(reply(answer, line));
    }
    return Parting.ABANDONED;
  }

  /// For a process that is busy otherwise: ends it, in order, when the parent lets go.
  void exitWhenLetGo() {
    Thread.ofPlatform().daemon().name("leash").start(this::serveAndExit);
  }

  private void serveAndExit() {
    try {
      serve(NO_COMMANDS);
    } catch (IOException e) {
      e.printStackTrace();
    }
    System.exit(0);
  }

  private static String reply(Answer answer, String line) {
    try {
      answer.to(line.split(" "));
      return "OK";
    } catch (Exception e) {
      e.printStackTrace();
      return "FAILED " + String.valueOf(e.getMessage()).replaceAll("\\R", " ");
    }
  }
}
