package nz.enrolment.render.print;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/// What veraPDF finds wrong with a file.
final class Conformance {
  private static final List<PDFAFlavour> BOTH = List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1);

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /// @param checks how many were made
  /// @param archival failed rules of PDF/A-2a, each once
  /// @param accessible failed rules of PDF/UA-1, each once
  record Verdict(long checks, List<String> archival, List<String> accessible) {}

  /// Failed rules of PDF/A-2a and PDF/UA-1, each once; none when the file conforms to both.
  static List<String> failures(byte[] pdf) {
    Verdict verdict = of(pdf);
    return Stream.concat(verdict.archival().stream(), verdict.accessible().stream()).toList();
  }

  /// Both profiles look at what was read once.
  static Verdict of(byte[] pdf) {
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), BOTH.getFirst());
        var validator = Foundries.defaultInstance().createValidator(BOTH)) {
      parser.setFlavours(BOTH);
      List<ValidationResult> results = validator.validateAll(parser);
      long checks = results.stream().mapToLong(ValidationResult::getTotalAssertions).sum();
      return new Verdict(
          checks, failures(results, BOTH.getFirst()), failures(results, BOTH.getLast()));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> failures(List<ValidationResult> results, PDFAFlavour flavour) {
    ValidationResult result =
        results.stream().filter(each -> each.getPDFAFlavour() == flavour).findAny().orElseThrow();
    var rules =
        result.getFailedChecks().keySet().stream()
            .map(rule -> flavour + " " + rule.getClause() + "-" + rule.getTestNumber());
    return result.isCompliant()
        ? List.of()
        : Stream.concat(Stream.of(flavour + " fails"), rules).toList();
  }
}
