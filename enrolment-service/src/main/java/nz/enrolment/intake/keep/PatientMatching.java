package nz.enrolment.intake.keep;

import io.quarkus.panache.common.Sort;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nz.enrolment.form.answer.PersonName;
import nz.enrolment.intake.keep.LikelyDuplicate.Same;

/// Tells which enrolments of a practice are likely to be the same person's: by the NHI number, or
/// by name and day of birth, however the name is written.
public final class PatientMatching {
  private static final Pattern NOT_A_LETTER = Pattern.compile("[^\\p{L}]");

  /// Those of the given ones that have a likely duplicate.
  private static final String DUPLICATED =
      """
      select id from enrolment
      where id in (:ids) and exists (
        select from enrolment other
        where other.practice = enrolment.practice and other.id <> enrolment.id
          and (other.nhi = enrolment.nhi or other.person = enrolment.person))\
      """;

  private PatientMatching() {}

  /// Those of these enrolments of the practice whose transaction it is that are likely to have
  /// another one beside them.
  public static Set<UUID> duplicated(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Set.of();
    }
    List<?> found =
        KeptEnrolment.getEntityManager()
            .createNativeQuery(DUPLICATED, UUID.class)
            .setParameter("ids", ids)
            .getResultList();
    return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
  }

  static List<LikelyDuplicate> others(KeptEnrolment enrolment) {
    return KeptEnrolment.<KeptEnrolment>find(
            "version.practice = ?1 and id <> ?2 and (nhi = ?3 or person = ?4)",
            Sort.by("completedAt").and("id"),
            enrolment.version.practice(),
            enrolment.id,
            enrolment.nhi,
            enrolment.person)
        .stream()
        .map(other -> new LikelyDuplicate(other.id, same(enrolment, other)))
        .toList();
  }

  private static Set<Same> same(KeptEnrolment one, KeptEnrolment other) {
    Set<Same> same = EnumSet.noneOf(Same.class);
    if (one.nhi != null && one.nhi.equals(other.nhi)) {
      same.add(Same.NHI);
    }
    if (one.person.equals(other.person)) {
      same.add(Same.NAME_AND_DATE_OF_BIRTH);
    }
    return same;
  }

  /// The same for the same person, however they write their name: with or without macrons, accents,
  /// hyphens, capitals.
  static String key(PersonName name, LocalDate birth) {
    return "%s|%s|%s".formatted(fold(name.family()), fold(name.given().orElse("")), birth);
  }

  private static String fold(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFD);
    return NOT_A_LETTER.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }
}
