package nz.enrolment.local.child;

import java.util.Arrays;

/// Any program with a main, such as a service, run so that it ends (in order: its shutdown hooks
/// run) when its parent does.
public final class Leashed {
  private Leashed() {}

  /// Runs the class that the first argument names, with the others.
  public static void main(String[] args) throws Exception {
    Leash.hold().exitWhenLetGo();
    var rest = Arrays.copyOfRange(args, 1, args.length);
    Class.forName(args[0]).getMethod("main", String[].class).invoke(null, (Object) rest);
  }
}
