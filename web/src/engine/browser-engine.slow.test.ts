import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { MODEL_FILES } from '../../../src/model/index.ts';
import { embeddedModel, openModel } from '../../../src/model/node.ts';
import { maskOfLogits } from '../../../src/programs/index.ts';
import { MANIFEST_FILE } from '../../../src/segmenter/index.ts';
import { modelManifest, Segmenter } from '../../../src/segmenter/node.ts';
import { type Mask, overlap } from '../../../src/vector/index.ts';
import { launchChromium } from '../../../test/chromium.ts';
import { describeWithChromium } from '../../../test/optional-tools.ts';
import type { EngineAnswer, EngineInfo } from './engine.ts';
import { buildHarness } from './testing/build-harness.ts';
import type { Harness } from './testing/harness-interface.ts';
import { StaticServer } from './testing/static-server.ts';

declare global {
  interface Window {
    engine: Harness;
  }
}

const EXAMPLES = fileURLToPath(new URL('../../../examples/', import.meta.url));
/** Each with a point that a person adds: on another object, on another, on the answer itself. */
const QUESTIONS = [
  ['airport.png', 'the airplane on the far left', { x: 639, y: 476 }],
  ['harbor.png', 'the ship on the upper left', { x: 889, y: 929 }],
  ['tank-farm.png', 'the storage tank on the far left', { x: 94, y: 57 }],
] as const;
const BACKBONE = `/model/${MODEL_FILES.backbone}`;
const STAGES = `/model/${MODEL_FILES.stages}`;

/** An answer as it comes out of the page. */
type PlainAnswer = Pick<EngineAnswer, 'score'> & {
  readonly logits: number[];
  readonly words: string[];
};

