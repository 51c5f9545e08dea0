import { expect, it } from 'vitest';
import { rrsisdName } from '../categories.ts';
import { imageNumber } from './expected-dataset.ts';
import { vhr10 } from './vhr10.ts';

it('names 434 images to train with, 83 to validate with, and 274 sentences about the latter', () => {
  const images = [...vhr10.images];
  expect(images.filter(([, { split }]) => split === 'train')).toHaveLength(434);
  expect(images.filter(([, { split }]) => split === 'val')).toHaveLength(83);
  for (const [number, { fingerprint }] of images) {
    expect(number >= 1 && number <= 650).toBe(true);
    expect(fingerprint).toMatch(/^[0-9a-f]{8}$/);
  }
  expect(vhr10.expressions).toHaveLength(274);
  const names = vhr10.categories.map(rrsisdName);
  for (const { image, box, text } of vhr10.expressions) {
    expect(vhr10.images.get(image)?.split).toBe('val');
    expect(box.every((value) => Number.isInteger(value) && value >= 0)).toBe(true);
    expect(names.some((name) => text.includes(name))).toBe(true);
  }
  const distinct = new Set(vhr10.expressions.map(({ image, text }) => `${image} ${text}`));
  expect(distinct.size).toBe(274);
});

it('reads the number of an image from its name, wherever it lies and however it is padded', () => {
  for (const name of [
    '008.jpg',
    '8.JPG',
    'positive image set/008.jpg',
    '.\\JPEGImages\\00008',
    '/x/8.jpeg',
  ]) {
    expect(imageNumber(name), name).toBe(8);
  }
  for (const name of ['a8.jpg', '8-1.jpg', 'images', '008.jpg.part'])
    expect(imageNumber(name), name).toBe(null);
});
