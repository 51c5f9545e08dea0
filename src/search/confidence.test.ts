import { describe, expect, it } from 'vitest';
import { type Candidate, mergeCandidates } from './candidate.ts';
import { confidenceFromNear, confidencesOf } from './confidence.ts';
import { searchPyramid, type Window } from './window.ts';

const levels = searchPyramid({ x: 0, y: 0, width: 2048, height: 2048 }, 512, 1024, 0.25);

/** An object as every window that holds it shows it, or only the first of them. */
function observed(box: Window, score: number, once: boolean): Candidate[] {
  const seen = levels.flatMap(({ windows, pixelSize }) =>
    windows
      .filter(
        (w) =>
          box.x >= w.x &&
          box.y >= w.y &&
          box.x + box.width <= w.x + w.width &&
          box.y + box.height <= w.y + w.height,
      )
      .map(
        (window): Candidate => ({
          box,
          area: box.width * box.height,
          x: box.x + box.width / 2,
          y: box.y + box.height / 2,
          score,
          presence: null,
          probability: 0.9,
          meaning: 1,
          window,
          pixelSize,
          cut: false,
        }),
      ),
  );
  return once ? seen.slice(-1) : seen;
}

describe('confidencesOf', () => {
  const often = observed({ x: 800, y: 800, width: 100, height: 80 }, 0.8, false);
  const once = observed({ x: 600, y: 850, width: 90, height: 80 }, 0.9, true);
  const weak = observed({ x: 300, y: 300, width: 100, height: 80 }, 0.2, false);

  it('believes what is seen again and again rather than what is seen once, though better', () => {
    expect(often.length).toBeGreaterThan(3);
    const objects = mergeCandidates([...often, ...once, ...weak]);
    expect(objects).toHaveLength(3);
    const confidences = confidencesOf(objects, levels);
    const of = (score: number) => confidences[objects.findIndex(({ best }) => best.score === score)]!;
    expect(of(0.8)).toBeGreaterThan(0.8);
    expect(of(0.9)).toBeLessThan(0.6);
    expect(of(0.2)).toBeLessThan(0.1);
  });

  it('believes what is likelier there a little more, and the model from near a lot', () => {
    const other = observed({ x: 1200, y: 850, width: 90, height: 80 }, 0.8, false);
    const objects = mergeCandidates([
      ...often.map((each) => ({ ...each, presence: 0.95 })),
      ...other.map((each) => ({ ...each, score: 0.79, presence: 0.1 })),
    ]);
    const confidences = confidencesOf(objects, levels);
    const [likely, doubted] = [0.8, 0.79].map(
      (score) => confidences[objects.findIndex(({ best }) => best.score === score)]!,
    );
    expect(likely).toBeGreaterThan(0.8);
    expect(doubted).toBeLessThan(0.6);
    expect(doubted).toBeGreaterThan(0.05); // it may be small in its window's view, and real
    expect(confidenceFromNear(doubted!, 0.95)).toBeGreaterThan(confidenceFromNear(likely!, 0.35));
    expect(confidenceFromNear(likely!, 0.5)).toBeCloseTo(likely!, 12);
    expect(confidenceFromNear(1, 0)).toBeCloseTo(0.5, 12);
  });

  it('halves what is known by its parts only, since no window holds it as a whole', () => {
    const best = often.at(-1)!;
    const whole = { best, observations: [best] };
    const large = { ...best, box: { x: 100, y: 100, width: 1600, height: 90 } };
    const windows = [best.window];
    const [reference, parts] = confidencesOf(
      [whole, { best: large, observations: [large] }],
      [{ windows, pixelSize: best.pixelSize }],
    );
    // Quality q of both; the mean over windows is q of the whole and q / 2 of the parts: (q * q * q / 2) ^ (1/3).
    const odds = (confidence: number) => confidence / (1 - confidence);
    expect(odds(parts!) / odds(reference!)).toBeCloseTo(Math.cbrt(1 / 2) ** 6, 9);
  });

  it('puts together what overlaps, and a part that a border cuts with its whole', () => {
    const [whole] = often as [Candidate];
    const part = { ...whole, box: { ...whole.box, width: 45 }, cut: true, score: 0.5 };
    const apart = { ...whole, box: { ...whole.box, x: 2000 - 100 }, score: 0.4 };
    const objects = mergeCandidates([part, apart, whole]);
    expect(objects.map(({ observations }) => observations.length)).toEqual([2, 1]);
    expect(objects[0]!.best.score).toBe(0.8);
  });
});
