package nz.enrolment.address.server;

import org.eclipse.microprofile.config.ConfigProvider;

/// Where the service under test tells its health and its metrics: on a port of its own.
public final class Management {
  private Management() {}

  /// @param path as in `/health/ready`
  public static String url(String path) {
    return ConfigProvider.getConfig().getValue("test.management.url", String.class) + path;
  }
}
