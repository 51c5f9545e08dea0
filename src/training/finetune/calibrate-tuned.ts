import { join } from 'node:path';
import { annotationMask } from '../../datasets/annotations-node.ts';
import { readExpressionAnnotations } from '../../datasets/node.ts';
import { calibratePresence, unsureBelow } from '../../evaluation/index.ts';
import {
  calibratedPoint,
  type JudgedSentence,
  judgeSentences,
  scoredAnswers,
} from '../../evaluation/judge-sentences-node.ts';
import type { PresenceCalibration } from '../../model/presence.ts';
import type { Calibration } from '../../model/store-calibration-node.ts';
import type { Segmenter } from '../../segmenter/segmenter-node.ts';

/** Part of what is there that must still be found. */
const SENSITIVITY = 0.95;
/** What the calibration that the model had may be worse by, in balanced accuracy, and still be kept. */
const SLACK = 0.02;
/** Sentences of each kind below which nothing is fitted. */
const LEAST = 8;

/** A calibration, and what was decided about it. */
export interface ChosenCalibration extends Calibration {
  readonly said: string;
}

/**
 * Measures the object scores of a tuned model on the pictures that chose it and on drawn ones. The calibration of the model before is
 * kept where it still serves, since it was measured on many more pictures; otherwise a new one is fitted, as `skyrefer
 * calibrate` does.
 */
export async function calibrateTuned(
  segmenter: Segmenter,
  sources: readonly { readonly annotations: string; readonly images: string }[],
  before: { readonly presence?: PresenceCalibration | undefined; readonly unsureBelow?: number | undefined },
  options: {
    readonly signal?: AbortSignal | undefined;
    readonly onProgress?: (done: number, total: number) => void;
  },
): Promise<ChosenCalibration> {
  const asked = new Map<string, Parameters<typeof judgeSentences>[2][number][]>();
  for (const { annotations, images } of sources) {
    for await (const annotation of readExpressionAnnotations(annotations)) {
      const path = join(images, annotation.fileName);
      const sentence = { expression: annotation.expression, truth: annotationMask(annotation) };
      asked.set(path, [...(asked.get(path) ?? []), sentence]);
    }
  }
  const judged: JudgedSentence[] = [];
  let done = 0;
  for (const [image, sentences] of asked) {
    options.signal?.throwIfAborted();
    judged.push(...(await judgeSentences(segmenter, image, sentences)));
    options.onProgress?.(++done, asked.size);
  }
  return chooseCalibration(judged, before);
}

/** What follows from sentences that were asked. */
export function chooseCalibration(
  judged: readonly JudgedSentence[],
  before: { readonly presence?: PresenceCalibration | undefined; readonly unsureBelow?: number | undefined },
): ChosenCalibration {
  const [present, absent] = [true, false].map(
    (side) => judged.filter(({ positive }) => positive === side).length,
  );
  const sure = { unsureBelow: before.unsureBelow ?? unsureBelow(scoredAnswers(judged)) };
  const percent = (value: number) => (100 * value).toFixed(1);
  const of = `on ${present} sentences about what is there and ${absent} about what is not`;
  if (present! < LEAST || absent! < LEAST) {
    const kept = before.presence ? 'the calibration that the model had is kept' : 'it has no calibration';
    return {
      ...sure,
      ...(before.presence ? { presence: before.presence } : {}),
      said: `too little to calibrate (${of}): ${kept}`,
    };
  }
  let fitted: ReturnType<typeof calibratePresence> | null = null;
  try {
    fitted = calibratePresence(judged, SENSITIVITY);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  const old = before.presence && calibratedPoint(judged, before.presence);
  if (before.presence && old && (!fitted || old.balancedAccuracy >= fitted.chosen.balancedAccuracy - SLACK)) {
    return {
      ...sure,
      presence: before.presence,
      said: `the calibration that the model had still serves: balanced accuracy ${percent(old.balancedAccuracy)} ${of}`,
    };
  }
  if (!fitted)
    return {
      ...sure,
      said: `the object score does not tell what is there (${of}): no calibration is stored`,
    };
  const { slope, offset, chosen } = fitted;
  return {
    ...sure,
    presence: { slope, offset, threshold: chosen.threshold },
    said:
      `calibrated anew: balanced accuracy ${percent(chosen.balancedAccuracy)} ${of}` +
      (old ? ` (as it was: ${percent(old.balancedAccuracy)})` : ''),
  };
}
