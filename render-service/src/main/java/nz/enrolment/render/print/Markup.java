package nz.enrolment.render.print;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nz.enrolment.render.layout.LabelledText;
import nz.enrolment.render.print.BidiRuns.Stand;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Adds elements and text to the DOM of one document. All text passes through [PrintableText].
final class Markup {
  private final Document document;
  private final PrintableText legible;
  private final Drawings drawings;
  private final Set<Element> originals = new LinkedHashSet<>();

  Markup(Document document, PrintableText legible, Drawings drawings) {
    this.document = document;
    this.legible = legible;
    this.drawings = drawings;
  }

  /// Whether every character could be printed until now.
  boolean isComplete() {
    return legible.isComplete();
  }

  String legible(String text) {
    return legible.text(text);
  }

  Element element(Element parent, String name, String styleClass) {
    Element element = document.createElement(name);
    element.setAttribute("class", styleClass);
    parent.appendChild(element);
    return element;
  }

  Element text(Element parent, String name, String styleClass, String text) {
    return lines(parent, name, styleClass, List.of(text));
  }

  /// One paragraph for all lines.
  Element lines(Element parent, String name, String styleClass, List<String> lines) {
    Element element = element(parent, name, styleClass);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        element.appendChild(document.createElement("br"));
      }
      append(element, legible.text(lines.get(i)));
    }
    return element;
  }

  /// Text that runs from the right, even in part, is kept apart from its surroundings, and its
  /// block keeps it as it was written: on the page its letters are in the order of the eye.
  private void append(Element block, String line) {
    if (!RightToLeft.isIn(line)) {
      write(block, line);
      return;
    }
    boolean fromRight = BidiRuns.isFromRight(line, isNarrow(block));
    if (block.getFirstChild() == null) {
      direct(block, fromRight);
    }
    originals.add(block);
    if (block.getTagName().equals("th")) {
      // openhtmltopdf cannot tag an element inside of a heading that it repeats on the next page
      write(block, line);
    } else {
      appendApart(block, line, fromRight);
    }
  }

  private static boolean isNarrow(Element block) {
    return block.getTagName().equals("th") || block.getTagName().equals("td");
  }

  private void appendApart(Element block, String line, boolean fromRight) {
    Element apart = element(block, "span", "apart");
    direct(apart, fromRight);
    OriginalText.keep(apart, line);
    (fromRight ? BidiRuns.fromRight(line) : BidiRuns.fromLeft(line))
        .forEach(part -> append(apart, part));
  }

  private static void direct(Element element, boolean fromRight) {
    element.setAttribute("dir", fromRight ? "rtl" : "ltr");
  }

  private void append(Element apart, BidiRuns.Part part) {
    Element element =
        element(apart, "span", part.stand() == Stand.TOGETHER_FROM_RIGHT ? "together" : "part");
    direct(element, part.stand() != Stand.FROM_LEFT);
    write(element, part.text());
  }

  /// Where text runs from the right, openhtmltopdf fails on text of which there is none.
  private void write(Element element, String text) {
    if (!text.isEmpty()) {
      element.appendChild(document.createTextNode(text));
    }
  }

  /// To be called when everything is there.
  void keepOriginals() {
    originals.forEach(OriginalText::keep);
  }

  /// A label above its value.
  void fact(Element parent, LabelledText fact) {
    Element element = element(parent, "div", "fact");
    text(element, "p", "label", fact.label());
    text(element, "p", "value", fact.value());
  }

  void drawing(Element parent, String styleClass, Drawing drawing, String description) {
    drawings.add(element(parent, "object", styleClass), drawing, legible.text(description));
  }
}
