import { expect, test } from 'vitest';
import { linkedBy, linkTo } from './link.ts';

const PAGE = 'https://host.example/page/index.html?old=1#part';

test('a link brings back image and sentences, whatever is in them', () => {
  for (const origin of [
    { kind: 'url', url: 'https://example.org/a b.tif?x=1&y=2#z' },
    { kind: 'example', name: 'tank-farm' },
  ] as const) {
    const sentences = ['the ship & the “quay”', 'größer = 100 %?'];
    const link = linkTo(PAGE, origin, sentences)!;
    expect(link.startsWith('https://host.example/page/index.html?')).toBe(true);
    expect(linkedBy(link)).toEqual({ origin, sentences });
  }
});

test('images on disk have no link, and an address that asks for nothing is none', () => {
  expect(linkTo(PAGE, { kind: 'file', file: new File([], 'a.png') }, [])).toBeNull();
  expect(linkedBy(PAGE)).toBeNull();
  expect(linkedBy('https://host.example/?example=../../secret')).toBeNull();
});
