import { strFromU8, strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { byteSource } from './safetensors.ts';
import { readZipDirectory } from './zip-directory.ts';

const plain = zipSync({
  'a/data': [strToU8('hello'), { level: 0 }],
  b: [strToU8('x'.repeat(100)), { level: 9 }],
});

function directoryOf(bytes: Uint8Array) {
  return readZipDirectory(byteSource('some.zip', bytes));
}

test('says where each file stands', () => {
  const entries = directoryOf(plain);
  const { offset, storedSize, compression } = entries.get('a/data')!;
  expect(compression).toBe(0);
  expect(strFromU8(plain.subarray(offset, offset + storedSize))).toBe('hello');
  expect(entries.get('b')).toMatchObject({ compression: 8, size: 100 });
});

test('finds the end behind a comment', () => {
  const bytes = new Uint8Array(plain.length + 300);
  bytes.set(plain);
  new DataView(bytes.buffer).setUint16(plain.length - 2, 300, true);
  expect([...directoryOf(bytes).keys()]).toEqual(['a/data', 'b']);
});

test('reads 64-bit fields, in the end record and in an entry', () => {
  const view = new DataView(plain.buffer, plain.byteOffset, plain.byteLength);
  const end = plain.length - 22;
  const [size, start] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  // The first entry's size moves into an extra field.
  const nameLength = view.getUint16(start + 28, true);
  const extra = new Uint8Array(20);
  const extraView = new DataView(extra.buffer);
  extraView.setUint16(0, 1, true);
  extraView.setUint16(2, 16, true);
  extraView.setBigUint64(4, 5n, true);
  extraView.setBigUint64(12, 5n, true);
  const entry = plain.slice(start, start + 46 + nameLength);
  const entryView = new DataView(entry.buffer);
  entryView.setUint32(20, 0xffffffff, true);
  entryView.setUint32(24, 0xffffffff, true);
  entryView.setUint16(30, extra.length, true);
  const directory = [entry, extra, plain.slice(start + entry.length, start + size)];
  const record = new Uint8Array(56 + 20 + 22);
  const recordView = new DataView(record.buffer);
  recordView.setUint32(0, 0x06064b50, true);
  recordView.setBigUint64(40, BigInt(size + extra.length), true);
  recordView.setBigUint64(48, BigInt(start), true);
  recordView.setUint32(56, 0x07064b50, true);
  recordView.setBigUint64(64, BigInt(start + size + extra.length), true);
  recordView.setUint32(76, 0x06054b50, true);
  recordView.setUint32(88, 0xffffffff, true);
  recordView.setUint32(92, 0xffffffff, true);
  const bytes = Uint8Array.from([
    ...plain.slice(0, start),
    ...directory.flatMap((part) => [...part]),
    ...record,
  ]);
  expect(directoryOf(bytes)).toEqual(directoryOf(plain));
});

test.each([
  ['nothing', new Uint8Array(0), 'no end record'],
  ['a cut archive', plain.subarray(0, plain.length - 30), 'no end record'],
  ['a missing start', plain.subarray(20), /damaged|beyond/],
])('refuses %s', (_, bytes, message) => {
  expect(() => directoryOf(bytes)).toThrow(message);
});
