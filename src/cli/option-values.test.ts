import { InvalidArgumentError } from 'commander';
import { describe, expect, it } from 'vitest';
import { imageSizeOption } from './model-options.ts';
import { imageSide } from './option-values.ts';

describe('--image-size', () => {
  const read = (text: string) => imageSizeOption().parseArg!(text, undefined);

  it('is a side that SAM 2 can divide, or auto', () => {
    expect(read('896')).toBe(896);
    expect(read('auto')).toBe('auto');
    expect(imageSide('64')).toBe(64);
  });

  it.each(['900', '32', '4128', '-64', 'larger', ''])('refuses "%s"', (text) => {
    expect(() => read(text)).toThrow(InvalidArgumentError);
  });
});
