import { beforeEach, expect, test } from 'vitest';
import { imageOf } from '../../test/answer-layers.ts';
import { loadFakeEngine } from '../../test/fake-engine.ts';
import { regionMask } from '../downloads/full-mask.ts';
import type { EncodedPicture, Engine } from '../engine/engine.ts';
import { OpenError } from '../image/opened-image.ts';
import { shownScore } from './answer-layer.ts';
import { EngineHost } from './engine-host.ts';
import { instancesOf } from './instances.ts';
import { layerCovers, layerMask } from './layer-mask.ts';
import { Session } from './session.ts';

const EXAMPLE = { kind: 'example', name: 'airport' } as const;

let opened: { width: number; height: number }[];
let loads: string[];
let session: Session;

beforeEach(() => {
  opened = [];
  loads = [];
  const host = new EngineHost(async (choice, options) => {
    loads.push(choice);
    return watched(await loadFakeEngine(choice, options, { delay: 1 }));
  });
  session = new Session(host, async () => imageOf(800, 400));
});

/** Notes what is encoded. */
function watched(engine: Engine): Engine {
  const encode: Engine['encode'] = async (picture, options) => {
    opened.push({ width: picture.width, height: picture.height });
    return engine.encode(picture, options);
  };
  return { kind: engine.kind, info: engine.info, encode, dispose: () => engine.dispose() };
}

test('a sentence becomes a layer, selected, and is announced; a second one needs no encoding', async () => {
  await session.open(EXAMPLE);
  await session.ask('  the ship   on the left ');
  await session.ask('the ship on the right');
  const [left, right] = session.layers.value;
  expect(left!.sentence).toBe('the ship on the left');
  expect(session.selected.value).toBe(right);
  expect(left!.colour).not.toBe(right!.colour);
  expect(layerCovers(left!, 0.22 * 800, 200)).toBe(true);
  expect(layerCovers(left!, 0.78 * 800, 200)).toBe(false);
  expect(layerCovers(right!, 0.78 * 800, 200)).toBe(true);
  expect(session.announcement.value).toMatch(/Found “the ship on the right”: score 83 %/);
  expect(opened).toEqual([{ width: 800, height: 400 }]);
  expect(session.activity.value).toBeNull();
});

test('sentences can be asked while the image is still being encoded; it is encoded once', async () => {
  const opening = session.open(EXAMPLE);
  await new Promise((resolve) => setTimeout(resolve, 2));
  const asking = [session.ask('the ship on the left'), session.ask('the ship at the top')];
  expect(session.pending.value.map(({ sentence }) => sentence)).toEqual([
    'the ship on the left',
    'the ship at the top',
  ]);
  await Promise.all([opening, ...asking]);
  expect(session.pending.value).toEqual([]);
  expect(session.layers.value).toHaveLength(2);
  expect(opened).toHaveLength(1);
  expect(loads).toEqual(['browser']);
});

test('what cannot be asked is said', async () => {
  await session.ask('the ship');
  expect(session.message.value?.text).toMatch(/Open an image first/);
  await session.open(EXAMPLE);
  await session.ask('   ');
  expect(session.message.value?.text).toMatch(/Type what to look for/);
  await session.ask('the unicorn');
  expect(session.message.value).toBeNull();
  expect(session.announcement.value).toMatch(/Nothing found for “the unicorn”/);
  expect(session.layers.value[0]!.answer.present).toBe(false);
});

test('what the model does not know is told and not drawn, unless it is tried anyway', async () => {
  await session.open(EXAMPLE);
  await session.ask('the roundabout on the left');
  expect(session.layers.value).toEqual([]);
  expect(session.message.value).toMatchObject({
    kind: 'note',
    text: "The model does not know 'roundabout'; nearest of what it knows: bridge, vehicle.",
  });
  await session.ask('the roundabout on the left', { tryAnyway: true });
  expect(session.layers.value[0]).toMatchObject({
    sentence: 'the roundabout on the left',
    notes: [expect.stringMatching(/what is marked is a guess$/)],
  });
});

