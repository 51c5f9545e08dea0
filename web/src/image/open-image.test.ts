import { expect, test } from 'vitest';
import { openImage, parseUrl } from './open-image.ts';

const never = new AbortController().signal;
const file = (bytes: BlobPart, name: string) => ({ kind: 'file', file: new File([bytes], name) }) as const;

test('addresses get https where they have no scheme', () => {
  expect(parseUrl(' example.org/a.tif ').href).toBe('https://example.org/a.tif');
  expect(parseUrl('http://localhost:8080/a.png').href).toBe('http://localhost:8080/a.png');
});

test.each(['', 'no address', 'ftp://example.org/a.tif', 'javascript:alert(1)'])(
  '“%s” is no address',
  (text) => {
    expect(() => parseUrl(text)).toThrow(/not a web address/);
  },
);

test('files that hold no image are refused with their name and a remedy', async () => {
  await expect(openImage(file('', 'empty.png'), never)).rejects.toThrow(/empty.png is empty/);
  await expect(openImage(file('%PDF-1.7 and more', 'plan.png'), never)).rejects.toThrow(
    /plan.png is a PDF file.*Use PNG/,
  );
});

test('more pixels than a browser can decode are refused before anything is decoded', async () => {
  const header = new Uint8Array(33);
  const view = new DataView(header.buffer);
  header.set([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  view.setUint32(16, 40_000);
  view.setUint32(20, 30_000);
  await expect(openImage(file(header, 'huge.png'), never)).rejects.toThrow(/1,200 megapixels.*COG/);
});
