import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { modelPreset } from '../sgsrf/presets.ts';
import { readTrainingConfig } from './config.ts';
import { learningRateAt } from './optimiser/schedule.ts';
import { trainingSchedule } from './runs/training-schedule.ts';
import { WHOLE_PRESETS } from './runs/whole-model.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (name: string) => readTrainingConfig(join(root, 'experiments', `${name}.yaml`));

describe('the experiments', () => {
  it('are all read, each with a schedule', async () => {
    const names = readdirSync(join(root, 'experiments')).filter(
      (name) => name.endsWith('.yaml') && !name.startsWith('ablation'),
    );
    expect(names.length).toBeGreaterThanOrEqual(4);
    for (const name of names) {
      const config = await read(name.replace('.yaml', ''));
      const { schedule, validateEvery } = trainingSchedule(config, 1000);
      expect(schedule.steps, name).toBeGreaterThan(schedule.warmupSteps);
      expect(validateEvery, name).toBeLessThan(schedule.steps);
      expect(dirname(config.output), name).toBe(join(root, 'runs'));
    }
  });

  it('of models/tiny are read, and every part goes on from the one before it', async () => {
    const parts = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7].map((part) =>
        readTrainingConfig(join(root, 'models', 'tiny', `training-${part}.yaml`)),
      ),
    );
    // The fifth and the sixth part go on from means of models, whose commands the card has.
    const means: Readonly<Record<number, string>> = {
      4: join(root, 'runs', 'tiny'),
      5: join(root, 'runs', 'tiny-5-mean'),
    };
    for (const [index, { model }] of parts.entries()) {
      const before = index === 0 ? undefined : join(parts[index - 1]!.output, 'model');
      expect(model.from).toBe(means[index] ?? before);
    }
  });

  // Samples of Table 1 and rates of section 4.2.
  it.each([
    ['refsegrs', 2172, 2e-4, 272],
    ['rrsis-d', 12181, 1e-4, 1523],
    ['risbench', 26300, 2e-5, 3288],
  ])("%s is the paper's", async (name, samples, rate, stepsPerEpoch) => {
    const config = await read(name);
    const { batch, optimiser, loss } = config;
    expect(batch.images * batch.accumulation * batch.expressionsPerImage).toBe(8);
    expect(optimiser).toMatchObject({ weightDecay: 0.05, clip: 3 });
    expect(loss).toEqual({ bce: 1, dice: 1, consistency: 0.5, dense: 0, iou: 0, presence: 0 });
    expect(config).toMatchObject({ imageSize: 1024, selection: 'val', ema: null });
    expect(modelPreset(WHOLE_PRESETS[config.model.preset!]!).sgsrf).toMatchObject({
      contextTokens: 6,
      sparseTokens: 9,
    });

    const planned = trainingSchedule(config, samples);
    const { schedule } = planned;
    expect(planned.stepsPerEpoch).toBe(stepsPerEpoch);
    expect(schedule.steps).toBe(100 * stepsPerEpoch);
    expect(learningRateAt(0, schedule)).toBeCloseTo(0.01 * rate, 12);
    for (const epoch of [5, 8, 10]) expect(learningRateAt(epoch * stepsPerEpoch, schedule)).toBe(rate);
    const last = learningRateAt(schedule.steps - 1, schedule);
    expect(last).toBeLessThan(0.6 * rate);
    expect(last).toBeGreaterThan(0.05 * rate); // the cosine stops on the way
  });
});
