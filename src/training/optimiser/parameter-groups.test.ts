import { expect, test } from 'vitest';
import { groupsByOrigin } from './parameter-groups.ts';

const rule = {
  isPretrained: (name: string) => name.startsWith('sam_mask_decoder.'),
  pretrainedLearningRateScale: 0.1,
  weightDecay: 0.05,
};

test('matrices decay; biases, normalisation, tokens and positions do not', () => {
  const groupOf = groupsByOrigin(rule);
  expect(groupOf('ccr.q.weight', [8, 8])).toEqual({ group: 'new', learningRateScale: 1, weightDecay: 0.05 });
  expect(groupOf('patch_embed.proj.weight', [8, 3, 7, 7]).weightDecay).toBe(0.05);
  for (const [name, shape] of [
    ['ccr.q.bias', [8]],
    ['ccr.norm1.weight', [8]],
    ['gpg.sparse_tokens.weight', [9, 8]],
    ['gpg.context_pos.weight', [6, 8]],
    ['logit_scale', []],
  ] as const) {
    expect(groupOf(name, shape), name).toEqual({
      group: 'new.noDecay',
      learningRateScale: 1,
      weightDecay: 0,
    });
  }
});

test('pre-trained parameters learn with their own rate', () => {
  expect(groupsByOrigin(rule)('sam_mask_decoder.q.weight', [8, 8])).toEqual({
    group: 'decoder',
    learningRateScale: 0.1,
    weightDecay: 0.05,
  });
});

test('the switch lets everything decay', () => {
  const groupOf = groupsByOrigin({ ...rule, decayEverything: true });
  expect(groupOf('sam_mask_decoder.q.bias', [8])).toMatchObject({ group: 'decoder', weightDecay: 0.05 });
});
