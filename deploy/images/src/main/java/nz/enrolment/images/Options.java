package nz.enrolment.images;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// What was asked for on the command line.
///
/// @param registry where the images are pushed, as `host[:port][/path]`
/// @param addressIndex the index that goes into the address service's image
/// @param out where archives, lists of components and digests are written
record Options(boolean help, Optional<String> registry, Optional<Path> addressIndex, Path out) {
  static final String HELP =
      """
      deploy/images/build [--push REGISTRY] [--address-index FILE] [--out DIR]

        Builds the container images of all services from what Maven built.

        --push REGISTRY       push each to REGISTRY/<service>, with what `docker login` or `skopeo login` wrote
        --address-index FILE  the index in the address service's image (default: the addresses that come with the project)
        --out DIR             where to write <service>.tar (OCI archive), <service>.cdx.json (SBOM, CycloneDX), sizes.md
                              and kustomization.yaml (digests) (default: deploy/images/target/images)
      """;

  static Options parse(Path project, String... arguments) {
    var reader = new Reader(project, new ArrayDeque<>());
    for (var argument : arguments) {
      reader.rest.add(argument);
    }
    return reader.readAll();
  }

  private static final class Reader {
    private final Deque<String> rest;
    private boolean help;
    private Optional<String> registry = Optional.empty();
    private Optional<Path> addressIndex = Optional.empty();
    private Path out;

    Reader(Path project, Deque<String> rest) {
      this.out = project.resolve("deploy/images/target/images");
      this.rest = rest;
    }

    Options readAll() {
      while (!rest.isEmpty()) {
        read(rest.remove());
      }
      return new Options(help, registry, addressIndex, out);
    }

    private void read(String option) {
      switch (option) {
        case "--help", "-h" -> help = true;
        case "--push" -> registry = Optional.of(value(option));
        case "--address-index" -> addressIndex = Optional.of(path(option));
        case "--out" -> out = path(option);
        default -> throw new CannotBuild("Unknown option " + option + "\n\n" + HELP);
      }
    }

    private Path path(String option) {
      return Path.of(value(option)).toAbsolutePath();
    }

    private String value(String option) {
      if (rest.isEmpty()) {
        throw new CannotBuild(option + " needs a value\n\n" + HELP);
      }
      return rest.remove();
    }
  }
}
