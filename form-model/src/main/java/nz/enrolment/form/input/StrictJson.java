package nz.enrolment.form.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import nz.enrolment.form.words.Translations;
import org.jspecify.annotations.Nullable;

/// Reads JSON that means one thing only, with decimals as they were written.
public final class StrictJson {
  private static final int DEEPEST = 50;
  private static final int LONGEST_NUMBER = 50;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxNumberLength(LONGEST_NUMBER)
                          .build())
                  .build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private StrictJson() {}

  /// Reads a whole document.
  public static Document read(byte[] bytes) {
    try (var parser = new EveryNumber(MAPPER.createParser(Utf8.decode(bytes)))) {
      @Nullable JsonNode json = MAPPER.readTree(parser);
      return json == null ? new Document.NotJson() : check(json);
    } catch (IOException _) {
      return new Document.NotJson();
    }
  }

  /// What is filled in says in which language.
  private static Document check(JsonNode json) {
    String language = json.path("language").asText(Translations.ENGLISH);
    List<InputProblem> problems = InteroperableJson.problems(json, language);
    return problems.isEmpty() ? new Document.Usable(json) : new Document.Unusable(problems);
  }

  /// Reads what was stored by us, after it had been read strictly.
  public static JsonNode reread(byte[] bytes) {
    try {
      return MAPPER.readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// UTF-8.
  public static byte[] write(JsonNode document) {
    try {
      return MAPPER.writeValueAsBytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
