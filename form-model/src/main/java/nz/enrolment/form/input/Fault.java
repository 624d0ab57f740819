package nz.enrolment.form.input;

import java.util.Locale;

/// Everything that can be wrong with a place in a document. The messages are resources of this
/// package, one file for each language.
public enum Fault {
  // Of JSON.
  NOT_TEXT("wrong-type"),
  NOT_A_NUMBER("wrong-type"),
  NOT_A_WHOLE_NUMBER("wrong-type"),
  NOT_TRUE_OR_FALSE("wrong-type"),
  NOT_A_LIST("wrong-type"),
  NOT_AN_OBJECT("wrong-type"),
  UNKNOWN_MEMBER,
  WRONG_COUNT,

  // Of an answer by its shape.
  REQUIRED,
  TOO_LONG,
  SEVERAL_LINES,
  CONTROL_CHARACTER,
  OUT_OF_RANGE,
  NUMBER_OUT_OF_RANGE("out-of-range"),
  TOO_MANY_DECIMALS,
  NOT_A_DAY,
  NOT_A_PARTIAL_DAY("not-a-day"),
  FUTURE_DAY,
  NOT_AN_OPTION,
  REPEATED_OPTION,
  BAD_POSTCODE,
  BAD_PHONE,
  NO_AREA_CODE("bad-phone"),
  EMPTY_SIGNATURE,
  UNKNOWN_FILE,
  REPEATED_FILE,
  NOT_ACCEPTED,

  // Of an answer to a known question.
  NHI_CHECK,
  BAD_EMAIL,
  SEVERAL_RESIDUAL,
  ONLY_UNDER_18,
  CARD_EXPIRED,
  AUTHORITY_NEEDED,

  // Of a submission against its form.
  NOT_ASKED,
  NOT_ON_FORM,
  UNKNOWN_LANGUAGE,
  TOO_LONG_TOGETHER("too-long"),

  // Of a form's definition.
  BAD_ID,
  BAD_LANGUAGE,
  RESERVED_ID,
  REPEATED_ID,
  UNKNOWN_QUESTION,
  UNKNOWN_SHAPE,
  UNKNOWN_CONDITION,
  REPEATED_KNOWN_QUESTION,
  MANDATORY_QUESTION_MISSING,
  MANDATORY_UNDER_CONDITION,
  NEEDS_EARLIER_QUESTION,
  NOT_ITS_ID,
  KNOWN_IN_GROUP,
  GROUP_IN_GROUP,
  ASKED_LATER,
  CYCLE,
  NO_SUCH_ANSWER,
  NEVER_ASKED,
  TOO_DEEP,
  EMPTY_RANGE,
  WORDS_TOO_LONG("too-long");

  private final String code;

  Fault() {
    this.code = key();
  }

  /// Several faults may have one code, and a message each.
  Fault(String code) {
    this.code = code;
  }

  /// Lower-case words with hyphens; never changed once published.
  public String code() {
    return code;
  }

  /// A plain sentence, with what a form says of the place, and nothing of what was sent.
  String message(String language, Object... facts) {
    return Messages.of(this).in(language).formatted(facts);
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
