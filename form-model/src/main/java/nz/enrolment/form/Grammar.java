package nz.enrolment.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// The JSON of forms and answers as JSON Schema (draft 2020-12), for those who write clients. The
/// readers and [nz.enrolment.form.show.ShownForm] decide; tests hold this against them, in both
/// directions. It says what the structure is, not which codes an option has or which days are past.
public final class Grammar {

  private Grammar() {}

  /// The types by name; references between them are `#/$defs/…`.
  public static JsonNode types() {
    try (InputStream in = Grammar.class.getResourceAsStream("grammar.json")) {
      return new JsonMapper().readTree(Objects.requireNonNull(in)).get("$defs");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
