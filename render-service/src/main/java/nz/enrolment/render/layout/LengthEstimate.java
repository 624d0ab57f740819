package nz.enrolment.render.layout;

import java.util.List;

/// How long paper is at the least, known before anything is set: what is far too long is refused
/// before it takes all time and memory.
final class LengthEstimate {
  /// No line of ours holds more.
  private static final int CHARACTERS = 200;

  /// More lines than fit on a page.
  private static final int PAGE = 80;

  private LengthEstimate() {}

  /// Pages, as few as there can be: 0 when one is not filled.
  static long pages(List<Block> blocks) {
    return blocks.stream().mapToLong(LengthEstimate::of).sum() / PAGE;
  }

  /// In lines.
  private static long of(Block block) {
    return switch (block) {
      case Block.Heading _, Block.Note _, Block.Signed _, Block.NotShown _ -> 1;
      case Block.Attachment _ -> PAGE;
      case Block.Pairs(List<Block.Pair> pairs) ->
          pairs.stream().mapToLong(pair -> Math.max(1, lines(pair.answer()))).sum();
      case Block.Statement statement -> lines(statement.statement().lines().toList());
      case Block.Table table -> table.rows().stream().mapToLong(LengthEstimate::ofRow).sum();
    };
  }

  /// Its cells stand side by side.
  private static long ofRow(List<List<String>> cells) {
    return cells.stream().mapToLong(LengthEstimate::lines).max().orElse(0);
  }

  private static long lines(List<String> lines) {
    return lines.stream().mapToLong(line -> 1 + line.length() / CHARACTERS).sum();
  }
}