describeWithChromium('the engine in Chromium', () => {
  let root: string;
  let browser: Browser;
  const opened: { page: Page; server: StaticServer }[] = [];

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'skyrefer-test-'));
    const model = join(root, 'model');
    await mkdir(model);
    await writeFile(join(model, MANIFEST_FILE), JSON.stringify(await modelManifest('tiny')));
    for (const name of Object.values(MODEL_FILES)) {
      await symlink(join(embeddedModel('tiny'), name), join(model, name));
    }
    await buildHarness(join(root, 'page'));
    browser = await launchChromium();
  });
  afterEach(async () => {
    for (const { page, server } of opened.splice(0)) {
      await page.context().close();
      await server.close();
    }
  });
  afterAll(async () => {
    await browser?.close();
    await rm(root, { recursive: true, force: true });
  });

  /** A page of a host of its own, with an empty cache. */
  async function openPage({ isolated = true } = {}) {
    const server = new StaticServer(
      {
        '/model/': join(root, 'model'),
        '/examples/': EXAMPLES,
        '/': join(root, 'page'),
      },
      { isolated },
    );
    const url = await server.listen();
    const page = await (await browser.newContext()).newPage();
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && !/^(blob|data):/.test(request.url()))
        elsewhere.push(request.url());
    });
    await page.goto(`${url}/harness.html`);
    opened.push({ page, server });
    return { page, server, elsewhere };
  }

  const loadEngine = (page: Page): Promise<EngineInfo> =>
    page.evaluate(async () => {
      const engine = await window.engine.createBrowserEngine({ modelUrl: './model/' });
      const { info } = engine;
      await engine.dispose();
      return info;
    });

  it('draws the masks that Node draws, and corrects them alike; nothing goes elsewhere', async () => {
    const { page, elsewhere } = await openPage();
    // As the page does on WebAssembly. Each processor rounds sums differently, and so puts some values on the next of
    // 256 steps: masks are close, not equal.
    await using segmenter = await Segmenter.load('tiny', { precision: { image: 'int8' } });
    const answers = await page.evaluate(async (questions) => {
      const engine = await window.engine.createBrowserEngine({ modelUrl: './model/' });
      const plain = ({ score, logits, explanation }: EngineAnswer) => ({
        score,
        logits: [...logits.data],
        words: explanation.words.map(({ text }) => text),
      });
      const results: { first: PlainAnswer; corrected: PlainAnswer }[] = [];
      for (const [name, sentence, point] of questions) {
        const picture = await engine.encode(await window.engine.readPicture(`./examples/${name}`));
        const answer = await picture.segment(sentence);
        const points = [{ ...point, positive: true }];
        const corrected = await picture.correct(sentence, answer, { points });
        results.push({ first: plain(answer), corrected: plain(corrected) });
        await picture.dispose();
      }
      await engine.dispose();
      return results;
    }, QUESTIONS);
    for (const [index, [name, sentence, point]] of QUESTIONS.entries()) {
      const encoded = await segmenter.open(join(EXAMPLES, name));
      const expected = await encoded.segment(sentence);
      const corrected = await encoded.correct(expected, { points: [{ ...point, positive: true }] });
      const actual = answers[index]!;
      const side = Math.sqrt(actual.first.logits.length);
      const maskOf = ({ logits }: PlainAnswer) =>
        maskOfLogits({ width: side, height: side, data: Float32Array.from(logits) }, encoded);
      expect(iou(maskOf(actual.first), expected.mask), name).toBeGreaterThan(0.9);
      expect(iou(maskOf(actual.corrected), corrected.mask), name).toBeGreaterThan(0.9);
      expect(actual.first.score).toBeCloseTo(expected.score, 1);
      expect(actual.first.words).toEqual(sentence.split(' '));
    }
    expect(elsewhere).toEqual([]);
  });

  it('downloads once, finds damage in its cache, and mends it', async () => {
    const { page, server } = await openPage();
    const first = await loadEngine(page);
    expect(first).toMatchObject({ model: 'tiny', backend: 'wasm', cached: false, crossOriginIsolated: true });
    expect(first.downloadBytes).toBeLessThan(80e6);
    expect(first.backendNote).not.toBeNull();
    server.requests.length = 0;
    await page.reload();
    expect((await loadEngine(page)).cached).toBe(true);
    expect(server.requests.filter((path) => path.startsWith('/model/'))).toEqual(['/model/manifest.json']);

    await page.evaluate(async () => {
      const cache = await caches.open('skyrefer-models-1');
      for (const request of await cache.keys()) {
        const bytes = new Uint8Array(await (await cache.match(request))!.arrayBuffer());
        if (bytes.length < 10e6 || bytes.length > 20e6) continue; // the stages
        bytes[bytes.length - 1]! ^= 1;
        await cache.put(request, new Response(bytes));
      }
    });
    server.requests.length = 0;
    expect((await loadEngine(page)).cached).toBe(false);
    expect(server.requests.filter((path) => path.startsWith('/model/'))).toEqual([
      '/model/manifest.json',
      STAGES,
    ]);
  });

  it('fetches again what arrives cut short or changed', async () => {
    const { page, server } = await openPage();
    server.mishaps.set(BACKBONE, ['truncate']).set(STAGES, ['corrupt']);
    await loadEngine(page);
    expect(server.requests.filter((path) => path === BACKBONE)).toHaveLength(2);
    expect(server.requests.filter((path) => path === STAGES)).toHaveLength(2);
  });

  it('stops downloading and encoding when told to, and works afterwards', async () => {
    const { page, server } = await openPage();
    server.mishaps.set(BACKBONE, ['slow']);
    const stopped = page.evaluate(() => {
      const download = new AbortController();
      window.addEventListener('stop-download', () => download.abort(), { once: true });
      return window.engine.createBrowserEngine({ modelUrl: './model/', signal: download.signal }).then(
        () => 'done',
        (error: Error) => error.name,
      );
    });
    // Only the download that has begun meets the server's silence; the next one must not.
    await expect.poll(() => server.requests, { timeout: 60_000 }).toContain(BACKBONE);
    await page.evaluate(() => window.dispatchEvent(new Event('stop-download')));
    expect(await stopped).toBe('AbortError');

    const result = await page.evaluate(async () => {
      const outcome = (call: Promise<unknown>) =>
        call.then(
          () => 'done',
          (error: Error) => error.name,
        );
      const engine = await window.engine.createBrowserEngine({ modelUrl: './model/' });
      const pixels = () => window.engine.readPicture('./examples/airport.png');
      const encoding = new AbortController();
      const opening = engine.encode(await pixels(), {
        signal: encoding.signal,
        onProgress: ({ stage }) => {
          if (stage === 'encode') setTimeout(() => encoding.abort(), 100);
        },
      });
      let aborted = 0;
      encoding.signal.addEventListener('abort', () => {
        aborted = performance.now();
      });
      const interrupted = await outcome(opening);
      const milliseconds = performance.now() - aborted;
      const again = await pixels();
      const begun = performance.now();
      const picture = await engine.encode(again);
      const whole = performance.now() - begun;
      const { present } = await picture.segment('the airplane on the far left');
      await engine.dispose();
      return { interrupted, milliseconds, whole, present };
    });
    expect(result).toMatchObject({ interrupted: 'AbortError', present: true });
    // It does not wait for what it interrupts.
    expect(result.milliseconds).toBeLessThan(result.whole / 2);
  });

  it('has one thread on a plain host, and several once the service worker is there', async () => {
    const { page } = await openPage({ isolated: false });
    expect(await loadEngine(page)).toMatchObject({ threads: 1, crossOriginIsolated: false });
    const again = page.waitForEvent('load');
    await page.evaluate(() => void window.engine.isolatePage());
    await again;
    expect(await page.evaluate(() => window.engine.isolatePage())).toBe(true);
    const info = await loadEngine(page);
    expect(info.crossOriginIsolated).toBe(true);
    expect(info.unsureBelow).toBe((await openModel('tiny')).config.unsureBelow ?? null);
    expect(info.threads).toBe(await page.evaluate(() => Math.min(4, navigator.hardwareConcurrency)));
  });
});

function iou(a: Mask, b: Mask): number {
  const { intersection, union } = overlap(a, b);
  return union === 0 ? 1 : intersection / union;
}
