package nz.enrolment.render.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/// What a reader of a file can search and copy.
final class PdfText {

  private PdfText() {}

  /// The text of each page, lines broken as they are on paper.
  static List<String> pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return IntStream.rangeClosed(1, document.getNumberOfPages())
          .mapToObj(page -> page(document, page))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String page(PDDocument document, int page) {
    try {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      stripper.setSortByPosition(true);
      return stripper.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// All text, with every run of white space as one space.
  static String of(byte[] pdf) {
    return String.join(" ", pages(pdf)).replaceAll("\\s+", " ");
  }
}
