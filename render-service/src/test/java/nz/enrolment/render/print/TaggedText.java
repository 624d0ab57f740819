package nz.enrolment.render.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// The text that is tagged as content, in the order of the tags: without what stands at the head
/// and foot of each page, and whatever page it came to stand on. Where a tag says what was written
/// (`/ActualText`), that is taken for all that it holds.
final class TaggedText {
  private final Map<COSDictionary, Map<Integer, StringBuilder>> pages = new IdentityHashMap<>();
  private final StringBuilder text = new StringBuilder();

  private TaggedText() {}

  static String of(byte[] pdf) {
    TaggedText tagged = new TaggedText();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        tagged.read(page);
      }
      tagged.add(document.getDocumentCatalog().getStructureTreeRoot(), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tagged.text.toString();
  }

  private void read(PDPage page) throws IOException {
    PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
    extractor.setSuppressDuplicateOverlappingText(false);
    extractor.processPage(page);
    Map<Integer, StringBuilder> texts = new HashMap<>();
    extractor.getMarkedContents().forEach(content -> read(content, content.getMCID(), texts));
    pages.put(page.getCOSObject(), texts);
  }

  private static void read(PDMarkedContent content, int number, Map<Integer, StringBuilder> texts) {
    for (Object part : content.getContents()) {
      switch (part) {
        case TextPosition letter ->
            texts.computeIfAbsent(number, _ -> new StringBuilder()).append(letter.getUnicode());
        case PDMarkedContent inner ->
            read(inner, inner.getMCID() < 0 ? number : inner.getMCID(), texts);
        default -> {}
      }
    }
  }

  /// @param outer the page that an element stands on, if it does not say so itself
  private void add(PDStructureNode node, @Nullable PDPage outer) {
    PDPage own = node instanceof PDStructureElement element ? element.getPage() : null;
    PDPage page = own == null ? outer : own;
    for (Object kid : node.getKids()) {
      switch (kid) {
        case PDStructureElement element when element.getActualText() != null ->
            text.append(element.getActualText());
        case PDStructureElement element -> add(element, page);
        case PDMarkedContentReference reference ->
            add(reference.getPage() == null ? page : reference.getPage(), reference.getMCID());
        case Integer number -> add(page, number);
        default -> {}
      }
    }
  }

  private void add(@Nullable PDPage page, int number) {
    if (page != null) {
      text.append(
          pages
              .getOrDefault(page.getCOSObject(), Map.of())
              .getOrDefault(number, new StringBuilder()));
    }
  }
}