test('what the model does not understand of a sentence stands in the answer', async () => {
  await session.open(EXAMPLE);
  await session.ask('the wooden ship on the left');
  expect(session.layers.value[0]).toMatchObject({
    sentence: 'the wooden ship on the left',
    answer: { present: true },
    notes: ["does not understand 'wooden': the answer may not follow it"],
  });
});

test('what the model rules out is not marked, until it is drawn anyway or corrected', async () => {
  await session.open(EXAMPLE);
  await session.ask('the zeppelin');
  const nothing = session.selected.value!;
  expect(session.announcement.value).toMatch(/Nothing there for “the zeppelin”: presence 3 %/);
  expect(layerMask({ ...nothing, threshold: 0.05 })).toMatchObject({ area: 0, box: null });
  expect(regionMask(nothing).data.includes(1)).toBe(false);
  await session.drawAnyway(nothing.id);
  expect(session.announcement.value).toMatch(/Found “the zeppelin”/);
  expect(session.selected.value!.answer).toMatchObject({ present: true, presence: 0.03 });
  expect(layerCovers(session.selected.value!, 400, 200)).toBe(true);
  session.undo();
  expect(session.selected.value!.answer.ruledOut).toBe(true);
  await session.mark({ kind: 'include', at: { x: 400, y: 200 } });
  expect(session.selected.value!.corrections).toHaveLength(1);
  expect(layerCovers(session.selected.value!, 400, 200)).toBe(true);
  session.clearCorrections();
  expect(layerMask(session.selected.value!).area).toBe(0);
});

test('corrections change the answer, add up, and can be undone one by one', async () => {
  await session.open(EXAMPLE);
  await session.ask('the ship on the left');
  const before = layerMask(session.selected.value!).area;
  await session.mark({ kind: 'include', at: { x: 700, y: 100 } });
  expect(layerCovers(session.selected.value!, 700, 100)).toBe(true);
  expect(layerMask(session.selected.value!).area).toBeGreaterThan(before);
  await session.mark({ kind: 'exclude', at: { x: 176, y: 200 } });
  expect(session.selected.value!.corrections).toHaveLength(2);
  expect(layerCovers(session.selected.value!, 176, 200)).toBe(false);
  expect(layerCovers(session.selected.value!, 700, 100)).toBe(true);
  session.undo();
  expect(layerCovers(session.selected.value!, 176, 200)).toBe(true);
  session.undo();
  expect(layerMask(session.selected.value!).area).toBe(before);
  session.redo();
  expect(session.selected.value!.corrections).toMatchObject([{ kind: 'include', at: { x: 700, y: 100 } }]);
  session.clearCorrections();
  expect(layerMask(session.selected.value!).area).toBe(before);
});

test('points that are set quickly, one after another, are all in the answer, as one request at a time', async () => {
  await session.open(EXAMPLE);
  await session.ask('the ship on the left');
  const corrections = [
    session.mark({ kind: 'include', at: { x: 700, y: 100 } }),
    session.mark({ kind: 'include', at: { x: 600, y: 300 } }),
    session.mark({ kind: 'include', at: { x: 500, y: 100 } }),
  ];
  expect(session.drafts.value).toHaveLength(3);
  await Promise.all(corrections);
  expect(session.drafts.value).toEqual([]);
  expect(session.selected.value!.corrections).toHaveLength(3);
  expect(layerCovers(session.selected.value!, 600, 300)).toBe(true);
});

