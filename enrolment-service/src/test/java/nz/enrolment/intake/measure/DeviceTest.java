package nz.enrolment.intake.measure;

import static org.assertj.core.api.Assertions.assertThat;

import nz.enrolment.form.event.DeviceClass;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?1 | Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/142.0 Mobile Safari/537.36 | PHONE",
        "   | Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) Version/18.5 Mobile/15E148 Safari/604.1 | PHONE",
        "   | Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0 | PHONE",
        "?1 | | PHONE",
        "?0 | Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 | TABLET",
        "   | Mozilla/5.0 (iPad; CPU OS 15_8 like Mac OS X) Version/15.6 Mobile/15E148 Safari/604.1 | TABLET",
        "?0 | Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/142.0 Safari/537.36 | COMPUTER",
        "   | Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.5 Safari/605.1.15 | COMPUTER",
        "?0 | Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) Chrome/142.0 Safari/537.36 | COMPUTER",
        "   | Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0 | COMPUTER",
        "   | kowhai-pms/7.2 | UNKNOWN",
        "?0 | | UNKNOWN",
        "yes | '' | UNKNOWN"
      })
  void is_as_coarse_as_this(
      @Nullable String mobile, @Nullable String userAgent, DeviceClass device) {
    assertThat(Device.of(mobile, userAgent)).isEqualTo(device);
  }
}
