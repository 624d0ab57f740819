package nz.enrolment.external.transport.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import nz.enrolment.external.transport.OutboundAddresses;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/// HTTP clients that connect to checked addresses only: the client asks us for the addresses of a
/// host, and takes no other. The JDK's client cannot be told an address apart from the host that
/// TLS checks.
public final class PinnedClients {
  private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);
  private static final int MOST_HEADERS = 100;
  private static final int LONGEST_LINE = 16_384; // bytes

  private PinnedClients() {}

  /// A client for one destination. It sends what it is told, once: no redirect, no repeat, no
  /// cookie, no compression that could swell an answer. Each request has a connection of its own:
  /// one that the destination has just closed would turn a request into a question.
  public static CloseableHttpClient of(OutboundAddresses addresses, Duration timeout) {
    return HttpClients.custom()
        .setConnectionManager(connections(addresses, timeout))
        .setConnectionReuseStrategy((_, _, _) -> false)
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setResponseTimeout(Timeout.of(timeout))
                .setRedirectsEnabled(false)
                .build())
        .setUserAgent("enrolment-external-api-service")
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .disableContentCompression()
        .build();
  }

  private static PoolingHttpClientConnectionManager connections(
      OutboundAddresses addresses, Duration timeout) {
    Duration connect = timeout.compareTo(LONGEST_CONNECT) < 0 ? timeout : LONGEST_CONNECT;
    return PoolingHttpClientConnectionManagerBuilder.create()
        .setDnsResolver(resolver(addresses))
        .setMaxConnPerRoute(Integer.MAX_VALUE) // the destination's `parallel` is the limit
        .setMaxConnTotal(Integer.MAX_VALUE)
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(connect))
                .setSocketTimeout(Timeout.of(timeout))
                .build())
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder()
                .http1Config(
                    Http1Config.custom()
                        .setMaxHeaderCount(MOST_HEADERS)
                        .setMaxLineLength(LONGEST_LINE)
                        .build())
                .build())
        .build();
  }

  private static DnsResolver resolver(OutboundAddresses addresses) {
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String host) throws UnknownHostException {
        return addresses.resolve(host);
      }

      @Override
      public String resolveCanonicalHostname(String host) {
        return host;
      }
    };
  }
}
