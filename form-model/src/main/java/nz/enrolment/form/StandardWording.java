package nz.enrolment.form;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/// The usual wording of known questions, their options and statements, which a practice may
/// replace. It is plain wording of this project, for a practice to review before it is put to
/// patients.
final class StandardWording {

  private static final Properties ENGLISH = load("wording_en.properties");

  private StandardWording() {}

  static Wording of(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("no wording for " + key));
  }

  static Optional<Wording> find(String key) {
    return Optional.ofNullable(ENGLISH.getProperty(key)).map(Wording::english);
  }

  private static Properties load(String resource) {
    var stream =
        Objects.requireNonNull(StandardWording.class.getResourceAsStream(resource), resource);
    try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      Properties wording = new Properties();
      wording.load(reader);
      return wording;
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
