package nz.enrolment.analytics.release;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nz.enrolment.analytics.count.NoisyCounts;
import nz.enrolment.analytics.count.Table;
import nz.enrolment.analytics.period.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The counts of one practice, or group of practices, and period, as they leave: over HTTP and on
/// the topic, byte for byte the same.
///
/// @param practice the tenant; absent when it is a group's
/// @param group the name of a group of practices; absent when it is one practice's
/// @param period `2026-11`, `2026-Q4` or `2026`
/// @param from the first day
/// @param to the last day
/// @param margin how far from the truth each number may be, nine times in ten
/// @param total people who enrolled; null where there are too few
/// @param tables the same people by one characteristic each
/// @param journeys sessions with the forms of a practice, by version, those of which there is
///   something to show
@JsonPropertyOrder({
  "practice",
  "group",
  "period",
  "from",
  "to",
  "margin",
  "total",
  "tables",
  "journeys"
})
@Schema(requiredProperties = {"period", "from", "to", "margin", "total", "tables"})
public record Counts(
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable UUID practice,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String group,
    String period,
    String from,
    String to,
    int margin,
    @Schema(nullable = true, description = "null where there are too few") @Nullable Integer total,
    List<ByValue> tables,
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
        @Schema(description = "Sessions with forms; absent when there is nothing to show")
        List<JourneyCounts> journeys) {
  static final String WITHHELD = "too few or too alike";

  /// One table.
  ///
  /// @param by the characteristic, or two
  /// @param withheld why nothing is shown; absent when something is
  /// @param margin of these numbers, where it is not that of all
  /// @param cells all values, or none when the table is withheld
  @Schema(requiredProperties = {"by", "cells"})
  public record ByValue(
      String by,
      @JsonInclude(JsonInclude.Include.NON_NULL)
          @Schema(description = "Of these numbers, where it is not that of all")
          @Nullable Integer margin,
      @JsonInclude(JsonInclude.Include.NON_NULL)
          @Schema(description = "Why nothing is shown; absent when something is")
          @Nullable String withheld,
      List<Count> cells) {}

  /// One number.
  ///
  /// @param count null where there are too few
  @Schema(requiredProperties = {"value", "count"})
  public record Count(
      String value,
      @Schema(nullable = true, description = "null where there are too few")
          @Nullable Integer count) {}

  public Counts {
    tables = List.copyOf(tables);
    journeys = List.copyOf(journeys);
  }

  static Counts of(UUID practice, Period period, NoisyCounts counts, List<JourneyCounts> journeys) {
    return of(practice, null, period, counts, Optional.empty(), journeys);
  }

  /// @param pairs the same people by two characteristics at once, if they were counted so
  static Counts ofGroup(
      String group, Period period, NoisyCounts counts, Optional<NoisyCounts> pairs) {
    return of(null, group, period, counts, pairs, List.of());
  }

  private static Counts of(
      @Nullable UUID practice,
      @Nullable String group,
      Period period,
      NoisyCounts counts,
      Optional<NoisyCounts> pairs,
      List<JourneyCounts> journeys) {
    var threshold = new Threshold();
    return new Counts(
        practice,
        group,
        period.toString(),
        period.first().toString(),
        period.last().toString(),
        Threshold.margin(counts.counters()),
        number(threshold.total(counts)),
        Stream.concat(tables(counts), pairs.stream().flatMap(Counts::tablesOfTheirOwn)).toList(),
        journeys);
  }

  private static Stream<ByValue> tables(NoisyCounts counts) {
    return counts.plan().tables().stream()
        .map(table -> table(table, new Threshold().show(counts, table)));
  }

  /// Of other counters than those of the whole, and so with another margin.
  private static Stream<ByValue> tablesOfTheirOwn(NoisyCounts counts) {
    int margin = Threshold.margin(counts.counters());
    return tables(counts)
        .map(table -> new ByValue(table.by(), margin, table.withheld(), table.cells()));
  }

  static ByValue table(Table table, Shown shown) {
    return switch (shown) {
      case Shown.Withheld _ -> new ByValue(table.by(), null, WITHHELD, List.of());
      case Shown.Cells(var cells) ->
          new ByValue(
              table.by(),
              null,
              null,
              IntStream.range(0, cells.size())
                  .mapToObj(i -> new Count(table.labels().get(i), number(cells.get(i))))
                  .toList());
    };
  }

  static @Nullable Integer number(OptionalInt shown) {
    return shown.isPresent() ? shown.getAsInt() : null;
  }
}
