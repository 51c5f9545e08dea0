import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Graph, matmul } from '../graph/index.ts';
import { runtimeOn } from './node.ts';
import { ProgramStore, STORED_MODEL, STORED_WEIGHTS } from './program-store-node.ts';
import { float32, float32Output, type Runtime } from './runtime.ts';

/** Just more than what is worth keeping. */
const SIDE = 1024;

let folder: string;
let weights: string;
let store: ProgramStore;
let runtime: Runtime;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
  weights = join(folder, 'weights.bin');
  store = new ProgramStore({ folder: join(folder, 'store') });
  runtime = runtimeOn('cpu', store);
  await writeWeights(2);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A matrix with one value on its diagonal. */
async function writeWeights(diagonal: number): Promise<void> {
  const matrix = new Float32Array(SIDE * SIDE);
  for (let index = 0; index < SIDE; index++) matrix[index * SIDE + index] = diagonal;
  await writeFile(weights, new Uint8Array(matrix.buffer));
}

/** What the program makes of a row of ones: the diagonal's value. */
async function answer(by: Runtime = runtime): Promise<number> {
  const graph = new Graph('stored');
  const weight = graph.initializer('weight', 'float32', [SIDE, SIDE], {
    kind: 'external',
    file: { name: 'weights.bin', path: weights, read: () => Promise.reject(new Error('read')) },
    offset: 0,
    length: 4 * SIDE * SIDE,
  });
  graph.output('y', matmul(graph.input('x', 'float32', [1, SIDE]), weight));
  const program = await by.compile(graph);
  const outputs = await program.run({ x: float32(new Float32Array(SIDE).fill(1), [1, SIDE]) });
  await program.dispose();
  const values = new Set(float32Output(outputs, 'y').data);
  expect(values.size).toBe(1);
  return [...values][0]!;
}

const entries = async (): Promise<string[]> =>
  (await readdir(store.folder)).filter((name) => !name.endsWith('.json'));

/** The folder of the only entry. */
async function entry(): Promise<string> {
  const names = await entries();
  expect(names).toHaveLength(1);
  return join(store.folder, names[0]!);
}

describe('a kept program', () => {
  it('is compiled once, and then loaded as it was optimised', async () => {
    expect(await answer()).toBe(2);
    const made = await stat(join(await entry(), STORED_MODEL));
    await utimes(join(await entry(), 'entry.json'), 0, 0);
    expect(await answer()).toBe(2);
    expect((await stat(join(await entry(), STORED_MODEL))).ino).toBe(made.ino);
    expect((await stat(join(await entry(), 'entry.json'))).mtimeMs).toBeGreaterThan(0); // it was used
  });

  it('is another one when the weights are, though their file has the size and the time of the first', async () => {
    const { mtime } = await stat(weights);
    expect(await answer()).toBe(2);
    await writeWeights(3);
    await utimes(weights, mtime, mtime);
    expect(await answer()).toBe(3);
    const aside = `${weights}.new`;
    await rename(weights, aside);
    await writeWeights(4);
    await utimes(weights, mtime, mtime);
    expect(await answer()).toBe(4);
    expect(await entries()).toHaveLength(3);
  });

  it.each<[string, (path: string) => Promise<void>]>([
    ['cut short', (path) => truncate(join(path, STORED_WEIGHTS), 4096)],
    [
      'of zeros',
      async (path) => {
        const file = join(path, STORED_WEIGHTS);
        const { size, mtime } = await stat(file);
        await writeFile(file, new Uint8Array(size));
        await utimes(file, mtime, mtime);
      },
    ],
    [
      'written to by others',
      async (path) => {
        const file = join(path, STORED_WEIGHTS);
        const bytes = await readFile(file);
        bytes[SIDE] = 77; // between two samples
        await writeFile(file, bytes);
      },
    ],
    ['without its model', (path) => rm(join(path, STORED_MODEL))],
    ['with a model that is none', (path) => writeFile(join(path, STORED_MODEL), 'no model')],
    ['with a note that is none', (path) => writeFile(join(path, 'entry.json'), '{"format":')],
    [
      'a file',
      async (path) => {
        await rm(path, { recursive: true });
        await writeFile(path, 'no folder');
      },
    ],
  ])('that is %s is made anew', async (_, damage) => {
    expect(await answer()).toBe(2);
    const path = await entry();
    await damage(path);
    expect(await answer()).toBe(2);
    expect(await store.find((await entries())[0]!)).toBe(join(path, STORED_MODEL));
  });

  it('is made by two at once, and one remains', async () => {
    const other = runtimeOn('cpu', new ProgramStore({ folder: store.folder }));
    expect(await Promise.all([answer(), answer(other), answer(), answer(other)])).toEqual([2, 2, 2, 2]);
    expect(await store.find((await entries())[0]!)).not.toBeNull();
    expect(await entries()).toHaveLength(1);
  });
});

describe('the store', () => {
  it('keeps nothing where it cannot write, and programs run all the same', async () => {
    await writeFile(store.folder, 'no folder');
    expect(await answer()).toBe(2);
  });

  it('removes what was not used for the longest time, and what another left half-made', async () => {
    const small = new ProgramStore({ folder: store.folder, mostBytes: 20e6 });
    const by = runtimeOn('cpu', small);
    expect(await answer(by)).toBe(2);
    const first = await entry();
    await utimes(join(first, 'entry.json'), 0, 0);
    for (const [name, time] of [
      ['making-old', 0],
      ['making-new', Date.now() / 1000],
    ] as const) {
      await mkdir(join(store.folder, name));
      await utimes(join(store.folder, name), time, time);
    }
    for (const diagonal of [3, 4, 5]) {
      await writeWeights(diagonal);
      expect(await answer(by)).toBe(diagonal);
    }
    const left = await entries();
    expect(left).not.toContain(first.slice(store.folder.length + 1));
    expect(left).not.toContain('making-old');
    expect(left).toContain('making-new');
    const programs = left.filter((name) => name !== 'making-new');
    const sizes = await Promise.all(
      programs.map(async (name) => (await stat(join(store.folder, name, STORED_WEIGHTS))).size),
    );
    expect(programs.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(20e6);
  });

  it('keeps no program of few weights, and leaves their file as it was', async () => {
    const graph = new Graph('small');
    const read = async () => new Uint8Array(await readFile(weights));
    const weight = graph.initializer('weight', 'float32', [2, 1], {
      kind: 'external',
      file: { name: 'weights.bin', path: weights, read },
      offset: 4 * SIDE,
      length: 8,
    });
    graph.output('y', matmul(graph.input('x', 'float32', [1, 2]), weight));
    const before = await stat(weights, { bigint: true });
    const program = await runtime.compile(graph);
    const { y } = await program.run({ x: float32(Float32Array.of(3, 5), [1, 2]) });
    await program.dispose();
    expect([...y!.data]).toEqual([10]); // the second row's first two: 0 and its diagonal, 2
    // A link to the file, which the runtime would need, changes this time, and with it the file would be hashed again.
    expect((await stat(weights, { bigint: true })).ctimeNs).toBe(before.ctimeNs);
    expect(await readdir(store.folder).catch(() => [])).toEqual([]);
  });

  it('does not take what would push out all others', async () => {
    expect(await answer(runtimeOn('cpu', new ProgramStore({ folder: store.folder, mostBytes: 10e6 })))).toBe(
      2,
    );
    expect(await readdir(store.folder).catch(() => [])).toEqual([]);
  });
});
