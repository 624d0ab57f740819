package nz.enrolment.external.registry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nz.enrolment.external.destination.DestinationSettings;
import nz.enrolment.external.encrypt.AtRest;
import nz.enrolment.external.encrypt.Place;
import nz.enrolment.form.input.StrictJson;

/// What is secret in the settings of a destination, under the operator's key.
@ApplicationScoped
public class Secrets {
  private final AtRest atRest;

  Secrets(AtRest atRest) {
    this.atRest = atRest;
  }

  /// What was taken out of settings.
  ///
  /// @param pointers where there was a secret
  /// @param encrypted all of them, for one version and no other, if there are any
  public record Taken(List<String> pointers, Optional<byte[]> encrypted) {}

  /// Takes what is secret out of the settings.
  public Taken takeFrom(ObjectNode settings, UUID destination, int version) {
    ObjectNode secrets = DestinationSettings.takeSecrets(settings);
    if (secrets.isEmpty()) {
      return new Taken(List.of(), Optional.empty());
    }
    byte[] plain = StrictJson.write(secrets);
    byte[] encrypted = atRest.encrypt(plain, Place.secrets(destination, version));
    return new Taken(pointers(secrets, ""), Optional.of(encrypted));
  }

  private static List<String> pointers(ObjectNode secrets, String before) {
    return secrets.properties().stream()
        .flatMap(secret -> {
          String pointer = before + "/" + secret.getKey();
          return secret.getValue() instanceof ObjectNode group
              ? pointers(group, pointer).stream()
              : Stream.of(pointer);
        })
        .toList();
  }

  /// Puts the secrets of a destination into settings that have none at their places.
  ///
  /// @throws IllegalStateException if their key is gone
  public void putInto(ObjectNode settings, ManagedDestination of) {
    of.secrets()
        .map(bytes -> atRest.decrypt(bytes, Place.secrets(of.id(), of.version())))
        .ifPresent(
            json -> DestinationSettings.putSecrets((ObjectNode) StrictJson.reread(json), settings));
  }

  /// The same, of a version that is followed by these settings; without the key there is nothing to
  /// keep.
  public void keep(ManagedDestination of, ObjectNode settings) {
    try {
      putInto(settings, of);
    } catch (IllegalStateException _) {
      // Then they have to be given again, like those of a new destination.
    }
  }

  /// The same under the first key; empty if they are under it already.
  Optional<byte[]> renewed(ManagedDestination of) {
    Place place = Place.secrets(of.id(), of.version());
    return of.secrets()
        .filter(bytes -> !atRest.isUnderFirstKey(bytes))
        .map(bytes -> atRest.encrypt(atRest.decrypt(bytes, place), place));
  }
}
