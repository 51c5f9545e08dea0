import type { Random } from '../../src/random/random.ts';

/** Changes a sound file; the same generator makes the same change. */
export type Mutator = (bytes: Uint8Array, random: Random) => Uint8Array;

/** Numbers that readers trip over: the ends of types, and what is just beyond. */
const NUMBERS = [
  0, 1, 2, 3, 7, 8, 15, 16, 17, 31, 32, 33, 64, 127, 128, 255, 256, 257, 1000, 4095, 4096, 16383, 32767,
  32768, 65535, 65536, 0x7fffff, 0xffffff, 0x1000000, 0x7fffffff, 0x80000000, 0xfffffff0, 0xffffffff,
];

const pick = <T>(random: Random, items: readonly T[]): T => items[Math.floor(random.next() * items.length)]!;
const below = (random: Random, end: number): number => Math.floor(random.next() * end);

/** One small change of bytes anywhere. */
const BYTE_CHANGES: readonly Mutator[] = [
  (bytes, random) => {
    const out = bytes.slice();
    for (let n = 1 + below(random, 4); n > 0; n--) out[below(random, out.length)]! ^= 1 << below(random, 8);
    return out;
  },
  (bytes, random) => {
    const out = bytes.slice();
    for (let n = 1 + below(random, 8); n > 0; n--) out[below(random, out.length)] = below(random, 256);
    return out;
  },
  (bytes, random) => {
    const out = bytes.slice();
    const size = pick(random, [2, 4, 8]);
    if (out.length < size) return out;
    const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
    const at = below(random, out.length - size + 1);
    const little = random.next() < 0.7;
    const value = pick(random, NUMBERS);
    if (size === 2) view.setUint16(at, value & 0xffff, little);
    else if (size === 4) view.setUint32(at, value, little);
    else view.setBigUint64(at, BigInt(value) << pick(random, [0n, 8n, 31n]), little);
    return out;
  },
  (bytes, random) => bytes.slice(0, below(random, bytes.length + 1)),
  (bytes, random) => {
    const at = below(random, bytes.length);
    const length = 1 + below(random, Math.min(64, bytes.length - at));
    return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + length)]);
  },
  (bytes, random) => {
    const at = below(random, bytes.length);
    const piece = bytes.subarray(at, at + 1 + below(random, 64));
    const times = pick(random, [1, 2, 16, 200]);
    const repeated = Array.from({ length: times }, () => [...piece]).flat();
    return Uint8Array.from([...bytes.subarray(0, at), ...repeated, ...bytes.subarray(at)]);
  },
  (bytes, random) => {
    const out = bytes.slice();
    const at = below(random, out.length);
    out.fill(pick(random, [0, 255, 0x80, 0x41]), at, at + 1 + below(random, 200));
    return out;
  },
  (bytes, random) => {
    const out = bytes.slice();
    const length = 1 + below(random, 32);
    const from = below(random, out.length);
    out.copyWithin(below(random, out.length), from, from + length);
    return out;
  },
];

/** One to four changes of bytes. */
export const mutateBytes: Mutator = (bytes, random) => {
  let out = bytes;
  for (let n = 1 + below(random, 4); n > 0 && out.length > 0; n--)
    out = pick(random, BYTE_CHANGES)(out, random);
  return out;
};

/** Changes a field of an entry of a TIFF file's directories, the values behind one, or bytes anywhere. */
export const mutateTiff: Mutator = (bytes, random) => {
  let out = bytes.slice();
  for (let n = 1 + below(random, 3); n > 0; n--) {
    if (random.next() < 0.4) out = mutateBytes(out, random).slice();
    else changeEntry(out, random);
  }
  return out;
};

