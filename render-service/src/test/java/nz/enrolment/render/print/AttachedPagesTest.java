package nz.enrolment.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nz.enrolment.form.golden.GoldenEvents;
import nz.enrolment.render.Invented;
import nz.enrolment.render.attach.BoundFile;
import nz.enrolment.render.attach.EvidenceFiles;
import nz.enrolment.render.decode.Obstacle;
import nz.enrolment.render.decode.Samples;
import nz.enrolment.render.layout.CoverSheet;
import nz.enrolment.render.layout.LayOutEnrolment;
import nz.enrolment.render.layout.Paper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Files that were sent, as pages of the document.
class AttachedPagesTest {
  private static final PrintPaper PRINT = new PrintPaper("render-service test");

  @Test
  void are_accessible_and_archival() throws Exception {
    byte[] pdf = PRINT.print(paper("adult-rural").under(cover())).pdf();
    Files.write(Files.createDirectories(Path.of("target", "looks")).resolve("evidence.pdf"), pdf);

    assertThat(Conformance.failures(pdf)).isEmpty();
  }

  @Test
  void each_begin_on_a_page_of_their_own_under_their_name() {
    List<String> pages = PdfText.pages(PRINT.print(paper("adult-rural")).pdf());

    assertThat(pages).hasSize(6);
    assertThat(pages.get(2)).contains("licence.jpg", "Page 1 of 1 · SHA-256 ");
    assertThat(pages.get(3)).contains("account.pdf", "Page 1 of 2 · SHA-256 ");
    assertThat(pages.get(4)).contains("account.pdf", "Page 2 of 2 · SHA-256 ");
    assertThat(pages.get(5)).contains("passport.png", "not shown", "erased");
  }

  @Test
  void are_figures_that_say_what_they_show() throws Exception {
    assertThat(alternatives(PRINT.print(paper("adult-rural")).pdf()))
        .contains(
            "File: licence.jpg, Page 1 of 1",
            "File: account.pdf, Page 1 of 2",
            "File: account.pdf, Page 2 of 2");
  }

  @Test
  void are_named_in_maori_where_the_form_was() {
    List<String> pages = PdfText.pages(PRINT.print(inMaori()).pdf());

    assertThat(pages.getLast()).contains("Kāore tēnei kōnae e whakaaturia");
  }

  private static Paper inMaori() {
    return LayOutEnrolment.layOut(Invented.asked("mi")).with(EvidenceFiles.attached());
  }

  /// What a phone makes of all that was scrolled.
  @Test
  void of_a_long_picture_are_several() throws Exception {
    byte[] screenshot =
        Samples.file(new BufferedImage(1080, 12_000, BufferedImage.TYPE_INT_RGB), "png");
    Paper paper =
        LayOutEnrolment.layOut(GoldenEvents.enrolment("adult-rural"))
            .with(EvidenceFiles.attach(EvidenceFiles.fetched("tall.png", "image/png", screenshot)));
    byte[] pdf = PRINT.print(paper).pdf();
    List<String> pages = PdfText.pages(pdf);

    assertThat(pages).hasSize(9);
    assertThat(pages.get(2)).contains("tall.png", "Page 1 of 7");
    assertThat(pages.getLast()).contains("tall.png", "Page 7 of 7");
    assertThat(paper.showsAllFiles()).isTrue();
    assertThat(Conformance.failures(pdf)).isEmpty();
  }

  @Test
  void that_are_not_shown_are_a_keyword_of_the_document() throws Exception {
    Paper whole = LayOutEnrolment.layOut(GoldenEvents.enrolment("adult-rural"));

    assertThat(keywords(paper("adult-rural"))).isEqualTo("evidence-not-shown");
    assertThat(keywords(whole.with(EvidenceFiles.attached().subList(0, 2)))).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void that_are_not_shown_say_why(Obstacle obstacle) {
    var file = EvidenceFiles.attached().getFirst().file();
    Paper paper =
        LayOutEnrolment.layOut(GoldenEvents.enrolment("adult-rural"))
            .with(List.of(new BoundFile.NotShown(file, obstacle)));

    assertThat(PdfText.pages(PRINT.print(paper).pdf()).getLast())
        .contains("licence.jpg", "This file is not shown here.");
    assertThat(paper.showsAllFiles()).isFalse();
  }

  @Test
  void hold_nothing_of_a_photo_but_what_can_be_seen() {
    String pdf = new String(PRINT.print(paper("adult-rural")).pdf(), StandardCharsets.ISO_8859_1);

    assertThat(pdf).contains("/DCTDecode").doesNotContain("GPS", "Exif", "36.8485");
  }

  @Test
  void are_the_same_bytes_each_time() {
    assertThat(PRINT.print(paper("adult-rural")).pdf())
        .isEqualTo(new PrintPaper("render-service test").print(paper("adult-rural")).pdf());
  }

  private static Paper paper(String example) {
    return LayOutEnrolment.layOut(GoldenEvents.enrolment(example)).with(EvidenceFiles.attached());
  }

  private static CoverSheet cover() {
    return CoverSheet.of(GoldenEvents.enrolment("adult-rural"), "Online enrolment");
  }

  private static String keywords(Paper paper) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(PRINT.print(paper).pdf())) {
      return pdf.getDocumentInformation().getKeywords();
    }
  }

  private static List<String> alternatives(byte[] pdf) throws Exception {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> found = new ArrayList<>();
      collect(document.getDocumentCatalog().getStructureTreeRoot(), found);
      return found;
    }
  }

  private static void collect(PDStructureNode node, List<String> found) {
    if (node instanceof PDStructureElement element && element.getStructureType().equals("Figure")) {
      found.add(element.getAlternateDescription());
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureNode child) {
        collect(child, found);
      }
    }
  }
}
