import { type Candidate, type FoundObject, quality } from './candidate.ts';
import type { Level, Window } from './window.ts';

/** An object shorter than this in a window's view is not expected to be found there. */
const EXPECTED_VIEW_PIXELS = 10;
/** Quality, in parts of the best object's, at which an object is as likely real as not; and how sharply that turns. */
const EVEN = 0.65;
const SHARPNESS = 6;
/** No probability is nearer to 0 or 1 than this. */
const CERTAIN = 0.02;

/**
 * How sure it is that objects are what their noun says, 0 to 1. What is real is seen again and again: by every window that
 * holds it and shows it large enough. So an object's quality is its best observation's, averaged (geometrically) with the
 * mean over the windows that should have seen it; what is chanced upon once falls behind. Qualities are then judged
 * against the best of the noun, since what a score is worth depends on the noun.
 */
export function confidencesOf(objects: readonly FoundObject[], levels: readonly Level[]): number[] {
  const qualities = objects.map((object) =>
    Math.cbrt(quality(object.best) ** 2 * meanQuality(object, levels)),
  );
  const best = Math.max(0, ...qualities);
  return qualities.map((value) => {
    const real = (value / (EVEN * best || 1)) ** SHARPNESS;
    return real / (1 + real);
  });
}

/** The same after the object was seen from near, with the probability that it is there as evidence on top. */
export function confidenceFromNear(confidence: number, presence: number): number {
  const [known, seen] = [odds(confidence), odds(presence)];
  return (known * seen) / (1 + known * seen);
}

/** A probability's odds, never quite certain. */
function odds(probability: number): number {
  const bounded = Math.min(1 - CERTAIN, Math.max(CERTAIN, probability));
  return bounded / (1 - bounded);
}

function meanQuality({ best, observations }: FoundObject, levels: readonly Level[]): number {
  const byWindow = new Map<string, number>();
  for (const observation of observations) {
    const key = keyOf(observation.window);
    byWindow.set(key, Math.max(byWindow.get(key) ?? 0, quality(observation)));
  }
  let [sum, count] = [0, 0];
  for (const { windows, pixelSize } of levels) {
    if (Math.max(best.box.width, best.box.height) < EXPECTED_VIEW_PIXELS * pixelSize) continue;
    for (const window of windows) {
      if (!holds(window, best)) continue;
      sum += byWindow.get(keyOf(window)) ?? 0;
      count++;
    }
  }
  // An object that no window holds as a whole is known by its parts only.
  return count > 0 ? sum / count : quality(best) / 2;
}

const keyOf = ({ x, y, width, height }: Window): string => `${x} ${y} ${width} ${height}`;

function holds(window: Window, { box }: Candidate): boolean {
  return (
    box.x >= window.x - 1 &&
    box.y >= window.y - 1 &&
    box.x + box.width <= window.x + window.width + 1 &&
    box.y + box.height <= window.y + window.height + 1
  );
}
