import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openWeights } from './checkpoint.ts';
import { inspectWeights } from './inspect-node.ts';
import { encodeSafetensors, type TensorContent } from './safetensors.ts';
import { parseShardIndex } from './sharded.ts';
import { torchFile } from './testing/torch-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'skyrefer-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);
const tensor = (...shape: number[]): TensorContent => ({
  dtype: 'F32',
  shape,
  data: new Float32Array(shape.reduce((product, length) => product * length, 1)).fill(0.5),
});
function write(name: string, tensors: Record<string, TensorContent>, metadata = {}): string {
  writeFileSync(path(name), encodeSafetensors(new Map(Object.entries(tensors)), metadata));
  return path(name);
}

describe('inspectWeights', () => {
  it('lists a safetensors file whose weights are not even there yet', () => {
    // A header of a 3 GB tensor in an otherwise empty (sparse) file: reading it would be noticed.
    const json = JSON.stringify({
      __metadata__: { format: 'pt' },
      big: { dtype: 'F8_E4M3', shape: [3000, 1000000], data_offsets: [0, 3e9] },
    });
    const header = new Uint8Array(8 + json.length);
    new DataView(header.buffer).setBigUint64(0, BigInt(json.length), true);
    header.set(new TextEncoder().encode(json), 8);
    writeFileSync(path('big.safetensors'), header);
    truncateSync(path('big.safetensors'), header.length + 3e9);
    expect(inspectWeights(path('big.safetensors'))).toEqual({
      path: path('big.safetensors'),
      format: 'safetensors',
      files: [{ name: 'big.safetensors', bytes: header.length + 3e9 }],
      tensors: [
        {
          name: 'big',
          dtype: 'F8_E4M3',
          shape: [3000, 1000000],
          count: 3e9,
          bytes: 3e9,
          file: 'big.safetensors',
        },
      ],
      metadata: { format: 'pt' },
      problems: [],
    });
  });

  it('lists a torch checkpoint, and opens it without copying', () => {
    const tensors = new Map([
      ['a', { shape: [2, 3], data: Float32Array.of(1, 2, 3, 4, 5, 6) }],
      ['b', { shape: [], data: Float32Array.of(7) }],
    ]);
    writeFileSync(path('some.pt'), torchFile(tensors));
    const listing = inspectWeights(path('some.pt'));
    expect(listing.format).toBe('torch');
    expect(listing.tensors.map(({ name, shape, bytes }) => [name, shape, bytes])).toEqual([
      ['a', [2, 3], 24],
      ['b', [], 4],
    ]);
    const file = openWeights(path('some.pt'));
    expect(file.path).toBe(path('some.pt')); // graphs point into it
    expect([...file.readFloat32('a')]).toEqual([1, 2, 3, 4, 5, 6]);
    expect([...file.readFloat32('b')]).toEqual([7]);
  });

  it('lists a sharded checkpoint and says where index and shards contradict each other', () => {
    write('m-1-of-2.safetensors', { a: tensor(2), b: tensor(3) });
    write('m-2-of-2.safetensors', { c: tensor(4) });
    const index = (map: Record<string, string>, total = 36) => {
      writeFileSync(
        path('m.index.json'),
        JSON.stringify({ metadata: { total_size: total }, weight_map: map }),
      );
      return inspectWeights(path('m.index.json'));
    };
    const [one, two] = ['m-1-of-2.safetensors', 'm-2-of-2.safetensors'] as const;
    const whole = index({ a: one, b: one, c: two });
    expect(whole.problems).toEqual([]);
    expect(whole.tensors.map(({ name, file }) => [name, file])).toEqual([
      ['a', one],
      ['b', one],
      ['c', two],
    ]);
    expect(index({ a: one, c: two, d: two }, 40).problems).toEqual([
      `tensor 'd' is in no shard; the index has it in ${two}`,
      `tensor 'b' of ${one} is not in the index`,
      'the tensors have 36 bytes; the index says 40',
    ]);
    expect(() => index({ a: 'm-3-of-3.safetensors' })).toThrow(/m-3-of-3\.safetensors: no such file/);
  });

  it('refuses an index that leads out of its folder, and what is no weights file', () => {
    for (const file of ['../evil', '/etc/passwd', 'a/b', '..', 5]) {
      expect(() => parseShardIndex(JSON.stringify({ weight_map: { a: file } }), 'm.index.json')).toThrow(
        /m\.index\.json: tensor 'a' is said to lie in .*beside their index/,
      );
    }
    expect(() => parseShardIndex('{}', 'm.index.json')).toThrow("no 'weight_map'");
    writeFileSync(path('old.bin'), Uint8Array.of(0x80, 2, 0x8a, 10, 0x6c, 0xfc));
    expect(() => inspectWeights(path('old.bin'))).toThrow(/old\.bin is a pickle without an archive/);
    expect(() => inspectWeights(path('none.index.json'))).toThrow(/none\.index\.json/);
  });
});
