package nz.enrolment.external.format.hl7;

/// How PID-3 says that a number is an NHI number. Four ways are in use.
public enum NhiAuthority {
  /// `ZZZ0016^^^NHI&2.16.840.1.113883.2.18.2&ISO^NI`.
  QUALIFIED {
    @Override
    Composite of(String nhi) {
      return Composite.of(nhi).with(4, NAME, OID, "ISO").with(5, "NI");
    }
  },
  /// `ZZZ0016^^^&2.16.840.1.113883.2.18.2`, as the Central Region's hub has it.
  OID_ONLY {
    @Override
    Composite of(String nhi) {
      return Composite.of(nhi).with(4, "", OID);
    }
  },
  /// `ZZZ0016^^^NHI^NHI`.
  NAMED {
    @Override
    Composite of(String nhi) {
      return Composite.of(nhi, "", "", NAME, NAME);
    }
  },
  /// `ZZZ0016^^^NHI^NI`.
  NATIONAL_IDENTIFIER {
    @Override
    Composite of(String nhi) {
      return Composite.of(nhi, "", "", NAME, "NI");
    }
  };

  private static final String NAME = "NHI";

  /// Of the NamingSystem in the New Zealand Base Implementation Guide.
  private static final String OID = "2.16.840.1.113883.2.18.2";

  abstract Composite of(String nhi);
}