test('a box is given in pixels of the image, also where a part of it was asked about', async () => {
  await session.open(EXAMPLE);
  session.askAbout({ x: 400, y: 0, width: 400, height: 400 });
  await session.ask('the ship');
  expect(opened.at(-1)).toEqual({ width: 400, height: 400 });
  expect(layerCovers(session.selected.value!, 600, 200)).toBe(true);
  await session.mark({ kind: 'box', box: [420, 20, 100, 50] });
  const { box } = layerMask(session.selected.value!);
  expect(box!.x).toBeCloseTo(420, -1);
  expect(box!.y).toBeCloseTo(20, -1);
  expect(box!.width).toBeCloseTo(100, -1);
  await session.mark({ kind: 'include', at: { x: 10, y: 10 } });
  expect(session.message.value?.text).toMatch(/outside/);
});

test('dragging a slider is one step of undo; visibility and colour are others', async () => {
  await session.open(EXAMPLE);
  await session.ask('the ship');
  const { id, colour } = session.selected.value!;
  for (const threshold of [0.6, 0.7, 0.8]) session.setThreshold(id, threshold);
  session.setVisible(id, false);
  session.recolour(id, '#112233');
  session.recolour(id, '#445566');
  session.undo();
  expect(session.selected.value).toMatchObject({ colour, visible: false, threshold: 0.8 });
  session.undo();
  session.undo();
  expect(session.selected.value).toMatchObject({ visible: true, threshold: 0.5 });
  expect(session.undoLabel.value).toBeNull();
});

test('undo takes back the last mark, never the answer, also while the mark is being worked on', async () => {
  await session.open(EXAMPLE);
  await session.ask('the ship on the left');
  const before = layerMask(session.selected.value!).area;
  await session.mark({ kind: 'include', at: { x: 700, y: 100 } });
  const once = layerMask(session.selected.value!).area;
  const second = session.mark({ kind: 'include', at: { x: 500, y: 350 } });
  expect(session.undoLabel.value).toBe('inclusion');
  session.undo();
  await second;
  expect(layerMask(session.selected.value!).area).toBe(once);
  expect(session.selected.value!.corrections).toHaveLength(1);
  session.undo();
  session.undo();
  expect(session.layers.value).toHaveLength(1);
  expect(layerMask(session.selected.value!).area).toBe(before);
  // An answer that came after a step outlasts undoing the step, and the step can be had again.
  await session.ask('the ship on the right');
  expect(session.redoLabel.value).toBe('inclusion');
  session.redo();
  expect(session.layers.value.map(({ corrections }) => corrections.length)).toEqual([1, 0]);
  session.undo();
  expect(session.layers.value).toHaveLength(2);
});

test('a box replaces the marks before it, and undo brings them back', async () => {
  await session.open(EXAMPLE);
  await session.ask('the ship on the left');
  await session.mark({ kind: 'include', at: { x: 700, y: 100 } });
  await session.mark({ kind: 'box', box: [300, 100, 200, 200] });
  expect(session.selected.value!.corrections.map(({ kind }) => kind)).toEqual(['box']);
  expect(layerCovers(session.selected.value!, 700, 100)).toBe(false);
  session.undo();
  expect(layerCovers(session.selected.value!, 700, 100)).toBe(true);
});

test('brush and outlines are steps, too', async () => {
  await session.open(EXAMPLE);
  await session.ask('the ship on the left');
  await session.mark({
    kind: 'paint',
    radius: 10,
    path: [
      [600, 300],
      [700, 300],
    ],
  });
  expect(layerCovers(session.selected.value!, 650, 305)).toBe(true);
  await session.mark({ kind: 'erase', radius: 5, path: [[650, 300]] });
  expect(layerCovers(session.selected.value!, 650, 300)).toBe(false);
  expect(layerCovers(session.selected.value!, 620, 300)).toBe(true);
  const square = { exterior: [100, 100, 200, 100, 200, 200, 100, 200], holes: [] };
  await session.mark({ kind: 'outline', polygons: [square] });
  expect(layerMask(session.selected.value!)).toMatchObject({ area: 10_000, box: { x: 100, y: 100 } });
  expect(session.undoLabel.value).toBe('outline');
  session.undo();
  expect(session.undoLabel.value).toBe('erasing');
  expect(layerCovers(session.selected.value!, 620, 300)).toBe(true);
});

