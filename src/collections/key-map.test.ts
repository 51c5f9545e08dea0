import { expect, it } from 'vitest';
import { KeyMap } from './key-map-node.ts';

it('holds what a Map holds, through its growth', () => {
  const [own, other] = [new KeyMap(), new Map<string, number>()];
  for (let index = 0; index < 6000; index++) {
    const key = `image ${(index * 7919) % 1500}`;
    own.set(key, index);
    other.set(key, index);
  }
  expect(own.size).toBe(other.size);
  for (const [key, value] of other) expect(own.get(key)).toBe(value);
  expect(own.get('image 1500')).toBeUndefined();
  expect(own.has('image 0')).toBe(true);
});

it('holds the least and the greatest value, and refuses others', () => {
  const map = new KeyMap();
  for (const value of [0, 2 ** 32 - 2]) {
    map.set('key', value);
    expect(map.get('key')).toBe(value);
  }
  for (const value of [-1, 0.5, 2 ** 32 - 1]) expect(() => map.set('key', value)).toThrow('no whole number');
});
