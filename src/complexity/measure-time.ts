import type { Picture } from '../imagery/index.ts';
import type { PictureSegmenter } from '../segmenter/segmenter.ts';

/** Seconds of a loaded model on this machine: medians over the repeats. */
export interface MeasuredTime {
  readonly encodeImage: number;
  readonly encodeText: number;
  /** Grounding, decoding and enlarging the mask. */
  readonly ground: number;
  /** All three: one image, one sentence. */
  readonly total: number;
  readonly framesPerSecond: number;
  readonly repeats: number;
}

/**
 * Times a model on one picture and one sentence, with a number behind it in each run. The first run, in which small programs are compiled, does not count.
 * @param picture of the model's own input size, so that resizing costs nothing
 */
export async function measureTime(
  segmenter: PictureSegmenter,
  picture: Picture,
  sentence: string,
  repeats: number,
): Promise<MeasuredTime> {
  const encodeImage: number[] = [];
  const encodeText: number[] = [];
  const ground: number[] = [];
  for (let run = 0; run <= repeats; run++) {
    const encoded = await segmenter.open(picture);
    const { seconds } = await encoded.segment(`${sentence} ${run}`); // the states of one that was asked are kept
    encoded.dispose();
    if (run === 0) continue;
    encodeImage.push(encoded.encodeSeconds);
    encodeText.push(seconds.encodeText);
    ground.push(seconds.ground);
  }
  const parts = [encodeImage, encodeText, ground].map(median) as [number, number, number];
  const total = parts[0] + parts[1] + parts[2];
  return {
    encodeImage: parts[0],
    encodeText: parts[1],
    ground: parts[2],
    total,
    framesPerSecond: 1 / total,
    repeats,
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
