import { beforeEach, expect, test, vi } from 'vitest';
import { crsFromEpsg } from '../../../src/geo/crs/crs-from-epsg.ts';
import { miniatureModelFolder, startTestService } from '../../../src/server/testing/test-service.ts';
import { imageOf } from '../../test/answer-layers.ts';
import { CanvasStub } from '../../test/canvas-stub.ts';
import { loadFakeEngine } from '../../test/fake-engine.ts';
import type { Engine } from '../engine/engine.ts';
import { createServerEngine } from '../engine/server-engine.ts';
import type { ImageOrigin } from '../image/open-image.ts';
import type { OpenedImage } from '../image/opened-image.ts';
import { georeferencedFrame } from '../image/pixel-frame.ts';
import { EngineHost } from './engine-host.ts';
import { Session } from './session.ts';

const FIRST = { kind: 'example', name: 'first' } as const;
const SECOND = { kind: 'example', name: 'second' } as const;

let images: Record<string, OpenedImage>;
/** What is held and was let go. */
let held: { images: string[]; pictures: number };
let encoded: { width: number; height: number }[];
let session: Session;

beforeEach(async () => {
  held = { images: [], pictures: 0 };
  encoded = [];
  const crs = (await crsFromEpsg(32633))!;
  const at = (step: number, east: number, width: number, height: number) =>
    imageOf(width, height, georeferencedFrame({ transform: [step, 0, east, 0, -step, 5_820_000], crs }));
  images = {
    first: { ...at(0.5, 391_000, 800, 400), name: 'first' },
    second: { ...at(1, 391_000, 800, 200), name: 'second' },
    elsewhere: { ...at(1, 591_000, 800, 200), name: 'elsewhere' },
  };
  const host = new EngineHost(async (choice, options) =>
    counted(await loadFakeEngine(choice, options, { delay: 1 })),
  );
  session = new Session(host, async (origin: ImageOrigin) => {
    const image = images[(origin as typeof FIRST).name]!;
    held.images.push(image.name);
    return { ...image, dispose: () => void held.images.splice(held.images.indexOf(image.name), 1) };
  });
  await session.open(FIRST);
});

function counted(engine: Engine): Engine {
  const encode: Engine['encode'] = async (picture, options) => {
    encoded.push({ width: picture.width, height: picture.height });
    const made = await engine.encode(picture, options);
    held.pictures++;
    return {
      width: made.width,
      height: made.height,
      segment: (sentence, asked) => made.segment(sentence, asked),
      draw: (prompts) => made.draw(prompts),
      correct: (sentence, answer, prompts) => made.correct(sentence, answer, prompts),
      dispose: async () => {
        held.pictures--;
        await made.dispose();
      },
    };
  };
  return { kind: engine.kind, info: engine.info, encode, dispose: () => engine.dispose() };
}

const second = () => session.comparing.second.value!;

test('one sentence is asked of both, each answer has a colour of its own', async () => {
  await session.openSecond(SECOND);
  // The second image shows twice the ground: it is looked at where the first one lies.
  expect(second().region.value).toEqual({ x: 0, y: 0, width: 400, height: 200 });
  await session.ask('the ship on the left');
  await session.ask('the ship on the right');
  const colours = [...session.layers.value, ...second().layers.value].map(({ colour }) => colour);
  expect(session.layers.value.map(({ sentence }) => sentence)).toEqual(
    second().layers.value.map(({ sentence }) => sentence),
  );
  expect(new Set(colours).size).toBe(4);
  expect(encoded).toEqual([
    { width: 800, height: 400 },
    { width: 400, height: 200 },
  ]);
  session.comparing.asksBoth.value = false;
  await session.ask('the ship at the top');
  expect([session.layers.value.length, second().layers.value.length]).toEqual([3, 2]);
});

test('a view of the first image is the same ground in the second, and beside it only the first is asked', async () => {
  images.second = { ...images.second!, width: 200 };
  await session.openSecond(SECOND);
  expect(second().region.value).toEqual({ x: 0, y: 0, width: 200, height: 200 });
  session.askAbout({ x: 100, y: 50, width: 200, height: 300 });
  await session.ask('the ship');
  expect(second().layers.value[0]!.region).toEqual({ x: 50, y: 25, width: 100, height: 150 });
  session.askAbout({ x: 500, y: 50, width: 200, height: 300 });
  await session.ask('the quay');
  expect(second().layers.value).toHaveLength(1);
  expect(session.message.value?.text).toMatch(/lies beside second: only the first image was asked/);
});

