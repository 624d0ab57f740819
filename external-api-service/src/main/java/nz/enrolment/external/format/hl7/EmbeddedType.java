package nz.enrolment.external.format.hl7;

import java.util.Locale;

/// How components 2 and 3 of an ED name the kind of the document.
public enum EmbeddedType {
  /// `^application^pdf^Base64^`, `^image^tiff^Base64^`: the media type.
  MEDIA_TYPE {
    @Override
    Composite of(String type, String subtype, String data) {
      return embedded(type, subtype, data);
    }
  },
  /// `^application^PDF^Base64^`.
  UPPER_CASE_SUBTYPE {
    @Override
    Composite of(String type, String subtype, String data) {
      return embedded(type, upper(subtype), data);
    }
  },
  /// `^AP^PDF^Base64^`, `^IM^TIFF^Base64^`: HL7 table 0191.
  TABLE_0191 {
    @Override
    Composite of(String type, String subtype, String data) {
      return embedded(type.equals("image") ? "IM" : "AP", upper(subtype), data);
    }
  };

  abstract Composite of(String type, String subtype, String data);

  private static Composite embedded(String type, String subtype, String data) {
    return Composite.of("", type, subtype, "Base64", data);
  }

  private static String upper(String subtype) {
    return subtype.toUpperCase(Locale.ROOT);
  }
}
