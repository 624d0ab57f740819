package nz.enrolment.render.press;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.render.attach.BoundFile;
import nz.enrolment.render.layout.CoverSheet;
import nz.enrolment.render.layout.LayOutEnrolment;
import nz.enrolment.render.layout.Paper;
import nz.enrolment.render.print.FallbackFonts;
import nz.enrolment.render.print.PrintPaper;
import nz.enrolment.render.print.Printed;
import nz.enrolment.render.print.TooManyPages;
import nz.enrolment.render.raster.RasterPdf;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// Makes the documents of an enrolment. The same enrolment and variant give the same bytes on one
/// build and JDK.
@Singleton
public final class Press {
  /// What is made and announced of every enrolment.
  public static final Variant STANDARD = new Variant.Pdf(false);

  private final String build;
  private final String sender;
  private final PrintPaper print;
  private final RasterPdf raster;

  /// @param build name and version of this service, which its files bear
  /// @param sender who sends the documents, as cover sheets name it
  /// @param fonts a folder of TrueType fonts for Chinese, Japanese and Korean
  /// @param mostPages that a document may have
  @Inject
  public Press(
      @ConfigProperty(name = "render.build") String build,
      @ConfigProperty(name = "render.sender") String sender,
      @ConfigProperty(name = "render.fonts") Optional<String> fonts,
      @ConfigProperty(name = "render.limits.pages") int mostPages) {
    FallbackFonts fallbacks =
        fonts.map(Path::of).map(FallbackFonts::in).orElseGet(FallbackFonts::none);
    this.build = build + " on Java " + Runtime.version() + with(fallbacks);
    this.sender = sender;
    this.print = new PrintPaper(this.build, fallbacks, mostPages);
    this.raster = new RasterPdf(this.build);
  }

  private static String with(FallbackFonts fonts) {
    return fonts.fingerprint().map(print -> " with fonts " + print).orElse("");
  }

  /// Name and version of this service, its Java and its fonts: what these make of one enrolment is
  /// always the same.
  public String build() {
    return build;
  }

  /// Whatever the answers hold, there is a document.
  ///
  /// @param files those of the enrolment, when the variant is with evidence; none otherwise
  /// @throws TooManyPages when it would be too long
  PressOutcome.Finished render(Enrolment enrolment, List<BoundFile> files, Variant variant) {
    Paper form = LayOutEnrolment.layOut(enrolment).with(files);
    Paper paper = variant.cover() ? form.under(CoverSheet.of(enrolment, sender)) : form;
    Printed printed = print.print(paper);
    return new PressOutcome.Finished(
        file(printed, variant), printed.pages(), notes(printed, paper));
  }

  private static List<DocumentNote> notes(Printed printed, Paper paper) {
    Stream<DocumentNote> glyphs =
        printed.isComplete() ? Stream.of() : Stream.of(DocumentNote.GLYPHS_MISSING);
    Stream<DocumentNote> files =
        paper.showsAllFiles() ? Stream.of() : Stream.of(DocumentNote.EVIDENCE_NOT_SHOWN);
    return Stream.concat(glyphs, files).toList();
  }

  private byte[] file(Printed printed, Variant variant) {
    return switch (variant) {
      case Variant.Pdf _ -> printed.pdf();
      case Variant.Tiff(_, _, var fax) -> raster.raster(printed.pdf(), fax);
    };
  }
}
