package nz.enrolment.local.child;

import java.io.IOException;
import java.util.Arrays;

/// Any program with a main, such as a service, run so that it ends (in order: its shutdown hooks
/// run) when its parent does.
public final class Leashed {
  private Leashed() {}

  /// Runs the class that the first argument names, with the others.
  public static void main(String[] args) throws Exception {
    var leash = Leash.hold();
    Thread.ofPlatform().daemon().name("leash").start(() -> endWith(leash));
    var rest = Arrays.copyOfRange(args, 1, args.length);
    Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object) rest);
  }

  private static void endWith(Leash leash) {
    try {
      leash.serve(Leash.NO_COMMANDS);
    } catch (IOException e) {
      e.printStackTrace();
    }
    System.exit(0);
  }
}
