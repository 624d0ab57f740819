package nz.enrolment.shell.http;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the grammar of RFC 9110, 8.8.3 and 13.1: an opaque part may hold commas, and no quote.
final class TagReader {
  private static final Pattern ELEMENT =
      Pattern.compile("[ \\t,]*(?<weak>W/)?\"(?<opaque>[!#-~\\x80-\\xFF]*)\"[ \\t]*(?=,|$)");
  private static final Pattern REST = Pattern.compile("[ \\t,]*");

  private TagReader() {}

  static EntityTags read(String field) {
    return field.strip().equals("*") ? new EntityTags.Any() : new EntityTags.Listed(list(field));
  }

  private static List<EntityTags.Tag> list(String field) {
    List<EntityTags.Tag> tags = new ArrayList<>();
    Matcher element = ELEMENT.matcher(field);
    int end = 0;
    while (element.region(end, field.length()).lookingAt()) {
      tags.add(new EntityTags.Tag(element.group("weak") != null, element.group("opaque")));
      end = element.end();
    }
    return REST.matcher(field.substring(end)).matches() ? tags : List.of();
  }
}
