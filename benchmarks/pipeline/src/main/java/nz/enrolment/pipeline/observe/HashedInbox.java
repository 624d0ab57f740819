package nz.enrolment.pipeline.observe;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The inbox of analytics, whose keys are HMACs of the enrolments' ids: only who has the suite's
/// secret, as whoever started it does, finds an enrolment there.
public final class HashedInbox {
  private static final String HMAC = "HmacSHA256";

  private final SecretKeySpec secret;

  /// @param data the suite's directory
  public HashedInbox(Path data) throws IOException {
    var secrets = new Properties();
    try (var in = Files.newBufferedReader(data.resolve("secrets.properties"))) {
      secrets.load(in);
    }
    var bytes = Base64.getDecoder().decode(secrets.getProperty("analytics-secret"));
    this.secret = new SecretKeySpec(bytes, HMAC);
  }

  /// What was found by hash, by the id instead.
  ///
  /// @param ids of all enrolments that there are
  public Map<String, Instant> byId(Map<String, Instant> byHash, Collection<String> ids) {
    var byId = new HashMap<String, Instant>();
    var mac = mac();
    for (String id : ids) {
      var at = byHash.get(HexFormat.of().formatHex(mac.doFinal(id.getBytes(UTF_8))));
      if (at != null) {
        byId.put(id, at);
      }
    }
    return byId;
  }

  private Mac mac() {
    try {
      var mac = Mac.getInstance(HMAC);
      mac.init(secret);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has " + HMAC, e);
    }
  }
}
