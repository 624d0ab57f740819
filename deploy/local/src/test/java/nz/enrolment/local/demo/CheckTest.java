package nz.enrolment.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  private static final URI SOMEWHERE = URI.create("http://localhost/");
  private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
  private static final String ENROLMENT = "0a6f3f5e-1d0c-4c7b-8f0e-6a2f1c9d4b02";
  private static final String EVENT =
      "{\"id\": \"%s\", \"identity\": {\"name\": {\"family\": \"Nair\"}}}".formatted(ENROLMENT);
  private final byte[] tiff = tiff(3);

  @Test
  void results_that_agree_have_no_fault() throws IOException {
    assertThat(Check.faultsOf(result(PDF, tiff, bundle(tiff, "Nair")))).isEmpty();
  }

  @Test
  void a_pdf_with_other_bytes_than_were_announced_is_seen() throws IOException {
    var other = "%PDF-1.8".getBytes(StandardCharsets.US_ASCII);
    assertThat(Check.faultsOf(result(other, tiff, bundle(tiff, "Nair"))))
        .containsExactly("PDF: not the bytes that were announced");
  }

  @Test
  void a_tiff_without_its_cover_sheet_is_seen() throws IOException {
    var bare = tiff(2);
    assertThat(Check.faultsOf(result(PDF, bare, bundle(bare, "Nair"))))
        .containsExactly("TIFF: 2 pages, where the PDF has 2 and a cover sheet");
  }

  @Test
  void a_bundle_with_another_document_or_another_name_is_seen() throws IOException {
    assertThat(Check.faultsOf(result(PDF, tiff, bundle(tiff(1), "Menon")))).hasSize(2);
  }

  @Test
  void a_bundle_without_a_patient_is_missing_one() {
    var bundle = "{\"entry\": [{\"resource\": {\"resourceType\": \"Binary\"}}]}";
    assertThatThrownBy(() -> Check.faultsOf(result(PDF, tiff, bundle)))
        .isInstanceOf(Missing.class)
        .hasMessageContaining("Patient");
  }

  @Test
  void a_message_with_another_name_or_document_or_line_ends_is_seen() throws IOException {
    var message = message(PDF, "Menon").replace("JVB", "JVC").replace("\r", "\r\n");
    assertThat(Check.faultsOf(result(deliveries(message, EVENT, List.of()))))
        .containsExactly(
            "HL7: its segments do not end in CR",
            "HL7: its PID has not the name that was sent",
            "HL7: its OBX has not the PDF");
  }

  @Test
  void a_webhook_of_another_event_and_another_file_in_the_folder_are_seen(@TempDir Path folder)
      throws IOException {
    var file = Files.write(folder.resolve("other.pdf"), new byte[] {1});
    var other = EVENT.replace("Nair", "Menon");
    assertThat(Check.faultsOf(result(deliveries(message(PDF, "Nair"), other, List.of(file)))))
        .containsExactly(
            "webhook: its data is not the event", "folder: what landed is not the PDF");
  }

  private Result result(Deliveries delivered) throws IOException {
    return result(PDF, tiff, delivered);
  }

  private static Result result(byte[] pdf, byte[] tiff, String bundle) throws IOException {
    return result(pdf, tiff, deliveries(bundle, message(pdf, "Nair"), EVENT, List.of()));
  }

  private static Result result(byte[] pdf, byte[] tiff, Deliveries delivered) throws IOException {
    var body = Http.JSON.readTree("{\"answers\": {\"name\": {\"family\": \"Nair\"}}}");
    var none = Http.JSON.createObjectNode();
    var person = new Person("p", "P", none, "", Optional.empty(), none);
    var status =
        Http.JSON.readTree(
            "{\"document\": {\"pages\": 2, \"sha256\": \"%s\"}}".formatted(Sha256.sha256(PDF)));
    return new Result(
        new Submitted(person, ENROLMENT, body, Instant.EPOCH),
        status,
        SOMEWHERE,
        pdf,
        SOMEWHERE,
        tiff,
        EVENT.getBytes(StandardCharsets.UTF_8),
        delivered);
  }

  private Deliveries deliveries(String message, String event, List<Path> files) {
    return deliveries(bundle(tiff, "Nair"), message, event, files);
  }

  private static Deliveries deliveries(
      String bundle, String message, String event, List<Path> files) {
    return new Deliveries(
        bundle.getBytes(StandardCharsets.UTF_8),
        message.getBytes(StandardCharsets.UTF_8),
        new Deliveries.Webhook(
            "{\"data\": %s}".formatted(event).getBytes(StandardCharsets.UTF_8),
            new byte[0],
            "whsec_"),
        files);
  }

  private static String message(byte[] document, String family) {
    return "MSH|^~\\&|\rPID|1||||%s^Priya\rOBX|1|ED|PDF||^application^pdf^Base64^%s\r"
        .formatted(family, Base64.getEncoder().encodeToString(document));
  }

  private static String bundle(byte[] document, String family) {
    return """
    {"entry": [
      {"resource": {"resourceType": "Patient", "name": [{"family": "%s"}]}},
      {"resource": {"resourceType": "Binary", "data": "%s"}}]}
    """
        .formatted(family, Base64.getEncoder().encodeToString(document));
  }

  private static byte[] tiff(int pages) {
    var writer = ImageIO.getImageWritersByFormatName("tiff").next();
    var bytes = new ByteArrayOutputStream();
    try (var out = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (var page = 0; page < pages; page++) {
        var image = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_BINARY);
        writer.writeToSequence(new IIOImage(image, null, null), null);
      }
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