test('instances of an answer are counted, rejected or kept alone, each as a step', async () => {
  await session.open(EXAMPLE);
  await session.ask('the ships');
  const id = session.selected.value!.id;
  const instances = instancesOf(session.selected.value!);
  expect(instances.map(({ number, parts, kept }) => [number, parts, kept])).toEqual([
    [1, 1, false],
    [2, 1, false],
    [3, 1, false],
    [4, 1, false],
  ]);
  expect(instances.reduce((sum, { area }) => sum + area, 0)).toBe(layerMask(session.selected.value!).area);
  const right = instances.find(({ box }) => box.x > 550)!;
  session.reviewing.reject(id, [right]);
  expect(layerCovers(session.selected.value!, 640, 120)).toBe(false);
  expect(instancesOf(session.selected.value!).map(({ area }) => area)).toEqual(
    instances.filter((instance) => instance !== right).map(({ area }) => area),
  );
  session.undo();
  session.reviewing.keepOnly(id, [right]);
  expect(instancesOf(session.selected.value!)).toMatchObject([{ area: right.area }]);
  session.undo();
  expect(instancesOf(session.selected.value!)).toHaveLength(4);
});

test('what was kept stays kept when others go or are merged, and is open again where it is undone', async () => {
  await session.open(EXAMPLE);
  await session.ask('the ships');
  const { id } = session.selected.value!;
  const now = () => instancesOf(session.selected.value!);
  const [first, second, third] = now();
  session.reviewing.keep(id, second!, true);
  session.reviewing.reject(id, [first!]);
  expect(now().map(({ kept }) => kept)).toEqual([true, false, false]);
  session.reviewing.merge(id, [now()[1]!, now()[2]!]);
  expect(now().map(({ parts, kept }) => [parts, kept])).toEqual([
    [1, true],
    [2, false],
  ]);
  expect(now()[1]!.area).toBeGreaterThan(third!.area);
  session.reviewing.split(id, now()[1]!);
  expect(now().map(({ parts }) => parts)).toEqual([1, 1, 1]);
  session.undo();
  session.undo();
  session.undo();
  session.undo();
  expect(now().map(({ kept }) => kept)).toEqual([false, false, false, false]);
});

test('runners-up are stepped through as steps of the history; of them there is no score', async () => {
  await session.open(EXAMPLE);
  await session.ask('the largest ship');
  const { id } = session.selected.value!;
  expect(layerCovers(session.selected.value!, 400, 200)).toBe(true);
  session.reviewing.choose(id, 1);
  expect(layerCovers(session.selected.value!, 400, 200)).toBe(false);
  expect(layerCovers(session.selected.value!, 640, 80)).toBe(true);
  expect(shownScore(session.selected.value!)).toBeNull();
  session.reviewing.choose(id, 2); // there is none
  expect(session.selected.value!.choice).toBe(1);
  await session.mark({ kind: 'include', at: { x: 640, y: 330 } });
  expect(layerCovers(session.selected.value!, 640, 80)).toBe(true);
  expect(layerCovers(session.selected.value!, 640, 330)).toBe(true);
  session.undo();
  session.undo();
  expect(session.selected.value!.choice).toBe(0);
  expect(layerCovers(session.selected.value!, 400, 200)).toBe(true);
});

test('sentences to ask instead come with what the model does not know', async () => {
  await session.open(EXAMPLE);
  await session.ask('the roundabout on the left');
  const { suggestions } = session.message.value!;
  expect(suggestions).toEqual(['the bridge', 'the vehicle']);
  await session.ask(suggestions![0]!);
  expect(session.message.value).toBeNull();
  expect(session.layers.value[0]!.sentence).toBe('the bridge');
});

