package nz.enrolment.shell.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"current\"",
        "*",
        " * ",
        "\"x\", \"current\"",
        "\"x\",\"current\"",
        "\"current\"\t,\"x\"",
        ", ,\"current\",",
        "W/\"x\", \"current\"",
        "\"a,b\", \"current\"",
        "\"\", \"current\""
      })
  void hold_the_current_one(String field) {
    assertThat(holdStrongly(field)).isTrue();
    assertThat(holdWeakly(field)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"W/\"current\"", "\"x\", W/\"current\""})
  void hold_a_weak_one_only_weakly(String field) {
    assertThat(holdStrongly(field)).isFalse();
    assertThat(holdWeakly(field)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"x\"",
        "current",
        "\"current",
        "current\"",
        "w/\"current\"",
        "W/ \"current\"",
        "\"x\" \"current\"",
        "\"x\", current\", \"current\"",
        "\"a,\"current\"",
        "\"x\", *",
        "'current'",
        "\"current\";q=1"
      })
  void hold_nothing_else(String field) {
    assertThat(holdStrongly(field)).isFalse();
    assertThat(holdWeakly(field)).isFalse();
  }

  @Test
  void are_none_when_none_were_sent() {
    assertThat(EntityTags.read(null)).isEmpty();
  }

  private static boolean holdStrongly(String field) {
    return EntityTags.read(field).orElseThrow().holdStrongly("current");
  }

  private static boolean holdWeakly(String field) {
    return EntityTags.read(field).orElseThrow().holdWeakly("current");
  }
}
