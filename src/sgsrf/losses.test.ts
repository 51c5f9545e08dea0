import { describe, expect, it } from 'vitest';
import { gradient } from '../autodiff/index.ts';
import { Graph } from '../graph/index.ts';
import { nodeRuntime } from '../runtime/node.ts';
import { float32 } from '../runtime/runtime.ts';
import { binaryCrossEntropy, diceLoss, iouLoss, presenceLoss, presenceOf } from './losses.ts';

/** Values of the losses for one mask of 2 x 4 logits. */
async function losses(logits: readonly number[], target: readonly number[], predicted = 0.5) {
  const graph = new Graph('losses');
  const z = graph.input('z', 'float32', [1, 1, 2, 4]);
  const y = graph.input('y', 'float32', [1, 1, 2, 4]);
  const p = graph.input('p', 'float32', [1]);
  const iou = iouLoss(p, z, y);
  graph.output('bce', binaryCrossEntropy(z, y));
  graph.output('dice', diceLoss(z, y));
  graph.output('iou', iou);
  const [dp, dz] = gradient(iou, [p, z]);
  graph.output('dp', dp!);
  graph.output('dz', dz!);
  const program = await nodeRuntime.compile(graph);
  const outputs = await program.run({
    z: float32(Float32Array.from(logits), [1, 1, 2, 4]),
    y: float32(Float32Array.from(target), [1, 1, 2, 4]),
    p: float32(Float32Array.of(predicted), [1]),
  });
  await program.dispose();
  const scalar = (name: string): number => outputs[name]!.data[0] as number;
  return {
    bce: scalar('bce'),
    dice: scalar('dice'),
    iou: scalar('iou'),
    dp: scalar('dp'),
    dz: outputs.dz!.data,
  };
}

describe('losses', () => {
  const target = [1, 1, 0, 0, 1, 0, 0, 0];

  it('vanish for a sure and right answer, and stay finite for sure and wrong ones', async () => {
    const right = await losses(
      target.map((y) => (y ? 60 : -60)),
      target,
    );
    expect(right.bce).toBeCloseTo(0, 6);
    expect(right.dice).toBeCloseTo(0, 3);
    const wrong = await losses(
      target.map((y) => (y ? -200 : 200)),
      target,
    );
    expect(wrong.bce).toBeCloseTo(200, 3);
    expect(wrong.dice).toBeCloseTo(1, 3);
  });

  it('punish Dice fully where nothing is there, whatever is answered', async () => {
    const { dice } = await losses(Array(8).fill(-60), Array(8).fill(0));
    expect(dice).toBeGreaterThan(0.99); // V-Net's form gives 1 - 2 * 0 / (2 eps): an empty target is all or nothing
  });

  it('teach the IoU head the IoU that the mask has, and leave the mask alone', async () => {
    // Answered: cells 0, 1, 2; true: 0, 1, 4. Intersection 2, union 4.
    const { iou, dp, dz } = await losses([3, 2, 1, -1, -1, -1, -1, -1], target, 0.8);
    expect(iou).toBeCloseTo((0.8 - 0.5) ** 2, 5);
    expect(dp).toBeCloseTo(2 * (0.8 - 0.5), 5);
    expect([...(dz as Float32Array)].every((x) => x === 0)).toBe(true);
  });
});

describe('with a presence weight', () => {
  /** Losses of two masks of 1 x 4 logits, of which those with a target count. */
  async function counted(logits: readonly number[], target: readonly number[], scores: readonly number[]) {
    const graph = new Graph('counted');
    const z = graph.input('z', 'float32', [2, 1, 1, 4]);
    const y = graph.input('y', 'float32', [2, 1, 1, 4]);
    const s = graph.input('s', 'float32', [2]);
    const presence = presenceOf(y);
    graph.output('bce', binaryCrossEntropy(z, y, presence));
    graph.output('dice', diceLoss(z, y, presence));
    graph.output('iou', iouLoss(s, z, y, presence));
    const loss = presenceLoss(s, presence);
    graph.output('presence', loss);
    graph.output('ds', gradient(loss, [s])[0]!);
    const program = await nodeRuntime.compile(graph);
    const outputs = await program.run({
      z: float32(Float32Array.from(logits), [2, 1, 1, 4]),
      y: float32(Float32Array.from(target), [2, 1, 1, 4]),
      s: float32(Float32Array.from(scores), [2]),
    });
    await program.dispose();
    return Object.fromEntries(
      Object.entries(outputs).map(([name, { data }]) => [name, [...(data as Float32Array)]]),
    );
  }

  it('masks count where there is a target, whatever is drawn of an absent one', async () => {
    const first = [2, -2, 1, -1];
    const one = await counted([...first, 9, 9, 9, 9], [1, 0, 0, 0, 0, 0, 0, 0], [0.3, 0.9]);
    const other = await counted([...first, -9, 0, 5, -2], [1, 0, 0, 0, 0, 0, 0, 0], [0.3, 0.1]);
    for (const name of ['bce', 'dice', 'iou']) expect(one[name]).toEqual(other[name]);
    const softplus = (x: number) => Math.log1p(Math.exp(x));
    const bce = (softplus(2) - 2 + softplus(-2) + softplus(1) + softplus(-1)) / 4;
    expect(one.bce![0]).toBeCloseTo(bce, 5);
    expect(one.iou![0]).toBeCloseTo((0.3 - 0.5) ** 2, 5);
  });

  it('the object score learns whether there is a target', async () => {
    const { presence, ds } = await counted(Array(8).fill(0), [0, 1, 1, 0, 0, 0, 0, 0], [2, 2]);
    const p = 1 / (1 + Math.exp(-2));
    expect(presence![0]).toBeCloseTo(-(Math.log(p) + Math.log(1 - p)) / 2, 5);
    expect(ds![0]).toBeCloseTo((p - 1) / 2, 5);
    expect(ds![1]).toBeCloseTo(p / 2, 5);
  });

  it('is 0 for masks of a batch without any target', async () => {
    const { bce, dice, iou } = await counted(Array(8).fill(3), Array(8).fill(0), [0, 0]);
    expect([bce, dice, iou]).toEqual([[0], [0], [0]]);
  });
});
