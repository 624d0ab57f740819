package nz.enrolment.render.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nz.enrolment.form.answer.Origin;
import nz.enrolment.form.answer.StoredFile;
import nz.enrolment.form.enrolment.Enrolment;

/// The files that were sent with an enrolment, listed at its end so that each can be found and
/// compared.
final class EvidenceList {
  private static final int KILOBYTE = 1000;

  private EvidenceList() {}

  /// Nothing when there are none.
  static List<Block> of(Enrolment enrolment, Language language) {
    List<StoredFile> files = enrolment.files();
    return files.isEmpty() ? List.of() : List.of(heading(language), table(files, language));
  }

  private static Block.Heading heading(Language language) {
    return new Block.Heading(Phrase.EVIDENCE.in(language), Optional.empty());
  }

  private static Block.Table table(List<StoredFile> files, Language language) {
    return new Block.Table(
        Phrase.EVIDENCE_APART.in(language),
        Optional.empty(),
        Stream.of(
                Phrase.FILE.in(language),
                Phrase.TYPE.in(language),
                Phrase.SIZE.in(language),
                "SHA-256")
            .map(title -> new Block.Column(title, Optional.empty()))
            .toList(),
        files.stream().map(EvidenceList::row).toList(),
        Origin.PATIENT,
        Optional.empty());
  }

  private static List<List<String>> row(StoredFile file) {
    return List.of(
        List.of(file.name()),
        List.of(file.mediaType()),
        List.of(size(file.bytes())),
        digest(file.sha256()));
  }

  /// Lines that fit a column.
  private static List<String> digest(String hex) {
    return Stream.of(hex.split("(?<=\\G.{16})")).toList();
  }

  /// Kilobytes, rounded up.
  private static String size(long bytes) {
    return (bytes + KILOBYTE - 1) / KILOBYTE + " kB";
  }
}
