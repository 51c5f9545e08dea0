import { readTrainedTensors } from '../checkpoints/checkpoint.ts';
import type { TrainingConfig } from '../config.ts';
import { runAlone } from './run-alone.ts';

/** What one mix of the two models is worth on the pictures that choose. */
export interface TriedMix {
  /** Part of the tuned model, in [0, 1]; the rest is the one that it began as. */
  readonly share: number;
  /** gIoU on own pictures, and on drawn ones of what was known before. */
  readonly own: number;
  readonly old: number;
}

/** Parts that are tried, from the tuned model down to the one that was, whose figure the others are held against. */
export const SHARES = [1, 0.85, 0.7, 0.6, 0.55, 0.5, 0.4, 0] as const;
/**
 * Part of what is gained on own pictures that a mix must keep. The tuned model alone forgets of photographs what drawn scenes do not
 * show, and figures on drawn scenes do not tell (docs/finetune.md has the numbers), so that it goes as far as it needs to.
 */
const KEPT_GAIN = 0.85;

/**
 * Measures means of the weights before and after, theta = (1 - s) theta_before + s theta_after, on the run's validation sets (Wortsman et
 * al., "Robust fine-tuning of zero-shot models", CVPR 2022): what is new needs less of the way than was gone, and what is
 * old is kept the better the shorter it is.
 * @param checkpoint the tuned weights
 */
export async function tryMixes(
  config: TrainingConfig,
  checkpoint: string,
  options: { readonly signal?: AbortSignal | undefined; readonly onMix?: (done: number) => void },
): Promise<TriedMix[]> {
  return runAlone(config, options.signal, async ({ parameters, validate }) => {
    const tuned = readTrainedTensors(checkpoint);
    const before = parameters
      .tensors()
      .map(({ name, data }) => ({ data, from: data.slice(), to: tuned.get(name)! }));
    const tried: TriedMix[] = [];
    for (const [index, share] of SHARES.entries()) {
      for (const { data, from, to } of before) {
        for (let i = 0; i < data.length; i++) data[i] = from[i]! + share * (to.data[i]! - from[i]!);
      }
      const reports = await validate!(parameters.feeds(), options.signal);
      const figure = (name: string) => reports.find((one) => one.name === name)?.report.gIoU ?? Number.NaN;
      tried.push({ share, own: figure('own'), old: figure('drawn') });
      options.onMix?.(index + 1);
    }
    return tried;
  });
}

/** The smallest part that keeps most of what is gained on own pictures; all of it where nothing is gained. */
export function chooseMix(tried: readonly TriedMix[]): TriedMix {
  const before = tried.find(({ share }) => share === 0)?.own ?? 0;
  const mixes = tried.filter(({ share }) => share > 0);
  const best = Math.max(...mixes.map(({ own }) => own));
  const gain = best - before;
  const good = mixes.filter(({ own, share }) => (gain > 0 ? own >= before + KEPT_GAIN * gain : share === 1));
  return good.reduce((chosen, mix) => (mix.share < chosen.share ? mix : chosen));
}
