package nz.enrolment.external.transport.mllp;

import java.io.IOException;
import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import javax.net.ssl.SSLSocket;

/// Whether the connection is encrypted.
public sealed interface Tls {

  /// Plain TCP, for a receiver within the practice's own network.
  record None() implements Tls {}

  /// TLS 1.2 or 1.3; the certificate must be the host's.
  ///
  /// @param context with the destination's trust anchors, and our key where it asks for one
  /// @param host as its certificate names it
  record Required(SSLContext context, String host) implements Tls {}

  /// The socket to talk through, after the handshake.
  default Socket over(Socket tcp) throws IOException {
    return switch (this) {
      case None _ -> tcp;
      case Required(var context, var host) -> handshake(context, host, tcp);
    };
  }

  private static Socket handshake(SSLContext context, String host, Socket tcp) throws IOException {
    var tls = (SSLSocket) context.getSocketFactory().createSocket(tcp, host, tcp.getPort(), true);
    SSLParameters parameters = tls.getSSLParameters();
    parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    tls.setSSLParameters(parameters);
    tls.startHandshake();
    requireValid(tls.getSession());
    return tls;
  }

  /// The JDK does not look at the days of a certificate that is itself a trust anchor, as that of a
  /// receiver with a certificate of its own making is.
  private static void requireValid(SSLSession session) throws SSLException {
    try {
      ((X509Certificate) session.getPeerCertificates()[0]).checkValidity();
    } catch (CertificateException _) {
      throw new SSLPeerUnverifiedException("certificate out of date");
    }
  }
}
