package nz.enrolment.render.layout;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nz.enrolment.form.answer.StoredFile;
import nz.enrolment.render.attach.BoundFile;
import nz.enrolment.render.decode.Obstacle;
import nz.enrolment.render.decode.Picture;

/// The pages of a file that was sent, or the page that says why there are none.
final class Attachments {
  private static final int DIGITS = 16;

  private final StoredFile file;
  private final Language language;

  private Attachments(StoredFile file, Language language) {
    this.file = file;
    this.language = language;
  }

  static Stream<Block> of(BoundFile attached, Language language) {
    Attachments pages = new Attachments(attached.file(), language);
    return switch (attached) {
      case BoundFile.Pages(_, List<Picture> pictures) ->
          IntStream.range(0, pictures.size()).mapToObj(i -> pages.page(pictures, i));
      case BoundFile.NotShown(_, Obstacle obstacle) -> Stream.of(pages.notShown(obstacle));
    };
  }

  private Block page(List<Picture> pictures, int index) {
    String number = number(index + 1, pictures.size());
    return new Block.Attachment(
        caption(index == 0, number + " · " + digest()),
        pictures.get(index),
        "%s: %s, %s".formatted(Phrase.FILE.in(language), file.name(), number));
  }

  private Block notShown(Obstacle obstacle) {
    return new Block.NotShown(
        caption(true, digest()),
        sentences(obstacle).map(phrase -> phrase.in(language)).collect(Collectors.joining(" ")));
  }

  private static Stream<Phrase> sentences(Obstacle obstacle) {
    return switch (obstacle) {
      case GONE -> Stream.of(Phrase.NOT_SHOWN, Phrase.FILE_GONE);
      case ALTERED -> Stream.of(Phrase.NOT_SHOWN, Phrase.FILE_ALTERED);
      case UNKNOWN_FORMAT -> openable(Phrase.FILE_OF_UNKNOWN_FORMAT);
      case DAMAGED -> openable(Phrase.FILE_DAMAGED);
      case UNKNOWN_PICTURE -> openable(Phrase.FILE_WITH_UNKNOWN_PICTURE);
      case TOO_LARGE -> openable(Phrase.FILE_TOO_LARGE);
      case TOO_MANY_PAGES -> openable(Phrase.FILE_OF_TOO_MANY_PAGES);
      case TOO_COMPLEX -> openable(Phrase.FILE_TOO_COMPLEX);
      case ENCRYPTED -> openable(Phrase.FILE_ENCRYPTED);
      case FONTS_MISSING -> openable(Phrase.FILE_WITHOUT_FONTS);
      case INTERACTIVE -> openable(Phrase.FILE_INTERACTIVE);
    };
  }

  private static Stream<Phrase> openable(Phrase why) {
    return Stream.of(Phrase.NOT_SHOWN, why, Phrase.ASK_FOR_IT);
  }

  private Block.Caption caption(boolean isFirst, String detail) {
    return new Block.Caption(file.name(), isFirst, detail);
  }

  /// Page 2 of 3.
  private String number(int page, int pages) {
    return "%s %d %s %d".formatted(Phrase.PAGE.in(language), page, Phrase.OF.in(language), pages);
  }

  private String digest() {
    String hex = file.sha256();
    return "SHA-256 " + hex.substring(0, Math.min(DIGITS, hex.length())) + "…";
  }
}
