package nz.enrolment.analytics.count;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nz.enrolment.analytics.generalise.AgeBand;
import nz.enrolment.analytics.generalise.Countable;
import nz.enrolment.analytics.generalise.EligibilityGroup;
import nz.enrolment.analytics.generalise.FormLanguage;
import nz.enrolment.analytics.generalise.GenderCode;
import nz.enrolment.analytics.generalise.Generalised;
import nz.enrolment.analytics.generalise.Journey;
import nz.enrolment.analytics.generalise.LevelOneEthnicity;
import nz.enrolment.analytics.generalise.SmokingStatus;
import nz.enrolment.form.event.DeviceClass;
import nz.enrolment.form.event.MinutesBand;
import nz.enrolment.form.question.Questionnaire;

/// People, or sessions, by one characteristic. Every value of it has a cell, also those that nobody
/// has: which cells a table has says nothing of anyone.
public enum Table {
  AGE_BAND(
      "age-band",
      Cells.EXCLUSIVE,
      codes(AgeBand.values(), AgeBand::code),
      one(Generalised::ageBand)),
  GENDER(
      "gender",
      Cells.EXCLUSIVE,
      codes(GenderCode.values(), GenderCode::code),
      one(Generalised::gender)),
  ETHNICITY(
      "ethnicity",
      Cells.OVERLAPPING,
      codes(LevelOneEthnicity.values(), LevelOneEthnicity::code),
      ofEnrolment(
          person -> person.ethnicity().stream().map(Enum::ordinal).collect(toUnmodifiableSet()))),
  SMOKING(
      "smoking",
      Cells.EXCLUSIVE,
      codes(SmokingStatus.values(), SmokingStatus::code),
      one(Generalised::smoking)),
  ELIGIBILITY(
      "eligibility",
      Cells.EXCLUSIVE,
      codes(EligibilityGroup.values(), EligibilityGroup::code),
      one(Generalised::eligibility)),
  LANGUAGE(
      "language",
      Cells.EXCLUSIVE,
      codes(FormLanguage.values(), FormLanguage::code),
      one(Generalised::language)),
  AGE_BAND_AND_GENDER(
      "age-band-and-gender", Cells.EXCLUSIVE, both(AGE_BAND, GENDER), bothOf(AGE_BAND, GENDER)),
  AGE_BAND_AND_ETHNICITY(
      "age-band-and-ethnicity",
      Cells.OVERLAPPING,
      both(AGE_BAND, ETHNICITY),
      bothOf(AGE_BAND, ETHNICITY)),
  /// Where sessions with a form ended; of each form, the cells of its own sections are used.
  FURTHEST("furthest-section", Cells.EXCLUSIVE, steps(), ofJourney(Table::step)),
  /// Of those who submitted the form.
  MINUTES(
      "minutes",
      Cells.EXCLUSIVE,
      codes(MinutesBand.values(), Table::code),
      ofJourney(journey -> journey.isSubmitted() ? Set.of(journey.minutes().ordinal()) : Set.of())),
  DEVICE(
      "device",
      Cells.EXCLUSIVE,
      codes(DeviceClass.values(), device -> device.name().toLowerCase(Locale.ROOT)),
      ofJourney(journey -> Set.of(journey.device().ordinal())));

  /// How the cells of a table add up.
  public enum Cells {
    /// Everyone is in one of them at most.
    EXCLUSIVE,
    /// Everyone is in one or several of them.
    OVERLAPPING
  }

  private final String by;
  private final Cells cells;
  private final List<String> labels;
  private final Function<Countable, Set<Integer>> positions;

  Table(String by, Cells cells, List<String> labels, Function<Countable, Set<Integer>> positions) {
    this.by = by;
    this.cells = cells;
    this.labels = labels;
    this.positions = positions;
  }

  private static <T> List<String> codes(T[] values, Function<T, String> code) {
    return Stream.of(values).map(code).toList();
  }

  private static Function<Countable, Set<Integer>> one(Function<Generalised, Enum<?>> value) {
    return ofEnrolment(person -> Set.of(value.apply(person).ordinal()));
  }

  private static Function<Countable, Set<Integer>> ofEnrolment(
      Function<Generalised, Set<Integer>> positions) {
    return counted ->
        switch (counted) {
          case Generalised person -> positions.apply(person);
          case Journey _ -> Set.of();
        };
  }

  private static Function<Countable, Set<Integer>> ofJourney(
      Function<Journey, Set<Integer>> positions) {
    return counted ->
        switch (counted) {
          case Generalised _ -> Set.of();
          case Journey journey -> positions.apply(journey);
        };
  }

  /// All values of the one with all of the other, as in `25-44/F`.
  private static List<String> both(Table one, Table other) {
    return one.labels().stream()
        .flatMap(value -> other.labels().stream().map(with -> value + "/" + with))
        .toList();
  }

  private static Function<Countable, Set<Integer>> bothOf(Table one, Table other) {
    return counted ->
        one.positions(counted).stream()
            .flatMap(first ->
                other.positions(counted).stream()
                    .map(second -> first * other.labels().size() + second))
            .collect(toUnmodifiableSet());
  }

  private static List<String> steps() {
    var sections = IntStream.rangeClosed(1, Questionnaire.MOST_SECTIONS).mapToObj(String::valueOf);
    return Stream.of(Stream.of("opened"), sections, Stream.of("submitted"))
        .flatMap(labels -> labels)
        .toList();
  }

  private static Set<Integer> step(Journey journey) {
    return Set.of(journey.isSubmitted() ? Questionnaire.MOST_SECTIONS + 1 : journey.furthest());
  }

  private static String code(MinutesBand band) {
    return switch (band) {
      case UNDER_5 -> "under-5";
      case UNDER_10 -> "5-9";
      case UNDER_20 -> "10-19";
      case UNDER_40 -> "20-39";
      case LONGER -> "40-and-more";
    };
  }

  /// The characteristic, as it is published.
  public String by() {
    return by;
  }

  /// How its cells add up.
  public Cells cells() {
    return cells;
  }

  /// Its values, as they are published, in the order of the cells.
  public List<String> labels() {
    return labels;
  }

  /// The cells that a person is in, from 0.
  Set<Integer> positions(Countable person) {
    return positions.apply(person);
  }
}
