package nz.enrolment.images;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportsTest {
  private static final ServiceImage ADDRESS = ServiceImage.ALL.getLast();
  private static final Built SMALL = new Built(ADDRESS, "sha256:1", 65_400_000);

  @Test
  void names_each_image_by_its_digest() {
    assertThat(new Reports(List.of(SMALL), "r.nz/e").kustomization())
        .endsWith(
            """
            images:
              - name: address-service
                newName: r.nz/e/address-service
                digest: sha256:1
            """);
  }

  @Test
  void tells_sizes_in_megabytes() {
    assertThat(new Reports(List.of(SMALL), "r.nz/e").sizes())
        .endsWith("| address-service | 65 MB |\n");
  }

  @Test
  void an_image_that_is_too_large_is_none() {
    var large = new Built(ADDRESS, "sha256:1", Built.LARGEST + 1);
    assertThatThrownBy(large::requireSmall).hasMessageContaining("address-service has 150000001");
  }
}
