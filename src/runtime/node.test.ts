import { mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { add, dequantizeLinear, type ExternalFile, Graph, matmul, mul } from '../graph/index.ts';
import { nodeRuntime } from './node.ts';
import { float32, float32Output } from './runtime.ts';

/** Three bytes that belong to nobody, then a 2 x 2 matrix: an offset that is not a multiple of four. */
const OFFSET = 3;
const MATRIX = Float32Array.of(1, 2, 3, 4);

describe('external weights', () => {
  let folder: string;
  let path: string;
  const bytes = new Uint8Array(OFFSET + 16);
  bytes.set(new Uint8Array(MATRIX.buffer), OFFSET);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
    path = join(folder, 'weights.bin');
    await writeFile(path, bytes);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** x (1, 2) times the matrix in the file. */
  async function product(file: ExternalFile): Promise<number[]> {
    const graph = new Graph('external');
    const weight = graph.initializer('weight', 'float32', [2, 2], {
      kind: 'external',
      file,
      offset: OFFSET,
      length: 16,
    });
    graph.output('y', matmul(graph.input('x', 'float32', [1, 2]), weight));
    const program = await nodeRuntime.compile(graph);
    const outputs = await program.run({ x: float32(Float32Array.of(10, 1), [1, 2]) });
    await program.dispose();
    return [...float32Output(outputs, 'y').data];
  }

  it('are mapped from their file, at any offset, and nothing is left behind', async () => {
    // A temporary folder of its own, since other tests of the same run use the common one.
    const temporary = join(folder, 'temporary');
    await mkdir(temporary);
    vi.stubEnv('TMPDIR', temporary);
    const file = {
      name: 'weights.bin',
      path,
      read: () => Promise.reject(new Error('the file should have been mapped, not read')),
    };
    expect(await product(file)).toEqual([13, 24]);
    vi.unstubAllEnvs();
    expect(await readdir(temporary)).toEqual([]);
    expect((await readdir(folder)).sort()).toEqual(['temporary', 'weights.bin']);
  });

  it('are mapped through a symbolic link out of their folder, as hub caches have them', async () => {
    const snapshot = join(folder, 'snapshot');
    await mkdir(snapshot);
    await symlink(join('..', 'weights.bin'), join(snapshot, 'model.safetensors'));
    const file = {
      name: 'model.safetensors',
      path: join(snapshot, 'model.safetensors'),
      read: () => Promise.reject(new Error('the file should have been mapped, not read')),
    };
    expect(await product(file)).toEqual([13, 24]);
    expect(await readdir(snapshot)).toEqual(['model.safetensors']);
  });

  it('of several devices are linked where most bytes lie and copied from elsewhere', async (context) => {
    const elsewhere = await mkdtemp('/dev/shm/skyrefer-test-').catch(() => null);
    if (!elsewhere) return context.skip();
    try {
      if ((await stat(elsewhere)).dev === (await stat(folder)).dev) return context.skip();
      const big = join(elsewhere, 'big.bin');
      await writeFile(big, new Uint8Array(4096));
      const graph = new Graph('devices');
      const weight = (name: string, file: string, offset: number) => {
        const read = () => Promise.reject(new Error(`${name} should have been mapped, not read`));
        const external = { name: `${name}.bin`, path: file, read };
        return graph.initializer(name, 'float32', [2, 2], {
          kind: 'external',
          file: external,
          offset,
          length: 16,
        });
      };
      const sum = add(weight('big', big, 0), weight('small', path, OFFSET));
      graph.output('y', matmul(graph.input('x', 'float32', [1, 2]), sum));
      const before = await readdir(folder);
      const program = await nodeRuntime.compile(graph);
      const outputs = await program.run({ x: float32(Float32Array.of(10, 1), [1, 2]) });
      await program.dispose();
      expect([...float32Output(outputs, 'y').data]).toEqual([13, 24]);
      expect(await readdir(elsewhere)).toEqual(['big.bin']);
      expect(await readdir(folder)).toEqual(before);
    } finally {
      await rm(elsewhere, { recursive: true, force: true });
    }
  });

  it('are handed over in memory where there is no file to link', async () => {
    expect(await product({ name: 'weights.bin', read: async () => bytes })).toEqual([13, 24]);
    const gone = { name: 'weights.bin', path: join(folder, 'missing.bin'), read: async () => bytes };
    expect(await product(gone)).toEqual([13, 24]);
  });
});

describe('packed weights', () => {
  it.each([true, false])(
    'give the same numbers unpacked at loading or at each run (%s)',
    async (unpackWeights) => {
      const graph = new Graph('packed');
      const packed = graph.constant(Int8Array.of(127, -64, 2, 100), [2, 2]);
      const scale = graph.constant(Float32Array.of(0.5, 0.01), [2]);
      const x = graph.input('x', 'float32', [1, 2]);
      graph.output('y', matmul(x, dequantizeLinear(packed, scale)));
      const program = await nodeRuntime.compile(graph, { unpackWeights });
      const outputs = await program.run({ x: float32(Float32Array.of(1, 1), [1, 2]) });
      await program.dispose();
      expect(float32Output(outputs, 'y').data[0]).toBeCloseTo(63.52, 4);
      expect(float32Output(outputs, 'y').data[1]).toBeCloseTo(-31, 4);
    },
  );
});

describe('options', () => {
  it('change how a program runs, not what it computes', async () => {
    const results: number[][] = [];
    for (const options of [{}, { threads: 1 }, { cooperative: true }, { keepRecomputation: true }]) {
      const graph = new Graph('options');
      const x = graph.input('x', 'float32', [3]);
      graph.output('y', add(mul(x, x), mul(x, x)));
      const program = await nodeRuntime.compile(graph, options);
      const outputs = await program.run({ x: float32(Float32Array.of(1, 2, 3), [3]) });
      results.push([...float32Output(outputs, 'y').data]);
      await program.dispose();
    }
    expect(results).toEqual(Array(4).fill([2, 8, 18]));
  });
});
