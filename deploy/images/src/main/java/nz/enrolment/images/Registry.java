package nz.enrolment.images;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.JibContainerBuilder;
import com.google.cloud.tools.jib.api.RegistryImage;
import com.google.cloud.tools.jib.frontend.CredentialRetrieverFactory;
import java.nio.file.Path;

/// Where clusters fetch images from.
record Registry(Path cache) {

  /// Pushes what was written to an archive before.
  ///
  /// @throws CannotBuild if the registry has another digest for it
  void push(JibContainerBuilder image, String name, String digest) throws Exception {
    var reference = ImageReference.parse(name);
    var credentials = CredentialRetrieverFactory.forImage(reference, _ -> {}).dockerConfig();
    var target = RegistryImage.named(reference).addCredentialRetriever(credentials);
    var to = Containerizer.to(target).setAllowInsecureRegistries(isLoopback(reference));
    var pushed = Image.build(image, to, cache).getDigest().toString();
    if (!pushed.equals(digest)) {
      throw new CannotBuild(name + " was pushed as " + pushed + ", and written as " + digest);
    }
  }

  private static boolean isLoopback(ImageReference reference) {
    return reference.getRegistry().matches("(localhost|127\\.0\\.0\\.1)(:[0-9]+)?");
  }
}
