package nz.enrolment.render.print;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nz.enrolment.render.layout.CoverSheet;
import nz.enrolment.render.layout.LabelledText;
import nz.enrolment.render.layout.Paper;
import nz.enrolment.render.layout.Phrase;
import nz.enrolment.render.layout.PrintedLetterhead;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// Turns paper into the DOM of an XHTML document, styled by `paper.css`.
final class PaperMarkup {
  private static final String STYLE = Resource.text("paper.css");

  private final Document document;
  private final Markup markup;
  private final Paper paper;

  PaperMarkup(Document document, Markup markup, Paper paper) {
    this.document = document;
    this.markup = markup;
    this.paper = paper;
  }

  /// @param families of fonts, as CSS names them
  void build(String families) {
    Element html = document.createElement("html");
    html.setAttribute("lang", paper.language().tag());
    document.appendChild(html);
    Element head = head(html, families);
    Element body = markup.element(html, "body", "paper");
    running(body);
    paper.cover().ifPresent(cover -> add(body, cover));
    Element form = markup.element(body, "div", "form");
    letterhead(form, paper.letterhead());
    Element summary = title(form);
    new BlockMarkup(markup, paper.language()).add(form, paper.blocks());
    if (!markup.isComplete()) {
      sayWhatIsMissing(form, summary);
    }
    keywords(head);
    bookmark(head, document.getElementsByTagName("h2"));
    markup.keepOriginals();
  }

  private void keywords(Element head) {
    String keywords =
        Stream.of(
                markup.isComplete() ? "" : "glyphs-missing",
                paper.showsAllFiles() ? "" : "evidence-not-shown")
            .filter(keyword -> !keyword.isEmpty())
            .collect(Collectors.joining(", "));
    if (!keywords.isEmpty()) {
      meta(head, "keywords", keywords);
    }
  }

  /// Has the sections stand in the outline of the file.
  private void bookmark(Element head, NodeList sections) {
    Element bookmarks = markup.element(head, "bookmarks", "bookmarks");
    for (int i = 0; i < sections.getLength(); i++) {
      Element section = (Element) sections.item(i);
      section.setAttribute("id", "section-" + i);
      Element bookmark = markup.element(bookmarks, "bookmark", "bookmark");
      bookmark.setAttribute("name", section.getTextContent());
      bookmark.setAttribute("href", "#section-" + i);
    }
  }

  private void sayWhatIsMissing(Element form, Element summary) {
    String text = Phrase.GLYPHS_MISSING.in(paper.language());
    form.insertBefore(markup.text(form, "p", "missing", text), summary.getNextSibling());
  }

  private Element head(Element html, String families) {
    Element head = markup.element(html, "head", "head");
    String title = paper.title() + ", " + paper.patient();
    head.appendChild(document.createElement("title"))
        .appendChild(document.createTextNode(markup.legible(title)));
    meta(head, "author", paper.letterhead().name());
    meta(head, "subject", paper.title() + " " + paper.enrolment());
    String style = STYLE + "body { font-family: " + families + "; }";
    head.appendChild(document.createElement("style")).appendChild(document.createTextNode(style));
    return head;
  }

  private void meta(Element head, String name, String content) {
    Element meta = markup.element(head, "meta", name);
    meta.setAttribute("name", name);
    meta.setAttribute("content", markup.legible(content));
  }

  /// What stands at the foot of every page: whose it is, should the pages get apart, and its
  /// number.
  private void running(Element body) {
    Element whose = markup.element(body, "div", "running-whose");
    markup.text(whose, "span", "practice", paper.letterhead().name());
    markup.text(whose, "span", "reference", " · " + paper.enrolment());
    Element page = markup.element(body, "div", "running-page");
    markup.text(page, "span", "word", Phrase.PAGE.in(paper.language()) + " ");
    markup.element(page, "span", "number");
    markup.text(page, "span", "word", " " + Phrase.OF.in(paper.language()) + " ");
    markup.element(page, "span", "count");
    Element patient = markup.element(body, "div", "running-patient");
    markup.text(patient, "span", "name", paper.patient());
    paper.facts().stream().limit(2).forEach(fact -> running(patient, fact));
  }

  private void running(Element patient, LabelledText fact) {
    markup.text(patient, "span", "detail", " · " + fact.label() + " " + fact.value());
  }

  private void letterhead(Element form, PrintedLetterhead practice) {
    Element letterhead = markup.element(form, "div", "letterhead");
    Element left = markup.element(letterhead, "div", "who");
    markup.text(left, "p", "name", practice.name());
    markup.lines(left, "p", "address", practice.address());
    Element right = markup.element(letterhead, "div", "contact");
    markup.lines(right, "p", "lines", practice.contact());
  }

  private Element title(Element form) {
    markup.text(form, "h1", "title", paper.title());
    Element summary = markup.element(form, "div", "summary");
    markup.fact(summary, new LabelledText(Phrase.PATIENT.in(paper.language()), paper.patient()));
    paper.facts().forEach(fact -> markup.fact(summary, fact));
    return summary;
  }

  private void add(Element body, CoverSheet cover) {
    Element sheet = markup.element(body, "div", "cover");
    markup.text(sheet, "h1", "confidential", Phrase.CONFIDENTIAL.in(paper.language()));
    Element ends = markup.element(sheet, "div", "ends");
    end(ends, Phrase.TO, cover.to());
    end(ends, Phrase.FROM, cover.from());
    Element particulars = markup.element(sheet, "div", "particulars");
    Element facts = markup.element(particulars, "div", "facts");
    cover.facts().forEach(fact -> markup.fact(facts, fact));
    pages(facts);
    markup.drawing(
        markup.element(particulars, "div", "code"),
        "qr",
        new Drawing.QrCode(cover.reference()),
        Phrase.QR_CODE.in(paper.language()) + ": " + cover.reference());
    markup.text(sheet, "p", "warning", cover.confidentiality());
  }

  private void end(Element ends, Phrase which, List<String> lines) {
    Element end = markup.element(ends, "div", "end");
    markup.text(end, "p", "label", which.in(paper.language()));
    markup.text(end, "p", "name", lines.getFirst());
    markup.lines(end, "p", "lines", lines.subList(1, lines.size()));
  }

  private void pages(Element facts) {
    Element fact = markup.element(facts, "div", "fact");
    markup.text(fact, "p", "label", Phrase.PAGES.in(paper.language()));
    Element value = markup.element(fact, "p", "value");
    markup.element(value, "span", "count");
    markup.text(value, "span", "words", " " + Phrase.WITH_THIS_ONE.in(paper.language()));
  }
}
