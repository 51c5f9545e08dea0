import { describe, expect, it } from 'vitest';
import { float32 } from '../../runtime/index.ts';
import { randomArray } from '../../testing/random-tensor.ts';
import { ArchiveError } from '../archive-error.ts';
import { blockCosines, blockSide, byFrequency } from './block-cosines.ts';
import { MOST_BYTES, packEmbedding, unpackEmbedding } from './pack-embedding-node.ts';

const [GRID, CHANNELS] = [12, 8];

/** What neighbours have in common, and some of their own, as features are. */
function smooth(grid: number, channels: number, seed: number, channelsFirst: boolean): Float32Array {
  const noise = randomArray(grid * grid * channels, seed);
  return noise.map((value, at) => {
    const [cell, channel] = channelsFirst
      ? [at % (grid * grid), Math.floor(at / (grid * grid))]
      : [Math.floor(at / channels), at % channels];
    const [x, y] = [cell % grid, Math.floor(cell / grid)];
    return 3 * channel + 2 * Math.sin(x / 3 + channel) + Math.cos(y / 4) + 0.3 * value;
  });
}

const embedding = (grid = GRID, tokens = CHANNELS, channels = 2 * CHANNELS) => ({
  visualTokens: float32(smooth(grid, tokens, 1, false), [1, grid * grid, tokens]),
  imageEmbedding: float32(smooth(grid, channels, 2, true), [1, channels, grid, grid]),
});

/** Root of the mean square difference, in standard deviations of what each channel varies by. */
function error(
  a: Float32Array,
  b: Float32Array,
  channelOf: (at: number) => number,
  channels: number,
): number {
  const means = new Float64Array(channels);
  for (const [at, value] of a.entries()) means[channelOf(at)]! += (value * channels) / a.length;
  let [difference, spread] = [0, 0];
  for (const [at, value] of a.entries()) {
    difference += (value - b[at]!) ** 2;
    spread += (value - means[channelOf(at)]!) ** 2;
  }
  return Math.sqrt(difference / spread);
}

describe('blockCosines', () => {
  it('is undone by its inverse, and keeps lengths', () => {
    const cells = randomArray(GRID * GRID * CHANNELS, 3);
    const values = blockCosines(cells, GRID, CHANNELS, 'forward');
    const back = blockCosines(values, GRID, CHANNELS, 'inverse');
    for (const [at, value] of cells.entries()) expect(back[at]).toBeCloseTo(value, 5);
    const length = (some: Float32Array) => some.reduce((sum, value) => sum + value * value, 0);
    expect(length(values)).toBeCloseTo(length(cells), 3);
  });

  it('has all of a constant block in its first coefficient', () => {
    const values = blockCosines(new Float32Array(16).fill(2), 4, 1, 'forward');
    expect(values[0]).toBeCloseTo(8, 5);
    for (const value of values.subarray(1)) expect(value).toBeCloseTo(0, 5);
  });

  it('divides a grid into blocks of its largest divisor up to 8', () => {
    expect([42, 64, 32, 4, 11, 1].map(blockSide)).toEqual([7, 8, 8, 4, 1, 1]);
  });

  it('has each place once, the mean of each block first', () => {
    const places = byFrequency(GRID);
    expect([...places].sort((a, b) => a - b)).toEqual([...places.keys()]);
    expect([...places.subarray(0, 4)]).toEqual([0, 6, 72, 78]);
  });
});

describe('an embedding', () => {
  it('is what it was but for rounding, at a fifth of its bytes or fewer', async () => {
    const { visualTokens, imageEmbedding } = embedding();
    const bytes = await packEmbedding({ visualTokens, imageEmbedding });
    const back = await unpackEmbedding(bytes);
    expect(back.visualTokens.shape).toEqual(visualTokens.shape);
    expect(back.imageEmbedding.shape).toEqual(imageEmbedding.shape);
    // A step of s leaves an error of s / sqrt(12) where values are spread evenly, here of 1.25 standard deviations.
    const tokens = error(visualTokens.data, back.visualTokens.data, (at) => at % CHANNELS, CHANNELS);
    const cells = GRID * GRID;
    const levels = error(
      imageEmbedding.data,
      back.imageEmbedding.data,
      (at) => Math.floor(at / cells),
      2 * CHANNELS,
    );
    expect(tokens).toBeLessThan(1.25 / Math.sqrt(12));
    expect(levels).toBeLessThan(1.25 / Math.sqrt(12));
    expect(bytes.length).toBeLessThan((visualTokens.data.byteLength + imageEmbedding.data.byteLength) / 5);
  });

  it('is rounded more coarsely where it would take too many bytes', async () => {
    const whole = embedding();
    const free = await packEmbedding(whole);
    const most = Math.round(0.8 * free.length);
    const bytes = await packEmbedding(whole, most);
    expect(bytes.length).toBeLessThanOrEqual(most);
    expect(bytes.length).toBeGreaterThan(0.8 * most);
    const worse = (await unpackEmbedding(bytes)).visualTokens.data;
    const channel = (at: number) => at % CHANNELS;
    expect(error(whole.visualTokens.data, worse, channel, CHANNELS)).toBeLessThan(0.8);
    await expect(packEmbedding(whole, 20)).rejects.toThrow(/does not fit 20 bytes/);
  });

  it('of a constant image is exact', async () => {
    const visualTokens = float32(new Float32Array(16).fill(1.5), [1, 4, 4]);
    const imageEmbedding = float32(new Float32Array(16).fill(-2), [1, 4, 2, 2]);
    const back = await unpackEmbedding(await packEmbedding({ visualTokens, imageEmbedding }));
    expect(back).toEqual({ visualTokens, imageEmbedding });
  });

  it('of the embedded model stays below 200 kB whatever it shows', async () => {
    const count = 42 * 42;
    // Noise has nothing in common with its neighbours: no image takes more.
    const visualTokens = float32(randomArray(count * 256, 4), [1, count, 256]);
    const imageEmbedding = float32(randomArray(256 * count, 5), [1, 256, 42, 42]);
    const bytes = await packEmbedding({ visualTokens, imageEmbedding });
    expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES);
  });

  it('that is damaged is refused', async () => {
    const bytes = await packEmbedding(embedding());
    const damaged = [
      new Uint8Array(3),
      bytes.subarray(0, bytes.length - 20),
      Uint8Array.from(bytes, (byte, at) => (at === 0 ? 9 : byte)),
      Uint8Array.from(bytes, (byte, at) => (at === 1 ? byte + 1 : byte)),
    ];
    for (const each of damaged) await expect(unpackEmbedding(each)).rejects.toThrow(ArchiveError);
  });
});