test('a mark of which nothing comes says why, and is no step', async () => {
  await session.open(EXAMPLE);
  await session.ask('the ship on the left');
  await session.mark({ kind: 'exclude', at: { x: 700, y: 100 } });
  expect(session.message.value).toMatchObject({ kind: 'note', text: expect.stringContaining('not part of') });
  expect(session.undoLabel.value).toBeNull();
});

test('a deleted layer ends its comparison and its explanation, and comes back with undo', async () => {
  await session.open(EXAMPLE);
  await session.ask('the ship on the left');
  await session.ask('the ship on the right');
  const [first, second] = session.layers.value.map(({ id }) => id);
  session.compare({ first: first!, second: second!, mode: 'swipe', divider: 0.5 });
  session.insight.value = { layer: second!, kind: 'dense' };
  session.remove(second!);
  expect(session.comparison.value).toBeNull();
  expect(session.insight.value).toBeNull();
  expect(session.selected.value?.id).toBe(first);
  session.undo();
  expect(session.layers.value).toHaveLength(2);
});

test('encoding can be cancelled; the next sentence begins anew', async () => {
  const opening = session.open(EXAMPLE);
  while (!session.activity.value?.label.startsWith('Downloading'))
    await new Promise((resolve) => setTimeout(resolve));
  const asking = session.ask('the ship');
  session.activity.value.cancel();
  await Promise.all([opening, asking]);
  expect(session.layers.value).toEqual([]);
  expect(session.message.value).toBeNull();
  expect(session.engine.status.value.state).toBe('idle');
  await session.ask('the ship');
  expect(session.layers.value).toHaveLength(1);
  expect(loads).toHaveLength(2);
});

test('a question can be cancelled without the others', async () => {
  const opening = session.open(EXAMPLE);
  await new Promise((resolve) => setTimeout(resolve, 2));
  const asking = [session.ask('the ship on the left'), session.ask('the ship on the right')];
  session.pending.value[0]!.cancel();
  await Promise.all([opening, ...asking]);
  expect(session.layers.value.map(({ sentence }) => sentence)).toEqual(['the ship on the right']);
});

test('a file that cannot be opened leaves the image and its answers as they are', async () => {
  await session.open(EXAMPLE);
  await session.ask('the ship');
  const image = session.image.value;
  const failing = new Session(session.engine, async () => {
    throw new OpenError('broken.png cannot be read: the file seems damaged.');
  });
  Object.assign(session, { openImage: failing.openImage });
  await session.open(EXAMPLE);
  expect(session.message.value).toEqual({
    kind: 'error',
    text: 'broken.png cannot be read: the file seems damaged.',
  });
  expect(session.image.value).toBe(image);
  expect(session.layers.value).toHaveLength(1);
});

test('after another engine was chosen, answers stay and can still be corrected', async () => {
  await session.open(EXAMPLE);
  await session.ask('the ship on the left');
  session.chooseEngine('wasm');
  expect(session.layers.value).toHaveLength(1);
  await session.mark({ kind: 'include', at: { x: 700, y: 100 } });
  expect(loads).toEqual(['browser', 'wasm']);
  expect(layerCovers(session.selected.value!, 700, 100)).toBe(true);
  expect(layerCovers(session.selected.value!, 0.22 * 800, 200)).toBe(true);
});

test('an engine that cannot be loaded says why, and is tried again', async () => {
  let broken = true;
  const host = new EngineHost(async (choice, options) => {
    if (broken) throw new Error('The model cannot be downloaded: no connection.');
    return loadFakeEngine(choice, options, { delay: 0 });
  });
  session = new Session(host, async () => imageOf(100, 100));
  await session.open(EXAMPLE);
  expect(session.message.value?.text).toMatch(/no connection/);
  expect(host.status.value).toEqual({
    state: 'failed',
    message: 'The model cannot be downloaded: no connection.',
  });
  broken = false;
  await session.ask('the ship');
  expect(session.layers.value).toHaveLength(1);
});

