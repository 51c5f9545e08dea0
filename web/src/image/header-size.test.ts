import sharp from 'sharp';
import { expect, test } from 'vitest';
import { headerSize } from './header-size.ts';

const picture = sharp({ create: { width: 321, height: 123, channels: 3, background: '#8a6' } });

test.each([
  ['PNG', picture.clone().png()],
  ['JPEG', picture.clone().withMetadata({ density: 300 }).jpeg()],
  ['progressive JPEG', picture.clone().jpeg({ progressive: true })],
  ['WebP', picture.clone().webp()],
  ['lossless WebP', picture.clone().webp({ lossless: true })],
  ['extended WebP', picture.clone().withIccProfile('p3').webp()],
])('%s', async (_name, encoder) => {
  const bytes = new Uint8Array(await encoder.toBuffer());
  expect(headerSize(bytes)).toEqual({ width: 321, height: 123 });
  expect(headerSize(bytes.subarray(0, 12))).toBeNull();
});

test('other bytes have no size', () => {
  expect(headerSize(new TextEncoder().encode('no image at all, only words in a file'))).toBeNull();
  expect(headerSize(new Uint8Array())).toBeNull();
});
