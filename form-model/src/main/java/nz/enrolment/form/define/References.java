package nz.enrolment.form.define;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nz.enrolment.form.input.Fault;
import nz.enrolment.form.input.Input;

/// Which question waits for which. Those that wait for no earlier one are told apart at the end,
/// when all questions are known.
final class References {

  private final Set<String> declared = new HashSet<>();
  private final Map<String, Set<String>> waitsFor = new HashMap<>();
  private final List<Unresolved> unresolved = new ArrayList<>();

  private record Unresolved(String asker, String question, Input place) {}

  void declare(String question) {
    declared.add(question);
  }

  void add(String asker, String question) {
    waitsFor.computeIfAbsent(asker, _ -> new HashSet<>()).add(question);
  }

  void addUnresolved(String asker, String question, Input place) {
    unresolved.add(new Unresolved(asker, question, place));
  }

  void report() {
    unresolved.forEach(reference -> reference.place().fail(fault(reference)));
  }

  private Fault fault(Unresolved reference) {
    if (!declared.contains(reference.question())) {
      return Fault.UNKNOWN_QUESTION;
    }
    return waitFor(reference.question()).contains(reference.asker())
        ? Fault.CYCLE
        : Fault.ASKED_LATER;
  }

  /// The question, and all that it waits for, near and far.
  private Set<String> waitFor(String question) {
    Set<String> found = new LinkedHashSet<>(List.of(question));
    Deque<String> next = new ArrayDeque<>(found);
    while (!next.isEmpty()) {
      waitsFor.getOrDefault(next.remove(), Set.of()).stream().filter(found::add).forEach(next::add);
    }
    return found;
  }
}
