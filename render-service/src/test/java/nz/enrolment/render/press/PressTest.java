package nz.enrolment.render.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nz.enrolment.form.golden.GoldenEvents;
import nz.enrolment.render.attach.EvidenceFiles;
import nz.enrolment.render.raster.FaxOptions;
import nz.enrolment.render.raster.Resolution;
import org.junit.jupiter.api.Test;

class PressTest {
  private static final Press PRESS = new Press("test", "Online enrolment", Optional.empty(), 100);

  @Test
  void binds_files_into_either_format() {
    for (Variant variant :
        List.of(
            new Variant.Pdf(true, true),
            new Variant.Tiff(true, true, FaxOptions.of(Resolution.FAX)))) {
      var finished =
          PRESS.render(GoldenEvents.enrolment("adult-rural"), EvidenceFiles.attached(), variant);

      assertThat(finished.pages()).isEqualTo(7);
      assertThat(finished.notes()).containsExactly(DocumentNote.EVIDENCE_NOT_SHOWN);
    }
  }

  @Test
  void a_variant_with_files_has_a_name_of_its_own() {
    assertThat(new Variant.Pdf(false, true).code()).isEqualTo("pdf+evidence");
    assertThat(new Variant.Tiff(true, true, FaxOptions.of(Resolution.FAX)).code())
        .isEqualTo("tiff-fax+cover+evidence");
    assertThat(new Variant.Pdf(true).code()).isEqualTo("pdf+cover");
  }
}
