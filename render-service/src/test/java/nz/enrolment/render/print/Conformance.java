package nz.enrolment.render.print;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What veraPDF finds wrong with a file.
final class Conformance {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /// Failed rules of PDF/A-2a and PDF/UA-1, each once; none when the file conforms to both.
  static List<String> failures(byte[] pdf) {
    return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
        .flatMap(flavour -> failures(pdf, flavour))
        .toList();
  }

  private static Stream<String> failures(byte[] pdf, PDFAFlavour flavour) {
    try (var parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      var result = validator.validate(parser);
      var rules =
          result.getFailedChecks().keySet().stream()
              .map(rule -> flavour + " " + rule.getClause() + "-" + rule.getTestNumber());
      return result.isCompliant()
          ? Stream.of()
          : Stream.concat(Stream.of(flavour + " fails"), rules);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
