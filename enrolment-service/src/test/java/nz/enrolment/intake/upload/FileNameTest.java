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
        "attachment | file",
        "filename=card.jpg | card.jpg",
        "attachment; filename=card.jpg | card.jpg",
        "attachment; filename=my card.jpg; size=3 | my card.jpg",
        "attachment; filename*=UTF-8'en'rates%20bill.jpg | rates bill.jpg",
        "attachment; filename*=utf-8'en-NZ'a.jpg; filename=b.jpg | a.jpg",
        "attachment; filename*=ISO-8859-1''caf%E9.jpg | café.jpg",
        "attachment; filename*=UTF-8''caf%E9.jpg; filename=cafe.jpg | cafe.jpg",
        "attachment; filename*=EBCDIC''%C1; filename=\"a.jpg\" | a.jpg",
        "attachment; xfilename=\"wrong\"; filename=\"right\" | right",
        "attachment; name=\"filename=wrong\"; FileName = \"right\" | right",
        "attachment; filename=\"a \\\"b\\\".jpg\" | a \"b\".jpg",
        "attachment; filename=\"first.jpg\"; filename=\"second.jpg\" | first.jpg",
        "attachment; filename=\"../../a.jpg\" | a.jpg",
        "attachment; filename=.. | file",
        "attachment; filename=\"\" | file",
        "attachment; filename | file",
        "attachment; filename= | file",
        "attachment; filename=\"whenua.jpg | file",
        "form-data; name=\"f\"; filename=\"100% me.jpg\" | 100% me.jpg",
        "attachment; filename*=UTF-8''a%C2%A0b%E3%80%80c.jpg | a b c.jpg",
        "attachment; filename=\"wh\u00c4\u0081nau.jpg\" | whānau.jpg",
        "attachment; filename=\"caf\u00e9.jpg\" | café.jpg"
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
