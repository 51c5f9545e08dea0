import { beforeAll, describe, expect, it } from 'vitest';
import { Graph } from '../../graph/index.ts';
import { temporaryFolder } from '../../testing/temporary-folder.ts';
import type { SafetensorsFile } from '../../weights/index.ts';
import { openSafetensors, writeSafetensors } from '../../weights/safetensors-node.ts';
import { parseTrainingConfig } from '../config.ts';
import type { TrainableParameters } from '../optimiser/trainable-parameters.ts';
import { compactParameters, wholeModelParameters } from './starting-parameters.ts';

const DECODER = 'sam_mask_decoder.mask_tokens.weight';
const STAGES = 'gpg.sparse_mlp.fc1.weight';
const ADDED = 'ccr.blocks.1.image_to_text.out_proj.weight';
const SCALE = 'gpg.logit_scale';

describe('the parameters of a run', () => {
  const path = temporaryFolder();
  const config = parseTrainingConfig(
    'data: { format: jsonl, root: data }\nmodel: { preset: tiny }\noutput: out\n' +
      'optimiser: { decoderLearningRateScale: 0.25, weightDecay: 0.125 }',
    { name: 'test.yaml', folder: '/' },
  );
  let files: { backbone: SafetensorsFile; stages: SafetensorsFile; siglip2: SafetensorsFile[] };

  const file = async (name: string, tensors: Record<string, readonly number[]>) => {
    await writeSafetensors(
      path(name),
      new Map(
        Object.entries(tensors).map(([key, values]) => [
          key,
          { dtype: 'F32' as const, shape: [1, values.length], data: Float32Array.from(values) },
        ]),
      ),
    );
    return openSafetensors(path(name));
  };
  beforeAll(async () => {
    files = {
      backbone: await file('backbone', { [DECODER]: [1, 2] }),
      stages: await file('stages', { [DECODER]: [3, 4], [STAGES]: [5, 6] }),
      siglip2: [await file('vision', { other: [0] }), await file('text', { logit_scale: [7, 8] })],
    };
  });

  /** First values of four parameters by name, and the groups that they are in. */
  function first(parameters: TrainableParameters) {
    const source = parameters.bind(new Graph('start'));
    for (const name of [DECODER, STAGES, ADDED, SCALE]) source.parameter(name, [1, 2]);
    parameters.allocate();
    const entries = parameters.groups.flatMap(({ tensors, values }) =>
      tensors.map(({ name, offset, size }) => [name, [...values.subarray(offset, offset + size)]] as const),
    );
    return Object.fromEntries(entries);
  }

  it.each([
    ['compact', compactParameters],
    ['whole', wholeModelParameters],
  ] as const)('go on from the values of a given %s model, not from scratch', (_, make) => {
    const values = first(make(config, files));
    expect([values[DECODER], values[STAGES]]).toEqual([
      [3, 4],
      [5, 6],
    ]);
  });

  it.each([
    ['compact', compactParameters],
    ['whole', wholeModelParameters],
  ] as const)("start from SAM 2's values and new ones where no %s model is given", (_, make) => {
    const fresh = { ...files, stages: null };
    const values = first(make(config, fresh));
    expect(values[DECODER]).toEqual([1, 2]);
    expect(values[STAGES]).not.toEqual([5, 6]);
    expect(values[STAGES]).not.toContain(0);
    expect(first(make(config, fresh))).toEqual(values); // by the seed
    expect(first(make({ ...config, seed: 1 + config.seed }, fresh))[STAGES]).not.toEqual(values[STAGES]);
  });

  it('add nothing at first where a layer is added to a compact model', () => {
    expect(first(compactParameters(config, files))[ADDED]).toEqual([0, 0]);
    expect(first(compactParameters(config, { ...files, stages: null }))[ADDED]).not.toContain(0);
  });

  it("give the dense map of a whole model SigLIP 2's own scale", () => {
    expect(first(wholeModelParameters(config, files))[SCALE]).toEqual([7, 8]);
    expect(first(compactParameters(config, files))[SCALE]).not.toEqual([7, 8]);
  });

  it.each([
    ['compact', compactParameters],
    ['whole', wholeModelParameters],
  ] as const)(
    "let what is SAM 2's in a %s model learn at the configuration's part of the rate",
    (_, make) => {
      const parameters = make(config, files);
      first(parameters);
      const rates = parameters.groups.flatMap(({ tensors, learningRateScale, weightDecay }) =>
        tensors.map(({ name }) => [name, [learningRateScale, weightDecay]] as const),
      );
      expect(Object.fromEntries(rates)).toMatchObject({ [DECODER]: [0.25, 0], [STAGES]: [1, 0.125] });
    },
  );
});
