package nz.enrolment.external.destination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentVariantTest {
  private static final Path CONTRACT = Path.of("../contracts/openapi/render-service.yaml");

  @ParameterizedTest
  @EnumSource
  void asks_for_what_the_contract_offers(DocumentVariant variant) throws Exception {
    String contract = Files.readString(CONTRACT);

    assertThat(variant.query().split("&"))
        .allSatisfy(pair -> {
          String[] parameter = pair.split("=");
          var offer = "name: %s\n.*\n.*\n.*\n *enum:(\n *- .*)*\n *- \"?%s\"?\n";
          assertThat(contract)
              .containsPattern(
                  Pattern.compile(
                      offer.formatted(Pattern.quote(parameter[0]), Pattern.quote(parameter[1]))));
        });
  }

  @ParameterizedTest
  @EnumSource
  void leaves_out_the_pages_of_files_and_nothing_else(DocumentVariant variant) {
    assertThat(variant.withoutEvidence().query())
        .isEqualTo(variant.query().replace("&evidence=true", ""));
  }
}
