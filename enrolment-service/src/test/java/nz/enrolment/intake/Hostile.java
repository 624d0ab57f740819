package nz.enrolment.intake;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// Values that parse somewhere and that the next store cannot hold, by kind. Each carries
/// [#CANARY], or digits of [#NUMBER], to be looked for where it must not be.
///
/// Bytes are written as text of one byte a character.
final class Hostile {
  static final String CANARY = "kanariuru";
  static final String NUMBER = "31415926";

  private static final String DIGITS = "31415926535897932384626433832795028841971693993751";

  private static final Map<String, List<String>> JSON =
      Map.of(
          "null character",
          List.of(text("\\u0000"), text("\\u0000" + CANARY), text("\0")),
          "no character",
          List.of(
              text("\\ud800"),
              text("\\udc00x"),
              text("\\ud83d"),
              text("\\ude00\\ud83d"),
              text("\\ufffe"),
              text("\\uffff"),
              text("\\ufdd0"),
              text("\\udbff\\udfff")),
          "no UTF-8",
          List.of(
              text("\u00c0\u00af"),
              text("\u00c0\u0080"),
              text("\u00ed\u00a0\u00bd\u00ed\u00b8\u0080"),
              text("\u00ed\u00a0\u0080"),
              text("\u00e0\u0080\u00af"),
              text("\u00f5\u0080\u0080\u0080"),
              text("\u00f0\u009f"),
              text("\u00ff")),
          "invisible",
          List.of(
              text("\\u202e"), text("\\u0007"), "\"\\u200b\"", text("\\u2066"), text("\\ue000")),
          "number",
          List.of(
              NUMBER + "e99999999999",
              "0." + NUMBER + "e-2147483648",
              "-" + NUMBER + "e400",
              NUMBER + "e99999999",
              NUMBER + "E-99999999",
              NUMBER + "e2147483647",
              "0e99999999999",
              "0e-2147483648",
              "0e99999999",
              DIGITS,
              DIGITS + "58",
              NUMBER + "92233720368547",
              "-0.0",
              "1e308",
              "NaN"),
          "time",
          List.of(
              "\"+300000-01-01T00:00:00Z\"",
              "\"-0001-01-01T00:00:00Z\"",
              "\"0000-01-01T00:00:00Z\"",
              "\"+10000-01-01T00:00:00Z\"",
              "\"9999-12-31T23:59:59-18:00\"",
              "\"0001-01-01T00:00:00+18:00\"",
              "\"+999999999-12-31T23:59:59Z\"",
              "\"+300000-01-01\"",
              "\"-0001-01-01\"",
              "\"0000-01-01\"",
              "\"+300000\""),
          "length",
          Stream.of(1, 20, 21, 40, 41, 64, 65, 100, 101, 500, 501, 1000, 1001, 2000, 2001, 4000)
              .flatMap(length -> Stream.of("k".repeat(length), "\\ud83d\\ude00".repeat(length)))
              .map(letters -> '"' + letters + '"')
              .toList(),
          "shape",
          List.of(
              "null",
              "true",
              "[]",
              "{}",
              "\"\"",
              "[".repeat(60) + "]".repeat(60),
              "{\"" + CANARY + "\":1,\"" + CANARY + "\":2}",
              "[" + text("\\u0000") + "]",
              "{" + text("\\ud800") + ":1}",
              "{" + text("\\u0000") + ":" + NUMBER + "e99999999}"));

  /// Parts of a URL.
  static final List<String> URL =
      List.of(
          "%00",
          CANARY + "%00",
          CANARY + "%FF",
          "%C0%AF" + CANARY,
          "%ED%A0%80" + CANARY,
          "%EF%BF%BE" + CANARY,
          CANARY + "%",
          CANARY + "%zz",
          CANARY.repeat(200),
          "%2B300000-01-01T00:00:00Z",
          "-0001-01-01T00:00:00Z",
          "0000-01-01T00:00:00Z",
          "9999-12-31T23:59:59-18:00",
          NUMBER + "e99999999999",
          NUMBER + "3141592653589793",
          "-" + NUMBER,
          "%E2%80%AE" + CANARY,
          "%D9%A1",
          // A cursor of the year 292278994, and one of the year -292275055.
          "f_________8AAAAAAAAAAAAAAAAAAAAA",
          "gAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");

  /// Values of a header.
  static final List<String> HEADER =
      List.of(
          CANARY + "\u00ff",
          "\u00c0\u00af" + CANARY,
          CANARY + "\u0001",
          CANARY + "\u007f",
          "\"" + CANARY,
          CANARY.repeat(200),
          NUMBER + "e99999999999",
          NUMBER + "3141592653589793",
          "attachment; filename*=UTF-8''" + CANARY + "%00.pdf",
          "attachment; filename*=UTF-8''" + CANARY + "%ED%A0%80.pdf",
          "attachment; filename=\"" + CANARY + "\u00ed\u00a0\u0080.pdf\"");

  private Hostile() {}

  private static String text(String within) {
    return '"' + CANARY + within + '"';
  }

  /// All.
  static Stream<byte[]> json() {
    return JSON.values().stream().flatMap(List::stream).map(Hostile::bytes);
  }

  /// One of each kind.
  static Stream<byte[]> someJson(Random random) {
    return JSON.keySet().stream()
        .sorted()
        .map(JSON::get)
        .map(kind -> bytes(kind.get(random.nextInt(kind.size()))));
  }

  static byte[] bytes(String text) {
    return text.getBytes(ISO_8859_1);
  }
}