test('images larger than the model sees are read reduced for it', async () => {
  session = new Session(session.engine, async () => imageOf(20_000, 10_000));
  await session.open(EXAMPLE);
  expect(session.scope.value).toBe('everything'); // until one view is asked for, nothing is encoded
  expect(opened).toEqual([]);
  session.askAbout({ x: 0, y: 0, width: 20_000, height: 10_000 });
  await session.ask('the ship on the left');
  expect(opened).toEqual([{ width: 4096, height: 2048 }]);
  await session.mark({ kind: 'include', at: { x: 15_000, y: 2500 } });
  expect(layerCovers(session.selected.value!, 15_000, 2500)).toBe(true);
});

test('all of a large image is searched: the answer lies in a part of it, says how sure it is, and can be corrected', async () => {
  session = new Session(session.engine, async () => imageOf(2200, 1100));
  await session.open(EXAMPLE);
  const asking = session.ask('the ship');
  const search = session.pending.value[0]!.search!;
  expect(session.work.value!.searches).toEqual(['the ship']);
  await asking;
  expect(search.value!.done).toBeGreaterThanOrEqual(search.value!.windows.length);
  const layer = session.selected.value!;
  expect(layer.searched).toMatchObject({ confidence: expect.any(Number), coarse: expect.any(Boolean) });
  expect(session.work.value!.searches).toEqual([]);
  const { region } = layer;
  await session.mark({
    kind: 'box',
    box: [region.x + 10, region.y + 10, region.width / 2, region.height / 2],
  });
  expect(session.selected.value!.corrections).toHaveLength(1);
  const second = session.ask('the harbor');
  session.pending.value[0]!.cancel();
  await second;
  expect(session.layers.value).toHaveLength(1);
  expect(session.message.value).toBeNull();
});

test('pictures of parts that were not asked about for a while are let go', async () => {
  const disposed: EncodedPicture[] = [];
  const host = new EngineHost(async (choice, options) => {
    const engine = await loadFakeEngine(choice, options, { delay: 0 });
    const encode: Engine['encode'] = async (pixels, encodeOptions) => {
      const picture = await engine.encode(pixels, encodeOptions);
      picture.dispose = async () => void disposed.push(picture);
      return picture;
    };
    return { kind: engine.kind, info: engine.info, encode, dispose: () => engine.dispose() };
  });
  session = new Session(host, async () => imageOf(1000, 1000));
  await session.open(EXAMPLE);
  for (let x = 0; x < 500; x += 100) {
    session.askAbout({ x, y: 0, width: 100, height: 100 });
    await session.ask('the ship');
  }
  expect(disposed).toHaveLength(3);
  expect(session.layers.value).toHaveLength(5);
});

test('an image whose bands are chosen otherwise keeps its answers, and new ones are about what is shown', async () => {
  const asked: unknown[] = [];
  const host = new EngineHost(async (choice, options) =>
    watched(await loadFakeEngine(choice, options, { delay: 1 })),
  );
  const chosen = new Session(host, async (_origin, _signal, rendering) => {
    asked.push(rendering);
    return imageOf(800, 400);
  });
  await chosen.open(EXAMPLE);
  await chosen.ask('the ship on the left');
  const rendering = { bands: [4, 3, 2], stretch: { kind: 'minmax' } } as const;
  await chosen.render(rendering);
  expect(asked).toEqual([undefined, rendering]);
  expect(chosen.layers.value).toHaveLength(1);
  expect(chosen.work.value!.rendering).toEqual(rendering);
  expect(opened).toHaveLength(2); // what was encoded before shows something else
  await chosen.ask('the ship on the right');
  expect(opened).toHaveLength(2);
  await chosen.restore({ ...chosen.work.value! });
  expect(asked.at(-1)).toEqual(rendering);
  await chosen.open(EXAMPLE);
  expect(asked.at(-1)).toBeUndefined();
});
