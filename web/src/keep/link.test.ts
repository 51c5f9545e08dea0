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

test('a link to a part of a map names the part', () => {
  const origin = {
    kind: 'url',
    url: 'https://tiles.example.org/{z}/{x}/{y}.png',
    part: { zoom: 17, longitude: 13.4, latitude: -52.5, metres: 800 },
  } as const;
  expect(linkedBy(linkTo('https://example.org/', origin, ['the ship'])!)).toEqual({
    origin,
    sentences: ['the ship'],
  });
  expect(linkedBy('https://example.org/?image=https://a/b.tif&part=1,2,x,4')!.origin).toEqual({
    kind: 'url',
    url: 'https://a/b.tif',
  });
});
