package nz.enrolment.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {
  @ParameterizedTest
  @ValueSource(strings = {"render.store", "render.base-url", "render.files-url"})
  void what_would_be_wrong_in_production_has_no_default_there(String key) throws IOException {
    assertThat(in("prod").getOptionalValue(key, String.class)).isEmpty();
    assertThat(in("dev").getOptionalValue(key, String.class)).isPresent();
  }

  @Test
  void keys_have_no_default_anywhere() throws IOException {
    assertThat(in("prod").getOptionalValue("render.links.keys", String.class)).isEmpty();
    assertThat(in("dev").getOptionalValue("render.links.keys", String.class)).isEmpty();
  }

  private static SmallRyeConfig in(String profile) throws IOException {
    var file = Path.of("src/main/resources/application.properties").toUri().toURL();
    return new SmallRyeConfigBuilder()
        .addDefaultInterceptors()
        .withProfile(profile)
        .withSources(new PropertiesConfigSource(file))
        .build();
  }
}
