package nz.enrolment.address.index.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedIndexTest {
  @TempDir Path folder;

  private Path file = Path.of("");
  private byte[] good = {};

  @BeforeEach
  void write_a_small_file() throws IOException {
    file = folder.resolve("small.index");
    IndexWriter.write(file, sections());
    good = Files.readAllBytes(file);
  }

  @Test
  void a_file_as_it_was_written_is_accepted() {
    assertThatCode(() -> IndexFile.verify(file)).doesNotThrowAnyException();
  }

  @Test
  void no_changed_byte_goes_unnoticed() throws IOException {
    for (int at = 0; at < good.length; at++) {
      byte[] changed = good.clone();
      changed[at] ^= 1;
      Files.write(file, changed);
      assertThatThrownBy(() -> IndexFile.verify(file))
          .as("byte " + at)
          .isInstanceOf(IndexRefused.class);
    }
  }

  @Test
  void a_changed_section_is_named_with_its_offset() throws IOException {
    byte[] changed = good.clone();
    changed[IndexFormat.HEADER_BYTES] ^= 1;
    Files.write(file, changed);
    assertThatThrownBy(() -> IndexFile.verify(file))
        .isInstanceOf(IndexRefused.Corrupted.class)
        .hasMessageContaining("section TEXTS at offset " + IndexFormat.HEADER_BYTES);
  }

  @Test
  void a_file_cut_short_anywhere_is_refused_before_it_is_mapped() throws IOException {
    for (int length = 1; length < good.length; length++) {
      Files.write(file, Arrays.copyOf(good, length));
      assertThatThrownBy(() -> IndexFile.open(file))
          .as("%s bytes", length)
          .isInstanceOf(IndexRefused.Truncated.class);
    }
  }

  @Test
  void a_file_that_goes_on_behind_its_end_is_corrupted() throws IOException {
    Files.write(file, Arrays.copyOf(good, good.length + 1));
    assertThatThrownBy(() -> IndexFile.open(file)).isInstanceOf(IndexRefused.Corrupted.class);
  }

  @Test
  void an_older_version_is_too_old_and_a_newer_too_new() throws IOException {
    Files.write(file, withVersion(IndexFormat.VERSION - 1));
    assertThatThrownBy(() -> IndexFile.open(file))
        .isInstanceOf(IndexRefused.TooOld.class)
        .hasMessageContaining("build it again");
    Files.write(file, withVersion(IndexFormat.VERSION + 1));
    assertThatThrownBy(() -> IndexFile.open(file))
        .isInstanceOf(IndexRefused.TooNew.class)
        .hasMessageContaining("found " + (IndexFormat.VERSION + 1));
  }

  @Test
  void another_file_is_not_an_index() throws IOException {
    Files.writeString(file, "address_id,road_id,full_address_number\n");
    assertThatThrownBy(() -> IndexFile.open(file)).isInstanceOf(IndexRefused.NotAnIndex.class);
    Files.write(file, new byte[0]);
    assertThatThrownBy(() -> IndexFile.open(file)).isInstanceOf(IndexRefused.NotAnIndex.class);
  }

  @Test
  void different_content_is_another_generation() throws IOException {
    var before = IndexFile.open(file).generation();
    var other = sections();
    other.put(IndexSection.BY_ID, new Bytes(8).u32(99));
    IndexWriter.write(file, other);
    assertThat(IndexFile.open(file).generation()).isNotEqualTo(before).hasSize(16);
  }

  @Test
  void a_replaced_file_stays_readable_for_those_who_have_it_open() throws IOException {
    var open = IndexFile.open(file);
    var other = sections();
    other.put(IndexSection.TEXTS, new Bytes(8).u32(99));
    IndexWriter.write(file, other);
    assertThat(Layout.u32(open.section(IndexSection.TEXTS), 0)).isEqualTo(1000);
    assertThat(Layout.u32(IndexFile.open(file).section(IndexSection.TEXTS), 0)).isEqualTo(99);
  }

  private byte[] withVersion(int version) {
    byte[] changed = good.clone();
    changed[IndexFormat.VERSION_AT] = (byte) version;
    return changed;
  }

  private static Map<IndexSection, Bytes> sections() {
    var sections = new EnumMap<IndexSection, Bytes>(IndexSection.class);
    for (IndexSection section : IndexSection.values()) {
      sections.put(section, new Bytes(8).u32(1000 + section.ordinal()).u24(7));
    }
    return sections;
  }
}
