package nz.enrolment.images;

import java.util.List;
import java.util.stream.Collectors;

/// What is written about all images together.
///
/// @param registry before the names, as in `registry.example.nz/enrolment`
record Reports(List<Built> images, String registry) {

  /// A Kustomize component that names each image by its digest.
  String kustomization() {
    return images.stream()
        .map(image ->
            """
              - name: %s
                newName: %s/%s
                digest: %s
            """
                .formatted(
                    image.service().name(), registry, image.service().name(), image.digest()))
        .collect(
            Collectors.joining(
                "",
                """
                # Written by deploy/images/build.
                apiVersion: kustomize.config.k8s.io/v1alpha1
                kind: Component
                images:
                """,
                ""));
  }

  /// A table in Markdown, in megabytes.
  String sizes() {
    return images.stream()
        .map(image ->
            "| %s | %.0f MB |\n".formatted(image.service().name(), image.compressed() / 1e6))
        .collect(Collectors.joining("", "| image | compressed |\n| --- | ---: |\n", ""));
  }
}
