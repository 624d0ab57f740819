package nz.enrolment.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// How to start one Java process.
///
/// @param name short, for messages, and for the name of its log
/// @param options of the JVM itself, such as `-Xmx128m`
/// @param classpath as after `-cp`
/// @param main the class and its arguments
/// @param directory its working directory
/// @param niceness as nice(1) has it: 0, or more for what lets others go first
public record Jvm(
    String name,
    List<String> options,
    String classpath,
    List<String> main,
    Path directory,
    int niceness) {

  public Jvm {
    options = List.copyOf(options);
    main = List.copyOf(main);
  }

  /// The Java that this process runs on.
  public static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  /// Starts it; standard error goes to the log, standard input and output stay with the caller.
  ProcessBuilder builder(Path log) {
    var command = new ArrayList<String>();
    if (niceness > 0) {
      command.addAll(List.of("nice", "-n", Integer.toString(niceness)));
    }
    command.add(java().toString());
    // Ready sooner, and smaller: these processes live beside nine others on one machine.
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(options);
    command.addAll(List.of("-cp", classpath));
    command.addAll(main);
    return new ProcessBuilder(command)
        .directory(directory.toFile())
        .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
  }
}
