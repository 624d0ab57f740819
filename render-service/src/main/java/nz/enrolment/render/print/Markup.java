package nz.enrolment.render.print;

import java.util.List;
import nz.enrolment.render.layout.Fact;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Adds elements and text to the DOM of one document. All text passes through [Legible].
final class Markup {
  private final Document document;
  private final Legible legible;
  private final Drawings drawings;

  Markup(Document document, Legible legible, Drawings drawings) {
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
    Element element = element(parent, name, styleClass);
    element.appendChild(document.createTextNode(legible.text(text)));
    return element;
  }

  /// One paragraph for all lines.
  Element lines(Element parent, String name, String styleClass, List<String> lines) {
    Element element = element(parent, name, styleClass);
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0) {
        element.appendChild(document.createElement("br"));
      }
      element.appendChild(document.createTextNode(legible.text(lines.get(i))));
    }
    return element;
  }

  /// A label above its value.
  void fact(Element parent, Fact fact) {
    Element element = element(parent, "div", "fact");
    text(element, "p", "label", fact.label());
    text(element, "p", "value", fact.value());
  }

  void drawing(Element parent, String styleClass, Drawing drawing, String description) {
    drawings.add(element(parent, "object", styleClass), drawing, legible.text(description));
  }
}
