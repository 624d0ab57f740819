package nz.enrolment.render.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
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

/// The text that is tagged as content, page after page: without what stands at the head and foot of
/// each. Where a tag says what was written (`/ActualText`), that is taken, once, for all that it
/// holds.
final class TaggedText {
  private final StringBuilder text = new StringBuilder();
  private final Map<Place, PDStructureElement> told = new HashMap<>();
  private final Set<PDStructureElement> done = new HashSet<>();

  private record Place(COSDictionary page, int mcid) {}

  private TaggedText() {}

  static String of(byte[] pdf) {
    TaggedText tagged = new TaggedText();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      tagged.collect(document.getDocumentCatalog().getStructureTreeRoot());
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.setSuppressDuplicateOverlappingText(false);
        extractor.processPage(page);
        extractor.getMarkedContents().forEach(content -> tagged.add(page, content));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tagged.text.toString();
  }

  private void collect(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element && element.getActualText() != null) {
        claim(element, element);
      } else if (kid instanceof PDStructureElement element) {
        collect(element);
      }
    }
  }

  /// All that is below a tag that says what was written.
  private void claim(PDStructureElement teller, PDStructureElement element) {
    for (Object kid : element.getKids()) {
      switch (kid) {
        case PDStructureElement inner -> claim(teller, inner);
        case Integer mcid -> told.put(new Place(element.getPage().getCOSObject(), mcid), teller);
        case PDMarkedContentReference reference ->
            told.put(new Place(reference.getPage().getCOSObject(), reference.getMCID()), teller);
        default -> {}
      }
    }
  }

  private void add(PDPage page, PDMarkedContent content) {
    if ("Artifact".equals(content.getTag())) {
      return;
    }
    PDStructureElement teller = told.get(new Place(page.getCOSObject(), content.getMCID()));
    if (teller == null) {
      content.getContents().forEach(part -> addPart(page, part));
    } else if (done.add(teller)) {
      text.append(teller.getActualText());
    }
  }

  private void addPart(PDPage page, Object part) {
    switch (part) {
      case TextPosition letter -> text.append(letter.getUnicode());
      case PDMarkedContent inner -> add(page, inner);
      default -> {}
    }
  }
}
