package nz.enrolment.render.print;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// Gives tagged blocks with text that runs from the right their `/ActualText`: the letters as they
/// were written and in the order in which they are read.
///
/// openhtmltopdf makes an element's `title` the `/Alt` of its tag, which for text is not meant:
/// that describes what is no text.
final class OriginalText {
  private static final String TITLE = "title";
  private static final String WRITTEN = "data-written";

  private OriginalText() {}

  /// Has an inline element of the DOM say what was written, whatever the order of its parts.
  static void keep(Element inline, String text) {
    inline.setAttribute(WRITTEN, text);
  }

  /// Has a block of the DOM keep its text.
  static void keep(Element block) {
    StringBuilder text = new StringBuilder();
    add(text, block);
    block.setAttribute(TITLE, text.toString());
  }

  private static void add(StringBuilder text, Node node) {
    for (Node kid = node.getFirstChild(); kid != null; kid = kid.getNextSibling()) {
      switch (kid) {
        case Text words -> text.append(words.getData());
        case Element line when line.hasAttribute(WRITTEN) ->
            text.append(line.getAttribute(WRITTEN));
        case Element end when end.getTagName().equals("br") -> text.append('\n');
        default -> add(text, kid);
      }
    }
  }

  /// Has the tags of a finished document say what their blocks kept.
  static void tell(PDDocument pdf) {
    tell(pdf.getDocumentCatalog().getStructureTreeRoot());
  }

  private static void tell(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tell(element);
      }
    }
    if (node instanceof PDStructureElement element
        && element.getAlternateDescription() != null
        && !element.getStructureType().equals(StandardStructureTypes.Figure)) {
      element.setActualText(element.getAlternateDescription());
      element.setAlternateDescription(null);
    }
  }
}
