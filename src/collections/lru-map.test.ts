import { expect, it } from 'vitest';
import { LruMap } from './lru-map.ts';

it('lets the least recently used entries go; reading and writing are uses, peeking is not', () => {
  const map = new LruMap<string, number>(3);
  for (const [index, key] of ['a', 'b', 'c'].entries()) expect(map.set(key, index)).toEqual([]);
  expect(map.get('a')).toBe(0);
  map.set('b', 10);
  expect(map.peek('c')).toBe(2);
  expect(map.set('d', 3)).toEqual([['c', 2]]);
  expect([...map.values()]).toEqual([0, 10, 3]);
  expect([map.get('c'), map.peek('c'), map.size]).toEqual([undefined, undefined, 3]);
});

it('counts weights, and keeps the newest entry however heavy it is', () => {
  const map = new LruMap<string, string>(5, (text) => text.length);
  map.set('a', 'xx');
  map.set('b', 'xxx');
  expect(map.weight).toBe(5);
  map.set('b', 'x'); // what is replaced does not count any more
  expect([map.weight, map.size]).toEqual([3, 2]);
  expect(map.set('c', 'xxxxxxx')).toEqual([
    ['a', 'xx'],
    ['b', 'x'],
  ]);
  expect([map.weight, map.size]).toEqual([7, 1]);
  expect([map.delete('c'), map.delete('c'), map.weight]).toEqual(['xxxxxxx', undefined, 0]);
  map.set('e', 'xx');
  expect([map.clear(), map.size, map.weight]).toEqual([['xx'], 0, 0]);
});
