package nz.enrolment.intake.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "attachment; filename*=UTF-8''M%C4%81hia+1.pdf | Māhia+1.pdf",
        "attachment; filename=\"a; b.jpg\" | a; b.jpg",
        "attachment; filename=\"old.jpg\"; filename*=utf-8''new.jpg | new.jpg",
        "attachment; filename*=UTF-8''..%2F..%2Fetc%2Fpasswd | passwd",
        "attachment; filename=\"C:\\Users\\me\\scan.pdf\" | scan.pdf",
        "attachment; filename*=UTF-8''a%0D%0Ab%E2%80%AEc.jpg | abc.jpg",
        "attachment; filename*=UTF-8''%zz | file",
        "attachment; filename*=UTF-8''%20 | file",
        "attachment | file"
      })
  void is_what_people_read_and_never_a_path(String header, String name) {
    assertThat(FileName.read(header).text()).isEqualTo(name);
  }

  @Test
  void is_some_name_when_there_is_none() {
    assertThat(FileName.read(null).text()).isEqualTo("file");
  }

  @Test
  void is_cut_between_characters() {
    String name = FileName.read("filename=\"" + "𝒳".repeat(200) + "\"").text();
    assertThat(name).isEqualTo("𝒳".repeat(100));
  }

  @Test
  void reads_back_what_it_writes() {
    var name = new FileName("Māhia's 100% \"scan\"; v2.pdf");
    assertThat(FileName.read(name.attachment())).isEqualTo(name);
  }
}
