package nz.enrolment.render.layout;

import java.util.List;
import java.util.stream.Stream;
import nz.enrolment.form.answer.Asked;

/// Puts pairs that follow each other into one block.
final class Pairing {

  private Pairing() {}

  static Block.Pairs alone(Asked asked, AnswerLines lines) {
    return new Block.Pairs(
        List.of(
            new Block.Pair(
                asked.wording(),
                asked.help(),
                lines.in(asked.language()).of(asked.answer()),
                asked.origin(),
                asked.language())));
  }

  static void add(List<Block> blocks, Block block) {
    if (!blocks.isEmpty()
        && blocks.getLast() instanceof Block.Pairs(var before)
        && block instanceof Block.Pairs(var after)) {
      blocks.set(
          blocks.size() - 1,
          new Block.Pairs(Stream.concat(before.stream(), after.stream()).toList()));
    } else {
      blocks.add(block);
    }
  }
}
