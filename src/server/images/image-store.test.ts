import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ImageStore, imageId } from './image-store.ts';

let folder: string;
let clock: number;
let removed: string[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
  clock = 1_000_000;
  removed = [];
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = (maxBytes = 1000) =>
  ImageStore.open({ folder, maxBytes, seconds: 60, now: () => clock, onRemove: (id) => removed.push(id) });

async function add(store: ImageStore, text: string): Promise<string> {
  const bytes = Buffer.from(text);
  const id = imageId(bytes);
  await store.hold(id, async () => {
    await store.writeBytes(id, bytes);
    await store.add(id, { name: text.slice(0, 3), width: 2, height: 3, bytes: bytes.length });
  });
  return id;
}

describe('ImageStore', () => {
  it('is as it was when it is opened again', async () => {
    const store = await open();
    const id = await add(store, 'abc');
    clock += 30_000;
    store.use(id);
    await store.close();
    clock += 40_000;
    expect((await open()).use(id)).toMatchObject({ id, name: 'abc', width: 2, height: 3, bytes: 3 });
  });

  it('lets go of images whose time is over', async () => {
    const store = await open();
    const id = await add(store, 'abc');
    clock += 61_000;
    expect(store.use(id)).toBeUndefined();
    const other = await add(store, 'def');
    clock += 61_000;
    await store.sweep();
    expect(removed).toEqual([id, other]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('lets go of the least recently used where there are too many bytes', async () => {
    const store = await open(10);
    const [first, second] = [await add(store, 'aaaa'), await add(store, 'bbbb')];
    store.use(first);
    const third = await add(store, 'cccc');
    expect([first, second, third].map((id) => store.use(id) !== undefined)).toEqual([true, false, true]);
    expect(store.bytes).toBe(8);
    await expect(store.writeBytes(imageId(Buffer.from('x')), Buffer.alloc(11))).rejects.toMatchObject({
      status: 507,
    });
  });

  it('leaves the file of a removed image to those who work with it, and nothing after them', async () => {
    const store = await open();
    const id = await add(store, 'abc');
    await store.hold(id, () =>
      store.hold(id, async () => {
        expect(await store.delete(id)).toBe(true);
        expect(store.use(id)).toBeUndefined();
        expect(await readdir(folder)).toEqual([id]);
      }),
    );
    expect(await readdir(folder)).toEqual([]);
  });

  it('keeps what is sent again while it is being removed', async () => {
    const store = await open();
    const id = await add(store, 'abc');
    await Promise.all([store.delete(id), add(store, 'abc')]);
    expect(store.use(id)).toMatchObject({ id });
    expect((await readdir(folder)).sort()).toEqual([id, `${id}.json`]);
  });

  it('has nothing of bytes that turned out to be no image, unless others work with them', async () => {
    const store = await open();
    const id = imageId(Buffer.from('abc'));
    const fail = () =>
      store.hold(id, async () => {
        await store.writeBytes(id, Buffer.from('abc'));
        throw new Error('no image');
      });
    await store.hold(id, async () => {
      await expect(fail()).rejects.toThrow('no image');
      expect(await readdir(folder)).toEqual([id]);
    });
    expect(await readdir(folder)).toEqual([]);
    expect(await store.delete(id)).toBe(false);
  });

  it('clears up what a run that was killed has left, and nothing else', async () => {
    const store = await open();
    const id = await add(store, 'abc');
    const half = imageId(Buffer.from('half'));
    await writeFile(join(folder, half), 'half');
    await writeFile(join(folder, `${imageId(Buffer.from('lone'))}.json`), '{}');
    await writeFile(join(folder, '.skyrefer-x.partial'), '');
    await writeFile(join(folder, 'notes.txt'), '');
    expect((await open()).use(id)).toBeDefined();
    expect((await readdir(folder)).sort()).toEqual([id, `${id}.json`, 'notes.txt'].sort());
  });
});
