package nz.enrolment.render.print;

import java.util.List;
import java.util.Optional;
import nz.enrolment.form.answer.Origin;
import nz.enrolment.form.answer.Signature;
import nz.enrolment.render.decode.Picture;
import nz.enrolment.render.layout.Block;
import nz.enrolment.render.layout.LabelledText;
import nz.enrolment.render.layout.Language;
import nz.enrolment.render.layout.Phrase;
import org.w3c.dom.Element;

/// Turns blocks into elements.
final class BlockMarkup {
  /// A longer answer may be split over two pages, since it may not fit on one.
  private static final int LONGEST_WHOLE = 1200;

  private final Markup markup;
  private final Language language;

  BlockMarkup(Markup markup, Language language) {
    this.markup = markup;
    this.language = language;
  }

  /// Keeps each heading on the page of what follows it.
  void add(Element body, List<Block> blocks) {
    Element parent = body;
    for (Block block : blocks) {
      if (block instanceof Block.Heading) {
        parent = markup.element(body, "div", "whole");
        add(parent, block);
      } else {
        add(parent, body, block);
        parent = body;
      }
    }
  }

  /// The first of several pairs goes to `head`, where its heading is.
  private void add(Element head, Element body, Block block) {
    if (block instanceof Block.Pairs(var pairs)) {
      add(head, pairs.getFirst());
      pairs.stream().skip(1).forEach(pair -> add(body, pair));
    } else {
      add(isLong(block) ? body : head, block);
    }
  }

  private void add(Element parent, Block block) {
    switch (block) {
      case Block.Heading(String title, var tag) ->
          in(tag, markup.text(parent, "h2", "section", title));
      case Block.Pairs(List<Block.Pair> pairs) -> pairs.forEach(pair -> add(parent, pair));
      case Block.Table table -> add(parent, table);
      case Block.Statement statement -> add(parent, statement);
      case Block.Signed signed -> add(parent, signed);
      case Block.Note(String text, var tag) -> in(tag, markup.text(parent, "p", "note", text));
      case Block.Attachment(var caption, Picture picture, String description) ->
          markup.drawing(attached(parent, caption), "page", new Drawing.Dots(picture), description);
      case Block.NotShown(var caption, String reason) ->
          markup.text(attached(parent, caption), "p", "missing", reason);
    }
  }

  /// Says the language of an element, where it is not the document's.
  private static Element in(Optional<String> tag, Element element) {
    tag.ifPresent(language -> element.setAttribute("lang", language));
    return element;
  }

  private static boolean isLong(Block block) {
    return switch (block) {
      case Block.Table table -> table.rows().size() > 3;
      case Block.Statement statement -> statement.statement().length() > LONGEST_WHOLE;
      case Block.Heading _,
          Block.Pairs _,
          Block.Signed _,
          Block.Note _,
          Block.Attachment _,
          Block.NotShown _ ->
          false;
    };
  }

  private void add(Element parent, Block.Pair pair) {
    Element row =
        in(pair.language(), markup.element(parent, "div", isLong(pair) ? "pair" : "pair whole"));
    pair.help()
        .ifPresentOrElse(
            help -> asked(row, pair.question(), help),
            () -> markup.text(row, "p", "question", pair.question()));
    Element answer = markup.lines(row, "p", "answer", pair.answer());
    mark(answer, pair.origin());
  }

  private static boolean isLong(Block.Pair pair) {
    int length = pair.answer().stream().mapToInt(String::length).sum() + 60 * pair.answer().size();
    return length + pair.help().map(String::length).orElse(0) > LONGEST_WHOLE;
  }

  /// A cell with a question and what stood beside it.
  private void asked(Element row, String question, String help) {
    Element cell = markup.element(row, "div", "question");
    markup.text(cell, "p", "wording", question);
    help(cell, help);
  }

  private void help(Element parent, String help) {
    markup.lines(parent, "p", "help", help.lines().toList());
  }

  private void mark(Element answer, Origin origin) {
    switch (origin) {
      case PATIENT -> {}
      case PREFILLED -> mark(answer, Phrase.PREFILLED);
      case PREFILLED_THEN_CHANGED -> mark(answer, Phrase.PREFILLED_THEN_CHANGED);
    }
  }

  private void mark(Element answer, Phrase phrase) {
    markup.text(answer, "span", "origin", phrase.in(language));
  }

  private void add(Element parent, Block.Table table) {
    Element block =
        in(
            table.language(),
            markup.element(parent, "div", table.rows().size() > 3 ? "group" : "group whole"));
    mark(markup.text(block, "p", "question", table.question()), table.origin());
    table.help().ifPresent(help -> help(block, help));
    table.columns().forEach(column -> help(block, column));
    Element grid = markup.element(block, "table", "grid");
    Element head = markup.element(markup.element(grid, "thead", "head"), "tr", "row");
    table.columns().forEach(column -> heading(head, column.question()));
    Element rows = markup.element(grid, "tbody", "rows");
    table.rows().forEach(cells -> row(rows, cells));
  }

  /// Above the table: its columns are narrow, and their headings come again on the next page.
  private void help(Element block, Block.Column column) {
    column.help().ifPresent(help -> help(block, column.question() + ": " + help));
  }

  private void heading(Element head, String column) {
    markup.text(head, "th", "column", column).setAttribute("scope", "col");
  }

  private void row(Element rows, List<List<String>> cells) {
    Element row = markup.element(rows, "tr", "row");
    cells.forEach(cell -> markup.lines(row, "td", "cell", cell));
  }

  private void add(Element parent, Block.Statement statement) {
    Element block =
        in(
            statement.language(),
            markup.element(parent, "div", isLong(statement) ? "statement" : "statement whole"));
    Element heading = markup.text(block, "h3", "title", statement.title());
    markup.text(heading, "span", "agreed", Phrase.AGREED.in(language));
    statement.help().ifPresent(help -> help(block, help));
    markup.lines(block, "p", "words", statement.statement().lines().toList());
  }

  private void add(Element parent, Block.Signed signed) {
    Element block = in(signed.language(), markup.element(parent, "div", "signed whole"));
    markup.text(block, "h3", "title", signed.question());
    signed.help().ifPresent(help -> help(block, help));
    Signature signature = signed.signature();
    markup.drawing(block, "signature", new Drawing.Strokes(signature), signed.description());
    Element facts = markup.element(block, "div", "facts");
    signed.facts().forEach((LabelledText fact) -> markup.fact(facts, fact));
  }

  /// A heading where a file begins: by those one gets about in a document.
  private Element attached(Element parent, Block.Caption caption) {
    Element page = markup.element(parent, "div", "attached whole");
    markup.text(page, caption.isFirst() ? "h2" : "p", "file", caption.file());
    markup.text(page, "p", "note", caption.detail());
    return page;
  }
}