function changeEntry(bytes: Uint8Array, random: Random): void {
  if (bytes.length < 16) return;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = bytes[0] === 0x49;
  const big = view.getUint16(2, little) === 43;
  const [countSize, entrySize, fieldAt] = big ? [8, 20, 12] : [2, 12, 8];
  let at = big ? Number(view.getBigUint64(8, little)) : view.getUint32(4, little);
  for (let skip = below(random, 3); skip >= 0; skip--) {
    if (at + countSize > bytes.length) return;
    const entries = big ? Number(view.getBigUint64(at, little)) : view.getUint16(at, little);
    const next = at + countSize + entries * entrySize;
    if (next + (big ? 8 : 4) > bytes.length) return;
    const following = big ? Number(view.getBigUint64(next, little)) : view.getUint32(next, little);
    if (skip > 0 && following !== 0) {
      at = following;
      continue;
    }
    const entry = at + countSize + below(random, entries) * entrySize;
    const number = pick(random, NUMBERS);
    const kind = below(random, 10);
    if (kind === 0)
      view.setUint16(
        entry,
        pick(
          random,
          [
            256, 257, 258, 259, 262, 273, 277, 278, 284, 317, 322, 323, 324, 330, 339, 347, 34735, 42113,
            50674,
          ],
        ),
        little,
      );
    else if (kind === 1) view.setUint16(entry + 2, below(random, 20), little);
    else if (kind <= 3) view.setUint32(entry + 4, number, little);
    else if (kind === 4) view.setUint32(next, pick(random, [at, 8, number]), little);
    else if (kind <= 7) view.setUint32(entry + fieldAt, number, little);
    else if (kind === 8) view.setUint16(entry + fieldAt, number & 0xffff, little);
    else changeValue(bytes, view, entry + fieldAt, little, random);
    return;
  }
}

/** Something in the values that an entry's field points to. */
function changeValue(
  bytes: Uint8Array,
  view: DataView,
  field: number,
  little: boolean,
  random: Random,
): void {
  const at = view.getUint32(field, little) + 2 * below(random, 12);
  if (at + 4 <= bytes.length) view.setUint32(at, pick(random, NUMBERS), little);
}

/** Changes bytes, and mostly makes the checksums of PNG's chunks right again, which else would tell at once. */
export const mutatePng: Mutator = (bytes, random) => {
  const out = mutateBytes(bytes, random).slice();
  if (random.next() < 0.2) return out;
  const view = new DataView(out.buffer, out.byteOffset, out.byteLength);
  for (let at = 8; at + 12 <= out.length; ) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > out.length) break;
    view.setUint32(end, crc32(out.subarray(at + 4, end)));
    at = end + 4;
  }
  return out;
};

/** The checksum of PNG and zip (ISO 3309). */
function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

const TEXTS = [
  '0',
  '-1',
  '1e999',
  '1e-999',
  'NaN',
  'Infinity',
  '9007199254740993',
  '4294967296',
  'null',
  'true',
  '{}',
  '[]',
  '""',
  "'",
  '"',
  '\\',
  '\u0000',
  '\ud800',
  '\u{1f6f0}',
  '<',
  '>',
  '&',
  '&amp;',
  '[',
  ']',
  '{',
  '}',
  ',',
  ':',
  ';',
  '\n',
  '\r\n',
  '\t',
  '--',
  '#',
  '*a',
  '&a',
  '!!js',
  '__proto__',
  'constructor',
  '../../x',
];

/** Changes of text: numbers and words replaced, pieces repeated, brackets nested, bytes changed. */
export const mutateText: Mutator = (bytes, random) => {
  if (random.next() < 0.25) return mutateBytes(bytes, random);
  let text = new TextDecoder().decode(bytes);
  for (let n = 1 + below(random, 3); n > 0; n--) text = changeText(text, random);
  return new TextEncoder().encode(text);
};

function changeText(text: string, random: Random): string {
  const words = [...text.matchAll(/-?\d+(?:\.\d+)?(?:e[-+]?\d+)?|\w+|"[^"\n]{0,80}"/gi)];
  const word = words.length > 0 ? pick(random, words) : null;
  const at = below(random, text.length + 1);
  switch (below(random, 8)) {
    case 0:
    case 1:
      return word
        ? text.slice(0, word.index) + pick(random, TEXTS) + text.slice(word.index + word[0].length)
        : text;
    case 2:
      return text.slice(0, at) + pick(random, TEXTS) + text.slice(at);
    case 3: {
      const end = at + 1 + below(random, 40);
      return text.slice(0, at) + text.slice(end);
    }
    case 4: {
      const piece = text.slice(at, at + 1 + below(random, 60));
      return text.slice(0, at) + piece.repeat(pick(random, [2, 10, 1000])) + text.slice(at);
    }
    case 5:
      return (
        text.slice(0, at) +
        pick(random, ['[', '{"a":', '(', '<a ', '- ', '"', '\\u']).repeat(pick(random, [10, 1000, 20000])) +
        text.slice(at)
      );
    case 6:
      return text.slice(0, at);
    default: {
      const other = words.length > 0 ? pick(random, words) : null;
      if (!word || !other) return text;
      return text.slice(0, word.index) + other[0] + text.slice(word.index + word[0].length);
    }
  }
}
