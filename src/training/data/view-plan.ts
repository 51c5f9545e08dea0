import { type FrameSize, randomView, type View, wholeView } from '../../datasets/index.ts';
import { Random } from '../../random/random.ts';

/** The eight symmetries of the square. */
const SYMMETRIES: readonly Pick<View, 'flip' | 'quarterTurns'>[] = [false, true].flatMap((flip) =>
  ([0, 1, 2, 3] as const).map((quarterTurns) => ({ flip, quarterTurns })),
);

/**
 * The view of an image in view set k. Sets 0 to 7 show the whole image in its eight symmetries (set 0 as it is); later
 * sets show random crops, turned and mirrored at random, which bring small objects closer.
 */
export function plannedView(size: FrameSize, imageId: number | string, set: number, seed: number): View {
  const symmetry = SYMMETRIES[set];
  if (symmetry) return { ...wholeView(size), ...symmetry };
  const random = new Random(`${seed}/${imageId}/${set}`);
  return randomView(size, random, { crop: 1, turn: 0.75, minimumSide: 0.35 });
}
