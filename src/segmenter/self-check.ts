import type { Picture } from '../imagery/picture.ts';
import type { PictureSegmenter } from './segmenter.ts';

/**
 * A question with a known answer. Graphics cards and their drivers differ, and a wrong kernel gives wrong masks without
 * any error: so a model's manifest tells what the CPU answers to one drawn picture, and a browser asks the same before
 * it trusts its card.
 */
export interface SelfCheck {
  readonly sentence: string;
  /** Logits at the centres of a SAMPLES x SAMPLES grid over the picture, row-major. */
  readonly logits: readonly number[];
}

const SAMPLES = 8;
const SIZE = 64;
const SENTENCE = 'The airplane on the left';
/** Largest difference that rounding explains, as a part of the range of the logits. */
const TOLERANCE = 0.05;

/** Two bright crosses on a dark ground with a gradient. */
function checkPicture(): Picture {
  const pixels = new Uint8Array(SIZE * SIZE * 3);
  for (let y = 0; y < SIZE; y++) {
    for (let x = 0; x < SIZE; x++) {
      const cross = [16, 44].some(
        (centre) =>
          (Math.abs(x - centre) < 2 && Math.abs(y - 32) < 10) ||
          (Math.abs(y - 30) < 2 && Math.abs(x - centre) < 10),
      );
      const base = (y * SIZE + x) * 3;
      pixels.set(cross ? [235, 235, 240] : [60 + x, 80 + (y >> 1), 70], base);
    }
  }
  return { width: SIZE, height: SIZE, pixels };
}

/** Asks the question. */
export async function answerSelfCheck(segmenter: PictureSegmenter): Promise<SelfCheck> {
  const image = await segmenter.open(checkPicture());
  try {
    const { logits } = await image.segment(SENTENCE);
    const side = logits.shape[2]!;
    const at = (index: number) => Math.floor(((index + 0.5) / SAMPLES) * side);
    const samples: number[] = [];
    for (let row = 0; row < SAMPLES; row++) {
      for (let column = 0; column < SAMPLES; column++)
        samples.push(logits.data[at(row) * side + at(column)]!);
    }
    return { sentence: SENTENCE, logits: samples.map((value) => Math.round(value * 1e4) / 1e4) };
  } finally {
    image.dispose();
  }
}

/** Whether two answers differ by no more than rounding. */
export function sameAnswer(actual: SelfCheck, expected: SelfCheck): boolean {
  const range = Math.max(...expected.logits) - Math.min(...expected.logits);
  return (
    actual.logits.length === expected.logits.length &&
    actual.logits.every((value, index) => Math.abs(value - expected.logits[index]!) <= TOLERANCE * range)
  );
}