test('what the model does not understand is asked of neither', async () => {
  await session.openSecond(SECOND);
  await session.ask('the roundabout');
  expect([session.layers.value.length, second().layers.value.length]).toEqual([0, 0]);
  session.message.value!.action!.run();
  await expect.poll(() => second().layers.value.length).toBe(1);
  expect(session.layers.value).toHaveLength(1);
});

test('closing frees all that the second image held; another first image does, too', async () => {
  await session.openSecond(SECOND);
  await session.ask('the ship');
  expect(held.images).toEqual(['first', 'second']);
  expect(held.pictures).toBe(2);
  session.closeSecond();
  await expect.poll(() => held.pictures).toBe(1);
  expect(held.images).toEqual(['first']);
  expect(session.comparing.shown.value).toBeNull();
  expect(session.layers.value).toHaveLength(1);

  await session.openSecond(SECOND);
  const asking = session.ask('the quay');
  await session.open(FIRST);
  await asking;
  expect(session.comparing.second.value).toBeNull();
  await expect.poll(() => held.pictures).toBe(1);
  expect(held.images).toEqual(['first']);
});

test('an image of another place is refused, and is not held', async () => {
  await session.openSecond({ kind: 'example', name: 'elsewhere' });
  expect(session.message.value?.text).toMatch(/elsewhere shows another place than first/);
  expect(session.comparing.second.value).toBeNull();
  expect(held.images).toEqual(['first']);
});

test('work on both is there again, and the sides can be exchanged', async () => {
  await session.openSecond(SECOND);
  await session.ask('the ship on the left');
  await second().ask('the quay');
  const work = session.work.value!;
  expect(work.second!.origin).toEqual(SECOND);
  const later = new Session(session.engine, session.openImage);
  await later.restore(work);
  expect(later.layers.value).toHaveLength(1);
  expect(later.comparing.second.value!.layers.value).toHaveLength(2);
  await later.swapImages();
  expect(later.image.value!.name).toBe('second');
  expect(later.layers.value).toHaveLength(2);
  expect(later.comparing.second.value!.image.value!.name).toBe('first');
  expect(later.comparing.second.value!.layers.value).toHaveLength(1);
  expect(later.comparing.placement.value!.toFirst([200, 100])![0]).toBeCloseTo(100, 3);
});

test('work on a second image that cannot be opened is not forgotten', async () => {
  await session.openSecond(SECOND);
  await session.ask('the ship');
  const work = session.work.value!;
  images.second = images.elsewhere!;
  const later = new Session(session.engine, session.openImage);
  await later.restore(work);
  expect(later.comparing.second.value).toBeNull();
  expect(later.work.value!.second).toBe(work.second);
  later.closeSecond();
  expect(later.work.value!.second).toBeNull();
});

test('a server is asked about both, as long as both are open', async () => {
  const folder = await miniatureModelFolder();
  const service = await startTestService(folder.model);
  vi.stubGlobal('document', { baseURI: service.base });
  vi.stubGlobal('OffscreenCanvas', CanvasStub);
  try {
    const requests = () =>
      service.logs
        .filter(({ method, path }) => method && String(path).startsWith('/v1/images'))
        .map(({ method, path }) => `${method} ${String(path).replace(/[0-9a-f]{64}/, 'ID')}`);
    const host = new EngineHost(() => createServerEngine({ baseUrl: service.base }));
    const onServer = new Session(host, async (origin) => images[(origin as typeof FIRST).name]!);
    await onServer.open(FIRST);
    await onServer.openSecond(SECOND);
    await onServer.ask('the ship');
    const answers = [onServer.layers.value[0]!, onServer.comparing.second.value!.layers.value[0]!];
    expect(answers.map(({ sentence, model }) => [sentence, model])).toEqual([
      ['the ship', 'miniature'],
      ['the ship', 'miniature'],
    ]);
    expect(requests()).toEqual([
      'POST /v1/images',
      'POST /v1/images',
      'POST /v1/images/ID/segment',
      'POST /v1/images/ID/segment',
    ]);
    onServer.closeSecond();
    await onServer.ask('the quay');
    expect(requests()).toHaveLength(5);
  } finally {
    vi.unstubAllGlobals();
    await service.close();
    await folder.remove();
  }
});
