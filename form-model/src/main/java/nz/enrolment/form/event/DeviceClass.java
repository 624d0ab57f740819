package nz.enrolment.form.event;

/// What kind of device a form was last used on, as coarsely as its browser says it of itself.
public enum DeviceClass {
  PHONE,
  TABLET,
  COMPUTER,
  UNKNOWN
}
