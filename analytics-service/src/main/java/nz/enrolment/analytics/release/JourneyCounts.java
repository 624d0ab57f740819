package nz.enrolment.analytics.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nz.enrolment.analytics.count.FormVersions.FormVersion;
import nz.enrolment.analytics.count.NoisyCounts;
import nz.enrolment.analytics.count.Table;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The sessions with one version of a form that ended in a period: how far people came, how long it
/// took those who submitted it, and on what.
///
/// @param total sessions; null where there are too few
/// @param withheld why no steps are shown; absent when they are
/// @param steps where each session ended: nothing saved, one of the sections that everyone is asked
///   something in, or submitted
/// @param tables the same sessions by one characteristic each
@JsonPropertyOrder({"form", "version", "total", "withheld", "steps", "tables"})
@Schema(requiredProperties = {"form", "version", "total", "steps", "tables"})
public record JourneyCounts(
    String form,
    int version,
    @Schema(nullable = true, description = "null where there are too few") @Nullable Integer total,
    @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(description = "Why no steps are shown; absent when they are")
        @Nullable String withheld,
    List<Step> steps,
    List<Counts.ByValue> tables) {

  /// One step of the form.
  ///
  /// @param step `opened`, the number of a section, or `submitted`
  /// @param count sessions that ended there; null where there are too few
  /// @param seen of those that came as far; absent without a count, and where the form was
  ///   submitted
  @Schema(requiredProperties = {"step", "count"})
  public record Step(
      String step,
      @Schema(nullable = true, description = "null where there are too few")
          @Nullable Integer count,
      @JsonInclude(JsonInclude.Include.NON_NULL)
          @Schema(description = "Absent without a count, and where the form was submitted")
          @Nullable Seen seen) {}

  /// All who came to a step: those who ended there, and those who came further.
  ///
  /// @param count people, as the sum of the steps from this one on
  /// @param margin how far from the truth it may be, nine times in ten
  /// @param dropOff how many in a hundred of them ended there
  public record Seen(int count, int margin, int dropOff) {}

  public JourneyCounts {
    steps = List.copyOf(steps);
    tables = List.copyOf(tables);
  }

  /// Empty when there is nothing to show.
  static Optional<JourneyCounts> of(FormVersion version, NoisyCounts counts) {
    var threshold = new Threshold();
    List<Integer> cells = stepsOf(version, counts.of(Table.FURTHEST));
    Shown furthest = threshold.show(cells, Table.FURTHEST.cells(), counts);
    var made =
        new JourneyCounts(
            version.form(),
            version.version(),
            Counts.number(threshold.total(counts)),
            furthest instanceof Shown.Withheld ? Counts.WITHHELD : null,
            steps(version, furthest, cells, counts.counters()),
            Stream.of(Table.MINUTES, Table.DEVICE)
                .map(table -> Counts.table(table, threshold.show(counts, table)))
                .toList());
    return Optional.of(made).filter(JourneyCounts::showsAnything);
  }

  /// The cells that the form has steps for.
  private static List<Integer> stepsOf(FormVersion version, List<Integer> furthest) {
    List<Integer> cells = new ArrayList<>();
    cells.add(furthest.getFirst());
    version.sections().forEach(section -> cells.add(furthest.get(section)));
    cells.add(furthest.getLast());
    return cells;
  }

  private static List<Step> steps(
      FormVersion version, Shown furthest, List<Integer> cells, int counters) {
    return switch (furthest) {
      case Shown.Withheld _ -> List.of();
      case Shown.Cells(var shown) -> {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
          steps.add(
              step(label(version, i), shown.get(i), cells.subList(i, cells.size()), counters));
        }
        yield steps;
      }
    };
  }

  private static String label(FormVersion version, int step) {
    List<String> labels = Table.FURTHEST.labels();
    if (step == 0) {
      return labels.getFirst();
    }
    return step > version.sections().size()
        ? labels.getLast()
        : labels.get(version.sections().get(step - 1));
  }

  /// @param onward the noisy cells from this step on: their sum is of all who came to it
  private static Step step(String label, OptionalInt ended, List<Integer> onward, int counters) {
    int sum = onward.stream().mapToInt(Integer::intValue).sum();
    int summed = counters * onward.size();
    OptionalInt came = Threshold.number(sum, summed);
    boolean hasFurther = onward.size() > 1 && ended.isPresent() && came.isPresent();
    return new Step(
        label,
        Counts.number(ended),
        hasFurther ? seen(ended.getAsInt(), came.getAsInt(), Threshold.margin(summed)) : null);
  }

  private static Seen seen(int ended, int came, int margin) {
    return new Seen(came, margin, Math.min(100, Math.round(100f * ended / came)));
  }

  private boolean showsAnything() {
    return total != null
        || !steps.isEmpty()
        || tables.stream().map(Counts.ByValue::withheld).anyMatch(Objects::isNull);
  }
}
