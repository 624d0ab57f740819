package nz.enrolment.form.code;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A code list: codes with what they are called, in the order of their source. Each is a resource
/// of this package with rows of `code <tab> name`.
public enum CodeList {
  /// Countries, ISO 3166-1 alpha-2.
  COUNTRY("country"),
  /// The criteria a–j under which a person may enrol.
  ELIGIBILITY("eligibility", false),
  /// Ethnic groups at level 4, HISO 10001:2017, five digits of which the first is the level-1
  /// group.
  ETHNICITY("ethnicity"),
  /// What was shown as evidence.
  INFORMATION_SOURCE("information-source"),
  /// Iwi, four digits of which the first two are the region.
  IWI("iwi"),
  /// Titles that stand before a name.
  TITLE("title");

  private final Map<String, String> names;
  private final boolean areNames;
  private final String resource;

  CodeList(String resource) {
    this(resource, true);
  }

  CodeList(String resource, boolean areNames) {
    this.resource = resource;
    this.names = Collections.unmodifiableMap(load(resource + ".tsv"));
    this.areNames = areNames;
  }

  /// Whether its entries are names (of countries, peoples, documents), which stand as the list has
  /// them in every language; sentences do not.
  public boolean areNames() {
    return areNames;
  }

  /// Codes to names, in the order of the source.
  public Map<String, String> names() {
    return names;
  }

  /// Other words by which people look for an entry: what they call it themselves, its region, or
  /// the English of a Māori name and the other way round.
  public List<String> also(String code) {
    return SearchWords.of(this, code);
  }

  String resource() {
    return resource;
  }

  private static Map<String, String> load(String resource) {
    var stream = Objects.requireNonNull(CodeList.class.getResourceAsStream(resource), resource);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      Map<String, String> names = new LinkedHashMap<>();
      reader.lines().map(line -> line.split("\t", 2)).forEach(row -> names.put(row[0], row[1]));
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
