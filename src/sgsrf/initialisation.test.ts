import { describe, expect, it } from 'vitest';
import { Random } from '../random/random.ts';
import { initialiseParameter } from './initialisation.ts';

const first = (name: string, shape: readonly number[], seed = 1): number[] => {
  const random = new Random(String(seed));
  return [...initialiseParameter(name, shape, () => random.next())];
};
const all = (value: number, count: number): number[] => new Array(count).fill(Math.fround(value));

describe('the first values of a parameter', () => {
  it.each(['ccr.norm1', 'norm', 'gpg.layer_norm', 'vision.layernorm2', 'a_norm3', 'b.norm12'])(
    'of a normalisation are ones and zeros: %s',
    (name) => {
      expect(first(`${name}.weight`, [4])).toEqual(all(1, 4));
      expect(first(`${name}.bias`, [4])).toEqual(all(0, 4));
    },
  );

  it('of layers that only sound like a normalisation are not', () => {
    for (const name of [
      'enormous.weight',
      'norm1.weights',
      'norm.linear.weight',
      'normal.weight',
      'norm1x.weight',
    ])
      expect(new Set(first(name, [3, 3])).size, name).toBe(9);
  });

  it('of what must not change SAM 2 at first are zeros', () => {
    expect(first('gms.cross.out_proj.weight', [3, 3])).toEqual(all(0, 9));
    expect(first('gms.cross.out_proj.bias', [3])).toEqual(all(0, 3));
    expect(first('blocks.0.lora_B', [3, 2])).toEqual(all(0, 6));
    // The output projections of other stages are as any layer; so is what A of an update is made of.
    for (const name of ['ccr.cross.out_proj.weight', 'a.gms.out_proj.weight', 'gms.in_proj.weight'])
      expect(first(name, [3, 3]), name).not.toContain(0);
    for (const name of ['blocks.0.lora_A', 'lora_B.weight'])
      expect(first(name, [3, 2]), name).not.toContain(0);
  });

  it("of biases are zeros, of scale and bias of logits SigLIP's", () => {
    expect(first('ccr.q_proj.bias', [5])).toEqual(all(0, 5));
    expect(first('grounding.logit_scale', [1])).toEqual(all(Math.log(10), 1));
    expect(first('grounding.logit_bias', [1])).toEqual(all(-2, 1));
    expect(first('logit_scale.weight', [2, 2])).not.toContain(Math.fround(Math.log(10)));
  });

  it('of tokens and positions are normal', () => {
    for (const name of ['gpg.token_embed.weight', 'visual_pos.weight']) {
      const values = first(name, [100, 40]);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const variance = values.reduce((sum, value) => sum + value ** 2, 0) / values.length;
      expect(Math.abs(mean)).toBeLessThan(0.05);
      expect(Math.abs(variance - 1)).toBeLessThan(0.1);
      expect(Math.max(...values)).toBeGreaterThan(2);
    }
    for (const name of ['embed.weight', 'token_embed.weight.x', 'token_embeds.weight', 'pos.weight'])
      expect(Math.max(...first(name, [100, 40]).map(Math.abs)), name).toBeLessThan(0.5);
  });

  it('of layers are uniform within 1 / sqrt(fan in), also of convolutions and of single rows', () => {
    for (const [shape, fanIn] of [
      [[64, 25], 25],
      [[64, 4, 3, 3], 36],
      [[100], 100],
    ] as const) {
      const values = first('ccr.linear.weight', shape);
      const limit = 1 / Math.sqrt(fanIn);
      expect(Math.max(...values)).toBeLessThanOrEqual(limit);
      expect(Math.max(...values)).toBeGreaterThan(0.9 * limit);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(-limit);
      expect(Math.min(...values)).toBeLessThan(-0.9 * limit);
    }
  });
});
