package nz.enrolment.form.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What was answered to one question. A sealed type without room for "other": an output switches
/// over it without a `default`.
public sealed interface Answer {

  /// The files that were sent as this answer, or within it.
  default List<StoredFile> files() {
    return List.of();
  }

  /// The question was asked and left empty.
  record Unanswered() implements Answer {}

  /// Words, as typed; lines are separated by `\n`.
  record Text(String text) implements Answer {
    public Text {
      Objects.requireNonNull(text, "text");
    }

    @Override
    public String toString() {
      return "Text[redacted]";
    }
  }

  /// A whole number. `scale` is what it was a step of, if it was one.
  record WholeNumber(int value, Optional<Scale> scale) implements Answer {
    public WholeNumber {
      Objects.requireNonNull(scale, "scale");
    }

    @Override
    public String toString() {
      return "WholeNumber[redacted]";
    }
  }

  /// A number with decimals as typed, and its unit (`kg`, `cm`) as the form printed it.
  record Decimal(BigDecimal value, String unit) implements Answer {
    public Decimal {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(unit, "unit");
    }

    @Override
    public String toString() {
      return "Decimal[redacted]";
    }
  }

  /// A calendar day, no zone.
  record Day(LocalDate day) implements Answer {
    public Day {
      Objects.requireNonNull(day, "day");
    }

    @Override
    public String toString() {
      return "Day[redacted]";
    }
  }

  /// A day of which only the year, or the year and month, may be known.
  record Partial(PartialDay day) implements Answer {
    public Partial {
      Objects.requireNonNull(day, "day");
    }

    @Override
    public String toString() {
      return "Partial[redacted]";
    }
  }

  /// Yes or no. `detail` is what the form asked for after a yes.
  record YesNo(boolean yes, Optional<Detail> detail) implements Answer {
    public YesNo {
      Objects.requireNonNull(detail, "detail");
    }

    @Override
    public String toString() {
      return "YesNo[redacted]";
    }
  }

  /// One of the options.
  record OneOf(Choice choice) implements Answer {
    public OneOf {
      Objects.requireNonNull(choice, "choice");
    }

    @Override
    public String toString() {
      return "OneOf[redacted]";
    }
  }

  /// Some of the options, in the order in which they were chosen, without repeats.
  record SomeOf(List<Choice> choices) implements Answer {
    public SomeOf {
      choices = List.copyOf(choices);
    }

    @Override
    public String toString() {
      return "SomeOf[redacted]";
    }
  }

  /// A person's name.
  record Name(PersonName name) implements Answer {
    public Name {
      Objects.requireNonNull(name, "name");
    }

    @Override
    public String toString() {
      return "Name[redacted]";
    }
  }

  /// An address, chosen from the address service or typed in.
  record Address(PostalAddress address) implements Answer {
    public Address {
      Objects.requireNonNull(address, "address");
    }

    @Override
    public String toString() {
      return "Address[redacted]";
    }
  }

  /// A telephone number.
  record Phone(PhoneNumber number) implements Answer {
    public Phone {
      Objects.requireNonNull(number, "number");
    }

    @Override
    public String toString() {
      return "Phone[redacted]";
    }
  }

  /// A signature as it was drawn.
  record Signed(Signature signature) implements Answer {
    public Signed {
      Objects.requireNonNull(signature, "signature");
    }

    @Override
    public String toString() {
      return "Signed[redacted]";
    }
  }

  /// The rows of a repeated group; each row holds what was asked in it, in order.
  record Rows(List<Row> rows) implements Answer {
    public Rows {
      rows = List.copyOf(rows);
    }

    @Override
    public List<StoredFile> files() {
      return rows.stream()
          .flatMap(row -> row.asked().stream())
          .flatMap(asked -> asked.answer().files().stream())
          .toList();
    }

    @Override
    public String toString() {
      return "Rows[redacted]";
    }
  }

  /// Files that were uploaded.
  record Files(List<StoredFile> files) implements Answer {
    public Files {
      files = List.copyOf(files);
    }

    @Override
    public String toString() {
      return "Files[redacted]";
    }
  }

  /// A statement that was accepted, in full.
  record Agreed(String statement) implements Answer {
    public Agreed {
      Objects.requireNonNull(statement, "statement");
    }
  }
}
