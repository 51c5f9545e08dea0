import { describe, expect, it } from 'vitest';
import { decodeLzw } from './codecs/lzw.ts';
import { decodePackBits } from './codecs/pack-bits.ts';
import { unpackSamples } from './samples.ts';
import type { TiffImage } from './tiff-image.ts';

const image = (bits: number, more: Partial<TiffImage> = {}): TiffImage =>
  ({
    blockWidth: 21,
    samplesPerPixel: 1,
    bitsPerSample: bits,
    sampleType: bits <= 8 ? 'uint8' : 'uint16',
    planar: false,
    predictor: 1,
    lowBitsFirst: false,
    littleEndian: true,
    ...more,
  }) as TiffImage;

describe('unpackSamples', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 14, 15])(
    '%d bits: the samples that were packed',
    (bits) => {
      const values = Array.from({ length: 21 * 3 }, (_, i) => (i * 2654435761) % 2 ** bits);
      const rowBytes = Math.ceil((21 * bits) / 8);
      const bytes = new Uint8Array(rowBytes * 3);
      for (const [i, value] of values.entries()) {
        for (let bit = 0; bit < bits; bit++) {
          const at = Math.floor(i / 21) * rowBytes * 8 + (i % 21) * bits + bit;
          if ((value >> (bits - 1 - bit)) & 1) bytes[at >> 3]! |= 0x80 >> (at & 7);
        }
      }
      expect([...unpackSamples(image(bits), bytes.slice(), 3, false)]).toEqual(values);
      const reversed = bytes.map((byte) =>
        Number.parseInt([...byte.toString(2).padStart(8, '0')].reverse().join(''), 2),
      );
      expect([...unpackSamples(image(bits, { lowBitsFirst: true }), reversed, 3, false)]).toEqual(values);
    },
  );

  it.each([
    ['uint16', 16, Uint16Array],
    ['int32', 32, Int32Array],
    ['float32', 32, Float32Array],
    ['float64', 64, Float64Array],
  ] as const)('%s of the other byte order', (sampleType, bits, Type) => {
    const values = new Type(42).map((_: number, i: number) => (i - 20) * 1031);
    const bytes = new Uint8Array(values.buffer.slice(0));
    const size = bits / 8;
    for (let at = 0; at < bytes.length; at += size) bytes.subarray(at, at + size).reverse();
    const big = image(bits, { sampleType, littleEndian: false });
    expect(unpackSamples(big, bytes, 2, false)).toEqual(values);
  });
});

describe('decodeLzw', () => {
  it('reads the example of TIFF 6.0, section 13, and data whose codes grow to 12 bits', () => {
    // 7 7 7 8 8 7 7 6 6 as Clear 7 258 8 8 258 6 6 End.
    expect([...decodeLzw(pack([256, 7, 258, 8, 8, 258, 6, 6, 257]), 9)]).toEqual([7, 7, 7, 8, 8, 7, 7, 6, 6]);
    const noise = Uint8Array.from({ length: 60_000 }, (_, i) => (((i * i) >> 5) % 251) ^ (i % 7));
    expect(decodeLzw(encode(noise), noise.length)).toEqual(noise);
    expect(decodeLzw(encode(noise).subarray(0, 500), noise.length).length).toBeLessThan(3000);
  });

  function pack(codes: readonly number[], widths?: readonly number[]): Uint8Array {
    const out: number[] = [];
    let held = 0;
    let have = 0;
    for (const [i, code] of codes.entries()) {
      const width = widths?.[i] ?? 9;
      held = (held << width) | code;
      have += width;
      while (have >= 8) {
        have -= 8;
        out.push((held >>> have) & 255);
        held &= (1 << have) - 1;
      }
    }
    if (have > 0) out.push((held << (8 - have)) & 255);
    return Uint8Array.from(out);
  }

  /** A plain encoder, by the text of the specification. */
  function encode(data: Uint8Array): Uint8Array {
    const codes: number[] = [];
    const widths: number[] = [];
    let table = new Map<string, number>();
    let next = 258;
    const width = () => (next > 2047 ? 12 : next > 1023 ? 11 : next > 511 ? 10 : 9);
    const write = (code: number) => {
      codes.push(code);
      widths.push(width());
    };
    write(256);
    let omega = '';
    const codeOf = (text: string) => (text.length === 1 ? text.charCodeAt(0) : table.get(text)!);
    for (const byte of data) {
      const longer = omega + String.fromCharCode(byte);
      if (longer.length === 1 || table.has(longer)) {
        omega = longer;
        continue;
      }
      write(codeOf(omega));
      table.set(longer, next++);
      if (next === 4094) {
        write(256);
        table = new Map();
        next = 258;
      }
      omega = String.fromCharCode(byte);
    }
    write(codeOf(omega));
    next++;
    write(257);
    return pack(codes, widths);
  }
});

it('decodePackBits reads runs, repetitions and the byte that means nothing', () => {
  const packed = Uint8Array.from([
    0xfe, 0xaa, 0x02, 0x80, 0x00, 0x2a, 0x80, 0xfd, 0xaa, 0x03, 0x80, 0x00, 0x2a, 0x22,
  ]);
  const plain = [0xaa, 0xaa, 0xaa, 0x80, 0x00, 0x2a, 0xaa, 0xaa, 0xaa, 0xaa, 0x80, 0x00, 0x2a, 0x22];
  expect([...decodePackBits(packed, plain.length)]).toEqual(plain);
  expect([...decodePackBits(packed, 5)]).toEqual(plain.slice(0, 5));
  expect(decodePackBits(packed.subarray(0, 4), 14)).toHaveLength(4);
});
