package nz.enrolment.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.xml.DomXmpParser;
import org.junit.jupiter.api.Test;

/// Another's parser reads our XMP. That it conforms, and says the same as the information
/// dictionary, is veraPDF's to check, in [PrintPaperTest].
class PdfMetadataTest {
  private static final String HOSTILE = "<rdf:li>Māia & Sons</rdf:li> %s {0} ]]>";

  @Test
  void says_any_words_as_they_are() throws Exception {
    XMPMetadata xmp = described(Optional.of(HOSTILE));

    assertThat(xmp.getDublinCoreSchema().getTitle()).isEqualTo(HOSTILE + 1);
    assertThat(xmp.getDublinCoreSchema().getCreators()).containsExactly(HOSTILE + 2);
    assertThat(xmp.getDublinCoreSchema().getDescription()).isEqualTo(HOSTILE + 3);
    assertThat(xmp.getAdobePDFSchema().getProducer()).isEqualTo(HOSTILE + 4);
    assertThat(xmp.getAdobePDFSchema().getKeywords()).isEqualTo(HOSTILE);
  }

  @Test
  void names_no_keywords_where_there_are_none() throws Exception {
    assertThat(described(Optional.empty()).getAdobePDFSchema().getKeywords()).isNull();
  }

  @Test
  void is_of_the_day_of_the_paper() throws Exception {
    assertThat(described(Optional.empty()).getXMPBasicSchema().getCreateDate().toInstant())
        .isEqualTo(Instant.parse("2026-11-20T02:03:04Z"));
  }

  private static XMPMetadata described(Optional<String> keywords) throws Exception {
    try (PDDocument pdf = new PDDocument()) {
      PDDocumentInformation information = pdf.getDocumentInformation();
      information.setTitle(HOSTILE + 1);
      information.setAuthor(HOSTILE + 2);
      information.setSubject(HOSTILE + 3);
      information.setProducer(HOSTILE + 4);
      keywords.ifPresent(information::setKeywords);
      PdfMetadata.add(pdf, Instant.parse("2026-11-20T02:03:04.567Z"), "mi");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("mi");
      try (InputStream xmp = pdf.getDocumentCatalog().getMetadata().exportXMPMetadata()) {
        return new DomXmpParser().parse(xmp);
      }
    }
  }
}
