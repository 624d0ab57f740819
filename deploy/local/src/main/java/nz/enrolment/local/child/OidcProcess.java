package nz.enrolment.local.child;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;

/// An OIDC provider: discovery, keys and signed tokens over HTTP, for clients and claims written in
/// `oidc.json`.
///
/// It believes whoever names a client: only for one's own machine. No commands.
public final class OidcProcess {
  private OidcProcess() {}

  /// Runs until standard input closes. Argument: port.
  public static void main(String[] args) throws Exception {
    var leash = Leash.hold();
    var server = new MockOAuth2Server(OAuth2Config.Companion.fromJson(clients()));
    server.start(InetAddress.getByName("localhost"), Integer.parseInt(args[0]));
    leash.serve(Leash.NO_COMMANDS);
    System.exit(0);
  }

  private static String clients() throws IOException {
    try (var in = OidcProcess.class.getResourceAsStream("oidc.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
