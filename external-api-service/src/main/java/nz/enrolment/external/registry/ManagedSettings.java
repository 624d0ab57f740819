package nz.enrolment.external.registry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nz.enrolment.external.destination.DestinationSettings;
import nz.enrolment.external.destination.Destinations;
import nz.enrolment.external.destination.ReadDestination;
import nz.enrolment.external.destination.SettingFault;
import nz.enrolment.external.select.Condition;
import nz.enrolment.external.select.ConditionReader;
import nz.enrolment.form.input.Input;
import nz.enrolment.form.input.InputProblem;
import nz.enrolment.form.input.ProblemCollector;
import nz.enrolment.form.words.Translations;

/// Settings that a practice makes, within the operator's bounds.
@ApplicationScoped
public class ManagedSettings {
  /// What the practice calls it.
  public static final String NAME = "name";

  private static final int LONGEST_NAME = 100;

  private final Destinations.Managed bounds;

  ManagedSettings(Destinations settings) {
    this.bounds = settings.managed();
  }

  /// How many a practice may have.
  public int most() {
    return bounds.most();
  }

  /// Reads all of them, secrets included.
  public ReadDestination read(JsonNode sent, UUID practice) {
    List<InputProblem> problems = new ArrayList<>(nameProblems(sent));
    url(sent).ifPresent(url -> problems.addAll(beyondBounds(url)));
    return switch (DestinationSettings.read(withoutName(sent), fixed(practice))) {
      case ReadDestination.Faulty(var more) -> {
        problems.addAll(more);
        yield new ReadDestination.Faulty(problems);
      }
      case ReadDestination.Usable usable ->
          problems.isEmpty() ? usable : new ReadDestination.Faulty(problems);
    };
  }

  /// Which enrolments one takes, if not all.
  public static Optional<Condition> condition(ManagedDestination managed) {
    return ConditionReader.read(
        Input.root(managed.settings(), new ProblemCollector(Translations.ENGLISH)).at("condition"));
  }

  private static List<InputProblem> nameProblems(JsonNode sent) {
    var problems = new ProblemCollector(Translations.ENGLISH);
    var _ = Input.root(sent, problems).at(NAME).required().flatMap(name -> name.line(LONGEST_NAME));
    return problems.found();
  }

  private static JsonNode withoutName(JsonNode sent) {
    return sent instanceof ObjectNode settings ? settings.deepCopy().without(NAME) : sent;
  }

  private Map<String, String> fixed(UUID practice) {
    Map<String, String> fixed = new HashMap<>();
    fixed.put("practice", practice.toString());
    bounds.openNetworks().ifPresent(open -> fixed.put("open-networks", String.join(",", open)));
    return fixed;
  }

  /// Empty where it is none, which is told with the other settings.
  private static Optional<URI> url(JsonNode sent) {
    try {
      return Optional.ofNullable(sent.path("url").textValue()).map(String::strip).map(URI::create);
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private List<InputProblem> beyondBounds(URI url) {
    List<InputProblem> problems = new ArrayList<>();
    String scheme = Optional.ofNullable(url.getScheme()).orElse("").toLowerCase(Locale.ROOT);
    if (!bounds.schemes().contains(scheme)) {
      String allowed = String.join(", ", bounds.schemes().stream().sorted().toList());
      problems.add(new SettingFault("url", "must be one of " + allowed).ofJson());
    }
    if (url.getRawUserInfo() != null || url.getRawFragment() != null) {
      problems.add(new SettingFault("url", "must have no user and no fragment").ofJson());
    }
    return problems;
  }
}
