package nz.enrolment.form.define;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nz.enrolment.form.question.Condition;

/// What must be so for a condition to hold, gathered until two of it exclude each other. It follows
/// a condition into the questions that it speaks of, since these must have been asked themselves.
///
/// It is sound and not complete: what it calls contradictory can never hold, but of two `any` it
/// tries each branch by itself and not all pairs.
final class Contradictions {

  /// A chain of questions that wait for each other is followed no further.
  private static final int FARTHEST = 50;

  private final Scope scope;
  private final Map<String, List<Set<String>>> required = new HashMap<>();
  private final Map<String, Set<String>> excluded = new HashMap<>();
  private final Set<String> followed = new HashSet<>();
  private int youngest = 0;
  private int below = Integer.MAX_VALUE;
  private boolean contradictory;

  private Contradictions(Scope scope) {
    this.scope = scope;
  }

  /// Whether no answers at all make it hold.
  static boolean isNever(Condition condition, Scope scope) {
    return new Contradictions(scope).excludes(List.of(condition));
  }

  private boolean excludes(List<Condition> conditions) {
    conditions.forEach(this::hold);
    return contradictory
        || conditions.stream().anyMatch(condition -> hasNoBranch(condition, conditions));
  }

  private void hold(Condition condition) {
    switch (condition) {
      case Condition.Is(var question, var codes) -> is(question, codes);
      case Condition.AgeUnder(int years) -> age(youngest, Math.min(below, years));
      case Condition.All(var all) -> all.forEach(this::hold);
      case Condition.Any(var any) when any.size() == 1 -> hold(any.getFirst());
      case Condition.Any _ -> {}
      case Condition.Not(var not) -> fail(not);
    }
  }

  /// `condition` must not hold.
  private void fail(Condition condition) {
    switch (condition) {
      case Condition.Is(var question, var codes) -> isNot(question, codes);
      case Condition.AgeUnder(int years) -> age(Math.max(youngest, years), below);
      case Condition.Any(var any) -> any.forEach(this::fail);
      case Condition.All(var all) when all.size() == 1 -> fail(all.getFirst());
      case Condition.All _ -> {}
      case Condition.Not(var not) -> hold(not);
    }
  }

  private void age(int youngest, int below) {
    this.youngest = youngest;
    this.below = below;
    contradictory |= youngest >= below;
  }

  private void is(String question, Set<String> codes) {
    required.computeIfAbsent(question, _ -> new ArrayList<>()).add(codes);
    check(question);
    if (followed.size() < FARTHEST && followed.add(question)) {
      known(question).flatMap(EarlierQuestion.Known::askedWhen).ifPresent(this::hold);
    }
  }

  private void isNot(String question, Set<String> codes) {
    excluded.computeIfAbsent(question, _ -> new HashSet<>()).addAll(codes);
    check(question);
  }

  private void check(String question) {
    List<Set<String>> is = required.getOrDefault(question, List.of());
    Set<String> not = excluded.getOrDefault(question, Set.of());
    known(question)
        .filter(known -> !is.isEmpty() && exclude(known, is, not))
        .ifPresent(_ -> contradictory = true);
  }

  /// Where there can be several answers, each condition may be met by another of them.
  private static boolean exclude(
      EarlierQuestion.Known question, List<Set<String>> is, Set<String> not) {
    return question.several()
        ? is.stream().anyMatch(not::containsAll)
        : not.containsAll(common(is));
  }

  private Optional<EarlierQuestion.Known> known(String question) {
    return scope
        .find(question)
        .flatMap(earlier ->
            earlier instanceof EarlierQuestion.Known known ? Optional.of(known) : Optional.empty());
  }

  private static Set<String> common(List<Set<String>> sets) {
    Set<String> common = new HashSet<>(sets.getFirst());
    sets.forEach(common::retainAll);
    return common;
  }

  /// Whether it is an `any`, or within an `all`, of which no branch goes with all the rest.
  private boolean hasNoBranch(Condition condition, List<Condition> rest) {
    return switch (condition) {
      case Condition.All(var all) -> all.stream().anyMatch(each -> hasNoBranch(each, rest));
      case Condition.Any(var any) -> any.stream().allMatch(branch -> excludes(branch, rest));
      case Condition.Is _, Condition.AgeUnder _, Condition.Not _ -> false;
    };
  }

  private boolean excludes(Condition branch, List<Condition> rest) {
    var both = new Contradictions(scope);
    rest.forEach(both::hold);
    both.hold(branch);
    return both.contradictory || isNever(branch, scope);
  }
}
