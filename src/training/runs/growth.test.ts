import { describe, expect, it } from 'vitest';
import { sgsrfPresets } from '../../sgsrf/config.ts';
import { grownConfig, initialiseAddedParameter } from './growth.ts';

describe('grownConfig', () => {
  const { tiny, paper } = sgsrfPresets;

  it('adds layers and leaves the rest', () => {
    expect(grownConfig(tiny, { ccrDepth: 2, visualDepth: 3 })).toEqual({
      ...tiny,
      ccrDepth: 2,
      visual: { ...tiny.visual, depth: 3 },
    });
    expect(grownConfig(tiny, { promptDepth: 2 })).toEqual(tiny);
    expect(grownConfig(paper, {})).toEqual(paper);
  });

  it.each([
    ['fewer layers', tiny, { promptDepth: 1 }, "promptDepth 1 is less than the model's 2"],
    ['a trunk that is not there', paper, { visualDepth: 2 }, 'visualDepth is for models whose visual tokens'],
    [
      'printed blocks',
      { ...tiny, ccrBlock: 'printed' as const },
      { ccrDepth: 2 },
      "ccrBlock 'printed' has one",
    ],
  ])('refuses %s', (_, config, growth, message) => {
    expect(() => grownConfig(config, growth)).toThrow(message);
  });
});

it('an added layer adds nothing at first', () => {
  const first = (name: string, shape: number[]) => [...initialiseAddedParameter(name, shape, () => 0.9)];
  expect(first('ccr.blocks.1.image_to_text.out_proj.weight', [2, 2])).toEqual([0, 0, 0, 0]);
  expect(first('gpg.layers.2.text_mlp.fc2.weight', [1, 2])).toEqual([0, 0]);
  expect(first('gpg.layers.2.text_mlp.fc1.weight', [1, 2])).not.toContain(0);
  expect(first('ccr.blocks.1.norm4.weight', [2])).toEqual([1, 1]);
});
