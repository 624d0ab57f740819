package nz.enrolment.render.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// The text that is tagged as content, page after page: without what stands at the head and foot of
/// each.
final class TaggedText {

  private TaggedText() {}

  static String of(byte[] pdf) {
    StringBuilder text = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        extractor.getMarkedContents().forEach(content -> add(text, content));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static void add(StringBuilder text, PDMarkedContent content) {
    if ("Artifact".equals(content.getTag())) {
      return;
    }
    for (Object part : content.getContents()) {
      switch (part) {
        case TextPosition letter -> text.append(letter.getUnicode());
        case PDMarkedContent inner -> add(text, inner);
        default -> {}
      }
    }
  }
}
