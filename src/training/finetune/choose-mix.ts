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

/** Parts that are tried, from the tuned model down. */
export const SHARES = [1, 0.85, 0.7, 0.55, 0.4] as const;
/** What may be lost of the best figure on own pictures for being nearer to the model that was. */
const SLACK = 0.015;

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

/** The smallest part that loses little of what is best on own pictures. */
export function chooseMix(tried: readonly TriedMix[]): TriedMix {
  const best = Math.max(...tried.map(({ own }) => own));
  const good = tried.filter(({ own }) => own >= best - SLACK);
  return good.reduce((chosen, mix) => (mix.share < chosen.share ? mix : chosen));
}
