package nz.enrolment.address.index.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What was given on the command line behind the name of the command: options with one value each,
/// and the rest.
final class Arguments {
  private final Map<String, List<String>> options = new HashMap<>();
  private final List<String> rest = new ArrayList<>();

  /// @param known the options that the command has, without their dashes; another is a [WrongUsage]
  static Arguments parse(List<String> given, Set<String> known) {
    var arguments = new Arguments();
    for (int i = 0; i < given.size(); i++) {
      if (!given.get(i).startsWith("--")) {
        arguments.rest.add(given.get(i));
        continue;
      }
      var name = given.get(i).substring(2);
      if (!known.contains(name)) {
        throw new WrongUsage("unknown option --" + name);
      }
      if (++i == given.size()) {
        throw new WrongUsage("--" + name + " needs a value");
      }
      arguments.options.computeIfAbsent(name, _ -> new ArrayList<>()).add(given.get(i));
    }
    return arguments;
  }

  List<String> rest() {
    return rest;
  }

  Optional<Path> file(String name) {
    return all(name).stream().map(Path::of).findFirst();
  }

  List<Path> files(String name) {
    return all(name).stream().map(Path::of).toList();
  }

  Path requiredFile(String name) {
    return file(name).orElseThrow(() -> new WrongUsage("--" + name + " is missing"));
  }

  /// A whole number from 0, or the one to take when the option was not given.
  int number(String name, int otherwise) {
    try {
      return all(name).stream().map(Integer::parseUnsignedInt).findFirst().orElse(otherwise);
    } catch (NumberFormatException _) {
      throw new WrongUsage("--" + name + " needs a whole number");
    }
  }

  private List<String> all(String name) {
    return options.getOrDefault(name, List.of());
  }

  /// The command line does not make sense; the message says why.
  static final class WrongUsage extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongUsage(String message) {
      super(message);
    }
  }
}
