package nz.enrolment.intake.draft;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.SortedMap;
import java.util.UUID;
import nz.enrolment.form.input.StrictJson;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SortNatural;
import org.jspecify.annotations.Nullable;

/// A draft in our keeping, to be read; [Drafts] writes it.
@Entity
@Immutable
@Table(name = "draft")
@SuppressWarnings("NullAway.Init") // Hibernate fills it in
class KeptDraft extends PanacheEntityBase {
  @Id UUID id;
  UUID revision;
  @Nullable String language;

  /// Raw answers as JSON in UTF-8, by the number of their section.
  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "draft_section", joinColumns = @JoinColumn(name = "draft"))
  @MapKeyColumn(name = "number")
  @Column(name = "answers")
  @SortNatural
  SortedMap<Integer, byte[]> sections;

  protected KeptDraft() {}

  Draft draft() {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    if (language != null) {
      document.put("language", language);
    }
    ObjectNode answers = document.putObject("answers");
    for (byte[] section : sections.values()) {
      StrictJson.reread(section).properties().forEach(a -> answers.set(a.getKey(), a.getValue()));
    }
    return new Draft(new Revision(revision), document);
  }
}
