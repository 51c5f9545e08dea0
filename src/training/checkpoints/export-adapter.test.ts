import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Graph } from '../../graph/index.ts';
import { parseModelConfig } from '../../model/model-config.ts';
import { miniaturePreset } from '../../segmenter/testing/miniature-preset.ts';
import { type BackboneReference, parseBackbones } from '../../weights/adapter.ts';
import { openSafetensors } from '../../weights/safetensors-node.ts';
import { AdamW } from '../optimiser/adamw.ts';
import { TrainableParameters } from '../optimiser/trainable-parameters.ts';
import { saveCheckpoint } from './checkpoint.ts';
import { exportAdapter } from './export-adapter.ts';

test('an adapter has the trained tensors, the configuration and the names of its backbones', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
  try {
    const parameters = new TrainableParameters({
      group: () => ({ group: 'all', learningRateScale: 1, weightDecay: 0 }),
      initialise: () => Float32Array.of(0.5, -2, 3),
    });
    parameters.bind(new Graph('g')).parameter('ccr.some.bias', [3]);
    parameters.allocate();
    const checkpoint = join(folder, 'checkpoint.safetensors');
    const state = { step: 1, position: null, best: null, validated: 0, configHash: 'c' };
    await saveCheckpoint(checkpoint, { parameters, optimiser: new AdamW(parameters), average: null }, state);
    const backbone: BackboneReference = {
      role: 'sam2',
      repository: 'facebook/sam2.1-hiera-large',
      revision: 'a'.repeat(40),
      files: [{ path: 'model.safetensors', sha256: 'b'.repeat(64), bytes: 10 }],
    };
    const file = join(folder, 'adapter.safetensors');
    await exportAdapter({ file, checkpoint, config: miniaturePreset, backbones: [backbone] });
    const adapter = openSafetensors(file);
    expect([...adapter.readFloat32('ccr.some.bias')]).toEqual([0.5, -2, 3]);
    expect([...adapter.tensors.keys()]).toEqual(['ccr.some.bias']); // no moments
    expect(parseBackbones(adapter.metadata, file)).toEqual([backbone]);
    expect(parseModelConfig(adapter.metadata, file)).toEqual(miniaturePreset);
    expect((await readdir(folder)).sort()).toEqual(['adapter.safetensors', 'checkpoint.safetensors']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
