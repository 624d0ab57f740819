package nz.enrolment.render.decode;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/// Another reader of files, as Debian has it, to compare with.
enum Tool {
  PDFTOPPM("poppler-utils"),
  DJPEG("libjpeg-turbo-progs"),
  CJPEG("libjpeg-turbo-progs");

  private final String debianPackage;

  Tool(String debianPackage) {
    this.debianPackage = debianPackage;
  }

  /// Leaves the test out where the tool is missing, but on the machine that decides.
  void require() {
    boolean isThere = Files.isExecutable(program());
    if (!isThere && "true".equals(System.getenv("CI"))) {
      fail(debianPackage + " is not installed");
    }
    assumeTrue(isThere, debianPackage + " is not installed");
  }

  private Path program() {
    return Path.of("/usr/bin", name().toLowerCase(Locale.ROOT));
  }

  /// What it says on its standard output.
  byte[] run(Path folder, Object... arguments) {
    List<String> command =
        Stream.concat(Stream.of(program()), Stream.of(arguments)).map(Object::toString).toList();
    try {
      Path errors = folder.resolve(name() + ".txt");
      Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
      byte[] output = process.getInputStream().readAllBytes();
      if (process.waitFor() != 0 && output.length == 0) {
        throw new AssertionError(Files.readString(errors, StandardCharsets.ISO_8859_1));
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// The PDF's pages as poppler draws them, so many dots a point.
  static List<BufferedImage> pages(Path folder, byte[] pdf, int dots) {
    try {
      Path file = Files.write(folder.resolve("file.pdf"), pdf);
      PDFTOPPM.run(folder, "-png", "-cropbox", "-r", 72 * dots, file, folder.resolve("page"));
      try (Stream<Path> pages = Files.list(folder)) {
        return pages
            .filter(page -> page.getFileName().toString().matches("page.*png"))
            .sorted()
            .map(Tool::read)
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage read(Path file) {
    try {
      return ImageIO.read(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The JPEG's dots as libjpeg decodes them.
  static BufferedImage photo(Path folder, byte[] jpeg) {
    try {
      Path file = Files.write(folder.resolve("file.jpg"), jpeg);
      return Pnm.read(DJPEG.run(folder, "-pnm", file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The picture as libjpeg codes it.
  static byte[] coded(Path folder, BufferedImage picture, String... how) {
    try {
      Path file = Files.write(folder.resolve("file.ppm"), Pnm.write(picture));
      return CJPEG.run(folder, Stream.concat(Stream.of(how), Stream.of(file.toString())).toArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
