package nz.enrolment.form.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Works out, from the raw answers alone, which questions are asked, and what follows: an answer to
/// a question that is not, and a blank where an answer is needed.
final class Oracle {

  private final Set<String> unread;
  private final List<AskedAt> asked = new ArrayList<>();
  private final List<Flaw> flaws = new ArrayList<>();

  private Oracle(Set<String> unread) {
    this.unread = unread;
  }

  /// Of the `answers` to `items` on `today`, where those at the pointers of `unread` are not what
  /// their questions ask for, and count as none.
  static Oracle of(List<Item> items, JsonNode answers, LocalDate today, Set<String> unread) {
    Oracle oracle = new Oracle(unread);
    oracle.read(items, answers, "/answers", new SoFar(today));
    return oracle;
  }

  /// What is asked, in order, those of each row behind their group.
  List<AskedAt> asked() {
    return List.copyOf(asked);
  }

  /// The pointers of what is asked.
  Set<String> pointers() {
    return asked.stream().map(AskedAt::pointer).collect(Collectors.toSet());
  }

  /// Answers to what was not asked, and needed answers that are blank.
  List<Flaw> flaws() {
    return List.copyOf(flaws);
  }

  private void read(List<Item> items, JsonNode answers, String pointer, SoFar soFar) {
    items.forEach(item -> read(item, answers.path(item.id()), pointer + "/" + item.id(), soFar));
  }

  private void read(Item item, JsonNode raw, String pointer, SoFar soFar) {
    if (!soFar.allHold(item.askedWhen())) {
      if (!isBlank(raw)) {
        flaws.add(new Flaw(pointer, "not-asked"));
      }
      return;
    }
    asked.add(new AskedAt(pointer, isBlank(raw) ? "unanswered" : item.type()));
    if (isBlank(raw)) {
      blank(item, pointer);
    } else if (!unread.contains(pointer)) {
      answered(item, raw, pointer, soFar);
    }
  }

  private void blank(Item item, String pointer) {
    if (item.required()) {
      flaws.add(new Flaw(pointer, "required"));
    }
  }

  private void answered(Item item, JsonNode raw, String pointer, SoFar soFar) {
    if (item.type().equals("group")) {
      rows(item, raw, pointer, soFar);
    } else if (item.isKnown("date-of-birth")) {
      soFar.born(LocalDate.parse(raw.textValue().strip()));
    } else {
      soFar.answered(
          item.id(), RawCodes.of(item.shape(), raw, i -> !unread.contains(pointer + "/" + i)));
    }
  }

  private void rows(Item group, JsonNode rows, String pointer, SoFar soFar) {
    for (int i = 0; i < rows.size(); i++) {
      String row = pointer + "/" + i;
      if (!unread.contains(row)) {
        read(group.inner(), rows.get(i), row, soFar.inRow());
      }
    }
  }

  /// What a page sends for a field left empty.
  static boolean isBlank(JsonNode raw) {
    return switch (raw.getNodeType()) {
      case MISSING, NULL -> true;
      case STRING -> raw.textValue().isBlank();
      case ARRAY -> raw.isEmpty();
      default -> false;
    };
  }
}
