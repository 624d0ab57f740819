package nz.enrolment.external.destination;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nz.enrolment.external.destination.Destinations.Destination;

/// What must hold of the credentials of a destination over HTTP.
record CheckCredentials(Destination destination, Rules rules) {

  /// @param isEncrypted whether nobody on the way can read them
  void all(boolean isEncrypted) {
    destination.authorization().ifPresent(value -> authorization(value, isEncrypted));
    destination.credentials().ifPresent(options -> options(options, isEncrypted));
  }

  private void authorization(String value, boolean isEncrypted) {
    rules.require(Headers.isValue(value), "authorization", "must be the value of an HTTP header");
    rules.require(isEncrypted, "authorization", "may only go over https, or to this machine");
    rules.require(
        destination.credentials().isEmpty(), "credentials", "must not be beside authorization");
  }

  private void options(CredentialOptions options, boolean isEncrypted) {
    rules.require(isEncrypted, "credentials", "may only go over https, or to this machine");
    given(options).forEach((member, value) -> member(options.kind(), member, value));
    options
        .user()
        .ifPresent(user ->
            rules.require(!user.contains(":"), "credentials/user", "must not have a colon"));
    options
        .header()
        .ifPresent(name ->
            rules.require(
                Headers.isOwn(name), "credentials/header", "must be the name of a header"));
  }

  private static Map<String, Optional<String>> given(CredentialOptions options) {
    return Map.of(
        "token", options.token(),
        "user", options.user(),
        "password", options.password(),
        "header", options.header(),
        "key", options.key());
  }

  private void member(CredentialKind kind, String member, Optional<String> value) {
    boolean belongs = members(kind).contains(member);
    String setting = "credentials/" + member;
    rules.require(!belongs || value.isPresent(), setting, "must be given for this kind");
    rules.require(belongs || value.isEmpty(), setting, "does not go with this kind");
    value.ifPresent(
        text -> rules.require(Headers.isValue(text), setting, "must be plain ASCII on one line"));
  }

  private static Set<String> members(CredentialKind kind) {
    return switch (kind) {
      case BEARER -> Set.of("token");
      case BASIC -> Set.of("user", "password");
      case API_KEY -> Set.of("header", "key");
    };
  }

  /// A list of faults, as rules are applied.
  record Rules(List<SettingFault> faults) {

    void require(boolean holds, String setting, String rule) {
      if (!holds) {
        faults.add(new SettingFault(setting, rule));
      }
    }
  }
}
