package nz.enrolment.render.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nz.enrolment.form.answer.Answer;
import nz.enrolment.form.enrolment.Enrolment;
import nz.enrolment.form.golden.GoldenEvents;
import nz.enrolment.render.Invented;
import nz.enrolment.render.layout.Block;
import nz.enrolment.render.layout.CoverSheet;
import nz.enrolment.render.layout.LayOutEnrolment;
import nz.enrolment.render.layout.Paper;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintPaperTest {
  static final List<String> EXAMPLES = GoldenEvents.NAMES;

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[^<]+");

  private static final PrintPaper PRINT = new PrintPaper("render-service test");

  @ParameterizedTest
  @FieldSource("EXAMPLES")
  void is_accessible_and_archival_with_and_without_a_cover_sheet(String example) throws Exception {
    byte[] pdf = pdf(GoldenEvents.enrolment(example));
    byte[] covered = covered(GoldenEvents.enrolment(example));
    save(example + ".pdf", pdf);
    save(example + "-cover.pdf", covered);

    assertThat(Conformance.failures(pdf)).isEmpty();
    assertThat(Conformance.failures(covered)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("EXAMPLES")
  void holds_every_question_and_answer_as_text(String example) {
    Enrolment enrolment = GoldenEvents.enrolment(example);

    String text = PdfText.of(pdf(enrolment));

    assertThat(expected(LayOutEnrolment.layOut(enrolment)))
        .allSatisfy(line -> assertThat(text).contains(line));
  }

  private static Stream<String> expected(Paper paper) {
    return paper.blocks().stream().flatMap(PrintPaperTest::expected);
  }

  private static Stream<String> expected(Block block) {
    return switch (block) {
      case Block.Heading(String title, _) -> Stream.of(title);
      case Block.Pairs(var pairs) ->
          pairs.stream().flatMap(pair -> pair.answer().stream()).filter(line -> line.length() < 50);
      case Block.Table table ->
          Stream.concat(
              table.columns().stream().map(Block.Column::question),
              table.rows().stream().flatMap(List::stream).flatMap(List::stream));
      case Block.Statement(String title, String statement, _, _) -> Stream.of(title, statement);
      case Block.Signed signed -> signed.facts().stream().map(fact -> fact.value());
      case Block.Note(String text, _) -> Stream.of(text);
      case Block.Attachment(var caption, _, _) -> Stream.of(caption.detail());
      case Block.NotShown(_, String reason) -> Stream.of(reason);
    };
  }

  @Test
  void keeps_macrons_and_okina() {
    assertThat(PdfText.of(pdf(GoldenEvents.enrolment("several-ethnicities-and-card"))))
        .contains("Nukuʻalofa", "leitī");
  }

  @Test
  void prints_the_same_bytes_for_the_same_paper() throws Exception {
    Enrolment enrolment = GoldenEvents.enrolment("adult-rural");
    byte[] first = covered(enrolment);

    assertThat(covered(enrolment)).isEqualTo(first);
    assertThat(new PrintPaper("render-service test").print(paper(enrolment)).pdf())
        .isEqualTo(pdf(enrolment));
  }

  /// Or the same paper would give other bytes a second later.
  @Test
  void has_no_date_but_that_of_the_paper() throws Exception {
    Enrolment enrolment = GoldenEvents.enrolment("adult-rural");
    Instant second = paper(enrolment).date().truncatedTo(ChronoUnit.SECONDS);

    assertThat(dates(covered(enrolment))).hasSizeGreaterThan(1).containsOnly(second);
  }

  /// Of the information dictionary and of the XMP.
  private static List<Instant> dates(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf);
        InputStream xmp = document.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
      PDDocumentInformation information = document.getDocumentInformation();
      Stream<Calendar> ofInformation =
          Stream.of(information.getCreationDate(), information.getModificationDate())
              .filter(Objects::nonNull);
      Stream<MatchResult> ofXmp = DATE.matcher(new String(xmp.readAllBytes(), UTF_8)).results();
      return Stream.concat(
              ofInformation.map(Calendar::toInstant),
              ofXmp.map(date -> OffsetDateTime.parse(date.group()).toInstant()))
          .toList();
    }
  }

  @Test
  void embeds_nothing_but_subsets_of_its_own_typeface() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(pdf(GoldenEvents.enrolment("adult-rural")))) {
      assertThat(fonts(pdf)).isNotEmpty().allMatch(name -> name.matches("[A-Z]{6}\\+NotoSans-.*"));
    }
  }

  private static List<String> fonts(PDDocument pdf) {
    return StreamSupport.stream(pdf.getPages().spliterator(), false)
        .flatMap(PrintPaperTest::fonts)
        .distinct()
        .toList();
  }

  private static Stream<String> fonts(PDPage page) {
    return StreamSupport.stream(page.getResources().getFontNames().spliterator(), false)
        .map(name -> font(page, name));
  }

  private static String font(PDPage page, COSName name) {
    try {
      return page.getResources().getFont(name).getName();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void numbers_its_pages_and_names_the_patient_on_each() {
    List<String> pages = PdfText.pages(pdf(GoldenEvents.enrolment("child-by-authority")));

    assertThat(pages).hasSize(2);
    assertThat(pages.getFirst()).contains("Page 1 of 2");
    assertThat(pages.getLast())
        .contains("Page 2 of 2")
        .contains("Isla Te Aroha Fitzgerald-O’Connor");
  }

  @Test
  void has_its_sections_in_the_outline() throws Exception {
    Paper paper = paper(GoldenEvents.enrolment("adult-rural"));

    try (PDDocument pdf = Loader.loadPDF(PRINT.print(paper).pdf())) {
      var outline = pdf.getDocumentCatalog().getDocumentOutline();
      assertThat(outline.children())
          .extracting(PDOutlineItem::getTitle)
          .containsExactlyElementsOf(
              paper.blocks().stream()
                  .flatMap(block -> block instanceof Block.Heading h ? Stream.of(h.title()) : null)
                  .toList());
      assertThat(outline.children()).allMatch(item -> item.getCOSObject().containsKey("Dest"));
    }
  }

  @Test
  void says_on_the_cover_sheet_how_many_pages_there_are() {
    String cover = PdfText.pages(covered(GoldenEvents.enrolment("child-by-authority"))).getFirst();

    assertThat(cover)
        .contains("3 including this one", "Confidential", "Page 1 of 3")
        .doesNotContain("Isla");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script><img src='http://127.0.0.1:9/x.png'/>&amp;",
        "} body { display: none } @import url(http://127.0.0.1:9/x.css); /*",
        "../../etc/passwd ${jndi:ldap://127.0.0.1/a} {{7*7}} %s %n $1 \\1"
      })
  void prints_markup_as_the_text_that_it_is(String text) {
    byte[] pdf = pdf(answered(text));

    assertThat(PdfText.of(pdf).replace(" ", "")).contains(text.replace(" ", ""));
    assertThat(Conformance.failures(pdf)).isEmpty();
  }

  @Test
  void breaks_a_word_that_is_wider_than_the_paper() {
    byte[] pdf = pdf(answered("w".repeat(3000)));

    assertThat(PdfText.of(pdf).chars().filter(c -> c == 'w').count()).isGreaterThanOrEqualTo(3000);
  }

  @Test
  void goes_over_as_many_pages_as_an_answer_needs() {
    byte[] pdf = pdf(answered("All work and no play. ".repeat(1000)));

    assertThat(PdfText.pages(pdf)).hasSizeGreaterThan(5);
    assertThat(Conformance.failures(pdf)).isEmpty();
  }

  @Test
  void marks_what_it_cannot_draw() {
    Printed printed = PRINT.print(paper(answered("Jo 👩‍👩‍👧 王 \u0000\u001b[31m end")));

    assertThat(printed.isComplete()).isFalse();
    assertThat(PdfText.of(printed.pdf()))
        .contains("Jo [?] [? wáng] [?][31m end")
        .doesNotContain("#");
    assertThat(Conformance.failures(printed.pdf())).isEmpty();
  }

  @Test
  void says_that_it_is_complete_when_it_could_draw_everything() {
    assertThat(
            PRINT.print(paper(GoldenEvents.enrolment("several-ethnicities-and-card"))).isComplete())
        .isTrue();
  }

  @Test
  void draws_decomposed_letters_as_one() {
    assertThat(PdfText.of(pdf(answered("Ta\u0304whiri")))).contains("Tāwhiri");
  }

  /// The same form with one more question each time, so that every part of it comes to a page's end
  /// once.
  @Test
  void never_ends_a_page_with_a_heading_nor_splits_the_signature() {
    IntStream.range(15, 45)
        .mapToObj(PrintPaperTest::withQuestions)
        .forEach(PrintPaperTest::requireWholeness);
  }

  private static List<String> withQuestions(int count) {
    Answer[] answers =
        Stream.generate(() -> new Answer.Text("Answer")).limit(count).toArray(Answer[]::new);
    return PdfText.pages(
        pdf(
            Invented.asked(
                Invented.section("First", answers),
                Invented.section("Second", new Answer.Text("Answer")))));
  }

  private static void requireWholeness(List<String> pages) {
    assertThat(pages)
        .noneMatch(
            page -> page.strip().lines().toList().reversed().get(1).strip().equals("Second"));
    assertThat(pages).anyMatch(page -> page.contains("Signed by") && page.contains("Signed on"));
  }

  private static Enrolment answered(String text) {
    return Invented.asked(Invented.section("Hostile", new Answer.Text(text)));
  }

  private static Paper paper(Enrolment enrolment) {
    return LayOutEnrolment.layOut(enrolment);
  }

  private static byte[] pdf(Enrolment enrolment) {
    return PRINT.print(paper(enrolment)).pdf();
  }

  private static byte[] covered(Enrolment enrolment) {
    return PRINT.print(paper(enrolment).under(CoverSheet.of(enrolment, "Online enrolment"))).pdf();
  }

  /// For people to look at.
  private static void save(String name, byte[] pdf) throws IOException {
    Files.write(Files.createDirectories(Path.of("target", "looks")).resolve(name), pdf);
  }
}
