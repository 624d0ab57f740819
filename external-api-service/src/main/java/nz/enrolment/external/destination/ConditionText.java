package nz.enrolment.external.destination;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import nz.enrolment.external.select.Condition;
import nz.enrolment.external.select.ConditionReader;
import nz.enrolment.form.input.Input;
import nz.enrolment.form.input.ProblemCollector;
import nz.enrolment.form.words.Translations;
import org.eclipse.microprofile.config.spi.Converter;

/// A condition as the configuration has it: JSON.
public final class ConditionText implements Converter<Condition> {
  private static final long serialVersionUID = 1;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public Condition convert(String value) {
    var problems = new ProblemCollector(Translations.ENGLISH);
    return ConditionReader.read(Input.root(json(value), problems))
        .orElseThrow(() -> new IllegalArgumentException(problems.found().toString()));
  }

  private static JsonNode json(String value) {
    try {
      return JSON.readTree(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a condition is JSON", e);
    }
  }
}
