package nz.enrolment.intake.keep;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/// What a member of staff wrote about an enrolment, for colleagues.
@Entity
@Immutable
@SuppressWarnings("NullAway.Init") // Hibernate fills it in
public class Note extends PanacheEntityBase {
  @Id UUID id;
  UUID enrolment;
  Instant at;
  String author;
  String text;

  protected Note() {}

  /// @param author the subject of the token that they showed
  public Note(UUID enrolment, Instant at, String author, String text) {
    this.id = UUID.randomUUID();
    this.enrolment = enrolment;
    this.at = at;
    this.author = author;
    this.text = text;
  }

  /// All notes on an enrolment, oldest first.
  public static List<Note> on(UUID enrolment) {
    return Note.<Note>find("enrolment", Sort.by("at").and("id"), enrolment).list();
  }

  public Instant at() {
    return at;
  }

  public String author() {
    return author;
  }

  public String text() {
    return text;
  }
}
