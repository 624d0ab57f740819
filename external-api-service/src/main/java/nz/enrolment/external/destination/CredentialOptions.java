package nz.enrolment.external.destination;

import io.smallrye.config.WithConverter;
import java.util.Optional;

/// What a destination over HTTP is told of who we are. Each kind needs its own members, and takes
/// no others.
public interface CredentialOptions {

  /// `bearer`, `basic` or `api-key`.
  CredentialKind kind();

  /// Of `bearer`: the token.
  @Secret
  Optional<@WithConverter(Stripped.class) String> token();

  /// Of `basic`: the user.
  Optional<@WithConverter(Stripped.class) String> user();

  /// Of `basic`: the password.
  @Secret
  Optional<@WithConverter(Stripped.class) String> password();

  /// Of `api-key`: the header that carries the key.
  Optional<@WithConverter(Stripped.class) String> header();

  /// Of `api-key`: the key.
  @Secret
  Optional<@WithConverter(Stripped.class) String> key();
}
