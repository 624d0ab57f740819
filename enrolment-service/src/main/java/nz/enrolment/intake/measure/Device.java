package nz.enrolment.intake.measure;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.regex.Pattern;
import nz.enrolment.form.event.DeviceClass;
import org.jspecify.annotations.Nullable;

/// What kind of device a request came from, by two headers of which nothing else is kept. A tablet
/// that says it is a computer, as an iPad does, is taken for one.
public final class Device {
  /// `?1` from a phone (User-Agent Client Hints).
  private static final String CLIENT_HINT = "Sec-CH-UA-Mobile";

  private static final Pattern TABLET = Pattern.compile("iPad|Tablet|Android(?!.*Mobile)");
  private static final Pattern PHONE = Pattern.compile("Mobi|iPhone|iPod");
  private static final Pattern COMPUTER = Pattern.compile("Windows NT|Macintosh|CrOS|X11|Linux");

  private Device() {}

  /// Total: whatever the headers are.
  public static DeviceClass of(HttpHeaders headers) {
    return of(
        headers.getHeaderString(CLIENT_HINT), headers.getHeaderString(HttpHeaders.USER_AGENT));
  }

  static DeviceClass of(@Nullable String mobile, @Nullable String userAgent) {
    return "?1".equals(mobile)
        ? DeviceClass.PHONE
        : Optional.ofNullable(userAgent).map(Device::of).orElse(DeviceClass.UNKNOWN);
  }

  private static DeviceClass of(String userAgent) {
    if (TABLET.matcher(userAgent).find()) {
      return DeviceClass.TABLET;
    }
    if (PHONE.matcher(userAgent).find()) {
      return DeviceClass.PHONE;
    }
    return COMPUTER.matcher(userAgent).find() ? DeviceClass.COMPUTER : DeviceClass.UNKNOWN;
  }
}
