package nz.enrolment.images;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.TarImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// `deploy/images/build`: an image of each service, and what is in it.
public final class BuildImages {
  // The name of a reference in an archive must have a registry; this one cannot exist.
  private static final String NOWHERE = "enrolment.invalid";

  private final Path project;
  private final Options options;
  private final Path cache;

  private BuildImages(Path project, Options options) {
    this.project = project;
    this.options = options;
    this.cache = options.out().resolve("cache");
  }

  /// Exit codes: 0, 2 if there is something that the person at the command line can change.
  public static void main(String[] args) throws Exception {
    try {
      var project = Path.of(System.getProperty("enrolment.project"));
      var options = Options.parse(project, args);
      if (options.help()) {
        System.out.print(Options.HELP);
      } else {
        new BuildImages(project, options).run();
      }
    } catch (CannotBuild e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private void run() throws Exception {
    var images = project.resolve("deploy/images");
    Files.createDirectories(options.out());
    var java = JavaRuntime.link(options.out().resolve("java"));
    var layers = new Layers(images.resolve("target/system"), java.home());
    var image = new Image(project, layers, index());
    var packages = DebianPackage.read(images.resolve("debian-packages"));
    List<Built> built = new ArrayList<>();
    for (var service : ServiceImage.ALL) {
      built.add(build(image, service, packages).requireSmall());
    }
    report(new Reports(built, options.registry().orElse(NOWHERE)));
  }

  private Path index() throws IOException, InterruptedException {
    return options.addressIndex().isPresent()
        ? options.addressIndex().get()
        : new AddressIndex(project).build(options.out().resolve("addresses.index"));
  }

  private Built build(Image image, ServiceImage service, List<DebianPackage> packages)
      throws Exception {
    var name = options.registry().orElse(NOWHERE) + "/" + service.name();
    var file = options.out().resolve(service.name() + ".tar");
    var archive = TarImage.at(file).named(name);
    Image.build(image.of(service), Containerizer.to(archive).setOfflineMode(true), cache);
    var digest = new OciArchive(file).digest();
    var bom = new Bom(service.application(project), packages).of(service.name(), digest);
    Files.writeString(options.out().resolve(service.name() + ".cdx.json"), bom);
    System.out.println(service.name() + " " + digest);
    if (options.registry().isPresent()) {
      new Registry(cache).push(image.of(service), name, digest);
    }
    return new Built(service, digest, new OciArchive(file).compressedSize());
  }

  private void report(Reports reports) throws IOException {
    Files.writeString(options.out().resolve("sizes.md"), reports.sizes());
    Files.writeString(options.out().resolve("kustomization.yaml"), reports.kustomization());
    System.out.print(reports.sizes());
  }
}
