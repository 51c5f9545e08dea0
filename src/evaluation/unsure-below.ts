/** The score of an answer about something that is there, and whether the answer was right. */
export interface ScoredAnswer {
  readonly score: number;
  /** IoU above 0.5 with the true mask. */
  readonly right: boolean;
}

/**
 * The score below which more answers are wrong than right. The part that is right is taken to rise with the score: it is
 * fitted by isotonic regression (pool adjacent violators; Ayer et al. 1955), so that a few lucky answers with low
 * scores do not count. 0 where at least half of the answers are right at every score, 1 where that is nowhere so.
 */
export function unsureBelow(answers: readonly ScoredAnswer[]): number {
  const blocks: { right: number; count: number; least: number; most: number }[] = [];
  for (const { score, right } of [...answers].sort((a, b) => a.score - b.score)) {
    let block = { right: Number(right), count: 1, least: score, most: score };
    for (;;) {
      const before = blocks.at(-1);
      // Equal scores are one block, whatever their order.
      const falls = before && before.right / before.count >= block.right / block.count;
      if (!before || !(falls || before.most === block.least)) break;
      blocks.pop();
      block = {
        right: before.right + block.right,
        count: before.count + block.count,
        least: before.least,
        most: block.most,
      };
    }
    blocks.push(block);
  }
  const first = blocks.findIndex(({ right, count }) => 2 * right >= count);
  if (first < 0) return 1;
  return first === 0 ? 0 : (blocks[first - 1]!.most + blocks[first]!.least) / 2;
}

/** How the answers of both sides of a score fared. */
export function sidesOf(answers: readonly ScoredAnswer[], limit: number) {
  const side = (list: readonly ScoredAnswer[]) => ({
    answers: list.length,
    right: list.filter(({ right }) => right).length,
  });
  return {
    unsure: side(answers.filter(({ score }) => score < limit)),
    sure: side(answers.filter(({ score }) => score >= limit)),
  };
}
