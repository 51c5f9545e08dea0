import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Progress } from './engine.ts';
import { downloadModel } from './model-download.ts';

/** The part of Cache Storage that is used, in memory. */
class MemoryCache {
  readonly entries = new Map<string, Uint8Array>();
  async match(url: string) {
    const bytes = this.entries.get(url);
    return bytes && new Response(bytes.slice() as BodyInit);
  }
  async put(url: string, response: Response) {
    this.entries.set(url, new Uint8Array(await response.arrayBuffer()));
  }
  async delete(url: string) {
    return this.entries.delete(url);
  }
  async keys() {
    return [...this.entries.keys()].map((url) => ({ url }));
  }
}

const base = 'https://host.example/model/';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const contents: Record<string, Uint8Array> = {
  'backbone.safetensors': bytesOf('the backbone'),
  'sgsrf.safetensors': bytesOf('the stages'),
  'tokenizer.json': bytesOf('{}'),
};
const describeFile = (path: string) => ({
  path,
  bytes: contents[path]!.length,
  sha256: createHash('sha256').update(contents[path]!).digest('hex'),
});
const manifest = {
  name: 'test',
  hash: '0123456789abcdef',
  files: {
    backbone: describeFile('backbone.safetensors'),
    stages: describeFile('sgsrf.safetensors'),
    tokenizer: describeFile('tokenizer.json'),
  },
  selfCheck: { sentence: 'the ship', logits: [] },
};

describe('downloadModel', () => {
  let cache: MemoryCache;
  let requests: string[];
  /** What the host answers instead, by file, one after another. */
  let answers: Record<string, (() => Response)[]>;
  let online: boolean;
  beforeEach(() => {
    cache = new MemoryCache();
    requests = [];
    answers = {};
    online = true;
  });
  const host = (async (url: string | URL | Request) => {
    const name = String(url).slice(base.length);
    requests.push(name);
    if (!online) throw new TypeError('Failed to fetch');
    const answer = answers[name]?.shift();
    if (answer) return answer();
    if (name === 'manifest.json') return new Response(JSON.stringify(manifest));
    return contents[name] ? new Response(contents[name] as BodyInit) : new Response('', { status: 404 });
  }) as typeof fetch;
  const download = (options: { signal?: AbortSignal; onProgress?: (progress: Progress) => void } = {}) =>
    downloadModel(base, {
      ...options,
      fetch: host,
      storage: { open: async () => cache } as unknown as CacheStorage,
    });

  it('fetches every file once, then only the manifest', async () => {
    const first = await download();
    expect(first.cached).toBe(false);
    expect(await first.files.stages.text()).toBe('the stages');
    expect(requests).toEqual([
      'manifest.json',
      'backbone.safetensors',
      'sgsrf.safetensors',
      'tokenizer.json',
    ]);
    requests.length = 0;
    const second = await download();
    expect(second.cached).toBe(true);
    expect(await second.files.backbone.text()).toBe('the backbone');
    expect(requests).toEqual(['manifest.json']);
  });

  it('tells progress in bytes, up to all of them', async () => {
    const seen: Progress[] = [];
    await download({ onProgress: (progress) => seen.push(progress) });
    const total = 12 + 10 + 2;
    expect(seen.every((progress) => progress.total === total)).toBe(true);
    const done = seen.filter(({ stage }) => stage === 'download').map((progress) => progress.done);
    expect(done).toEqual([12, 22, 24]);
  });

  it('works without a connection once it is there', async () => {
    await download();
    online = false;
    const model = await download();
    expect(model.cached).toBe(true);
    expect(model.manifest.name).toBe('test');
  });

  it('says that there is no connection where nothing is there', async () => {
    online = false;
    await expect(download()).rejects.toMatchObject({
      name: 'EngineError',
      reason: 'download',
      message: expect.stringContaining('no connection'),
    });
  });

  it.each([
    ['cut short', () => new Response('the back')],
    ['longer than it should be', () => new Response('the backbone and more')],
    ['changed', () => new Response('the backbonE')],
    ['refused for a moment', () => new Response('', { status: 503 })],
  ])('fetches a file again that arrived %s', async (_, answer) => {
    answers['backbone.safetensors'] = [answer];
    const model = await download();
    expect(await model.files.backbone.text()).toBe('the backbone');
    expect(requests.filter((name) => name === 'backbone.safetensors')).toHaveLength(2);
  });

  it('gives up where the file stays damaged, and keeps nothing of it', async () => {
    const damaged = () => new Response('the backbonE');
    answers['backbone.safetensors'] = [damaged, damaged];
    await expect(download()).rejects.toThrow('backbone.safetensors arrived damaged or cut short');
    expect([...cache.entries.keys()]).toEqual([`${base}manifest.json`]);
  });

  it('replaces a file that was damaged in the cache', async () => {
    await download();
    const key = `${base}sha256/${manifest.files.stages.sha256}`;
    cache.entries.get(key)![0]! ^= 1;
    requests.length = 0;
    const model = await download();
    expect(model.cached).toBe(false);
    expect(await model.files.stages.text()).toBe('the stages');
    expect(requests).toEqual(['manifest.json', 'sgsrf.safetensors']);
    expect((await download()).cached).toBe(true);
  });

  it('removes files of an earlier version', async () => {
    const old = `${base}sha256/${'0'.repeat(64)}`;
    cache.entries.set(old, bytesOf('old'));
    await download();
    expect(cache.entries.has(old)).toBe(false);
    expect(cache.entries.size).toBe(4);
  });

  it('works where nothing can be kept', async () => {
    const model = await downloadModel(base, { fetch: host, storage: null });
    expect(await model.files.stages.text()).toBe('the stages');
    cache.put = async () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    expect(await (await download()).files.stages.text()).toBe('the stages');
  });

  it('stops when it is aborted', async () => {
    const controller = new AbortController();
    const call = download({
      signal: controller.signal,
      onProgress: ({ stage }) => {
        if (stage === 'download') controller.abort(new DOMException('cancelled', 'AbortError'));
      },
    });
    answers['sgsrf.safetensors'] = [
      () => {
        throw new DOMException('cancelled', 'AbortError');
      },
    ];
    await expect(call).rejects.toMatchObject({ name: 'AbortError' });
    expect(requests).not.toContain('tokenizer.json');
  });

  it('refuses a manifest that is none', async () => {
    answers['manifest.json'] = [() => new Response('<!doctype html>')];
    await expect(download()).rejects.toThrow("manifest.json is not a model's manifest (not JSON)");
  });
});
