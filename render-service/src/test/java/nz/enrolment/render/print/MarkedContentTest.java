package nz.enrolment.render.print;

import static org.assertj.core.api.Assertions.assertThat;

import nz.enrolment.form.golden.GoldenEvents;
import nz.enrolment.render.layout.LayOutEnrolment;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class MarkedContentTest {

  @Test
  void has_one_list_for_all_artifacts_of_a_kind() throws Exception {
    byte[] file =
        new PrintPaper("test")
            .print(LayOutEnrolment.layOut(GoldenEvents.enrolment("adult-rural")))
            .pdf();

    try (PDDocument pdf = Loader.loadPDF(file)) {
      for (PDPage page : pdf.getPages()) {
        assertThat(page.getResources().getPropertiesNames())
            .extracting(COSName::getName)
            .containsExactlyInAnyOrder("Layout", "Pagination");
      }
    }
  }
}
