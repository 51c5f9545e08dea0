import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { layerOf, rectangleAnswer } from '../../test/answer-layers.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import { record, startHistory } from '../state/history.ts';
import type { Work } from '../state/work.ts';
import type { Workspace } from '../state/workspace.ts';
import { ProjectError } from './project-error.ts';
import { readProject, writeProject } from './project-file.ts';

const region = { x: 10, y: 20, width: 400, height: 300 };

/** Two answers, one of them corrected in every way. */
function work(origin: Work['origin']): Work {
  const first = layerOf(
    {
      ...rectangleAnswer(8, [1, 2, 3, 4]),
      unsure: true,
      runnersUp: [{ share: 0.25, logits: rectangleAnswer(8, [5, 5, 7, 7]).logits }],
      explanation: {
        words: [{ text: 'ship', grid: 2, attention: Float32Array.of(0.1, 0.2, 0.3, 0.4) }],
        denseMap: { width: 2, height: 1, data: Float32Array.of(0.5, 0.25) },
      },
    },
    region,
  );
  const second = { ...first, id: 'b', sentence: 'the other', answer: rectangleAnswer(8, [4, 4, 6, 6]) };
  const field = rectangleAnswer(8, [0, 0, 2, 2]).logits;
  const corrections: AnswerLayer['corrections'] = [
    { kind: 'box', box: [1, 2, 3, 4], field, score: 0.5 },
    { kind: 'include', at: { x: 15, y: 25 }, field, score: 0.25 },
    { kind: 'exclude', at: { x: 16, y: 26 }, field, score: null },
    {
      kind: 'paint',
      radius: 2.5,
      path: [
        [1, 2],
        [3, 4],
      ],
    },
    { kind: 'outline', polygons: [{ exterior: [0, 0, 4, 0, 4, 4], holes: [[1, 1, 2, 1, 2, 2]] }] },
  ];
  let history = startHistory<Workspace>({ layers: [first, second], selected: 'a' });
  for (const count of [1, 3, 5]) {
    const reviewed = {
      choice: 1,
      kept: [{ x: 4, y: 5 }],
      joined: [
        [
          { x: 1, y: 2 },
          { x: 3, y: 4 },
        ],
      ],
    };
    const layers = [{ ...first, ...reviewed, corrections: corrections.slice(0, count) }, second];
    history = record(history, { layers, selected: 'a' }, `step ${count}`);
  }
  return {
    origin,
    rendering: { bands: [3, 2, 1], stretch: { kind: 'range', low: 0, high: 90 } },
    region,
    scope: 'view',
    history,
    searches: [],
    second: null,
  };
}

const stripped = (value: Work['history']) =>
  JSON.parse(
    JSON.stringify(value, (key, inner) =>
      key === 'pictureKey'
        ? undefined
        : ArrayBuffer.isView(inner)
          ? Array.from(inner as Float32Array)
          : inner,
    ),
  );

test('what is written is read again: image, answers, every kind of correction, history', async () => {
  const file = new File(['pixels'], 'image.png');
  const before = work({ kind: 'file', file });
  const read = await readProject(await writeProject(before), 'work.skyrefer');
  expect(read.region).toEqual(region);
  expect(read.rendering).toEqual(before.rendering);
  expect(read.origin).toMatchObject({ kind: 'file', file: { name: 'image.png' } });
  expect(await (read.origin as { file: File }).file.text()).toBe('pixels');
  expect(stripped(read.history)).toEqual(stripped(before.history));
  // What states share is one object again, not one for each.
  const shared = [...read.history.past.map(({ state }) => state), read.history.present];
  expect(new Set(shared.map(({ layers }) => layers[1])).size).toBe(1);
  expect(new Set(shared.map(({ layers }) => layers[0]!.answer)).size).toBe(1);
});

test('a second image of the place is kept with its own answers', async () => {
  const second = { ...work({ kind: 'file', file: new File(['others'], 'image.png') }), region: null };
  const before = { ...work({ kind: 'file', file: new File(['pixels'], 'image.png') }), second };
  const read = await readProject(await writeProject(before), 'work.skyrefer');
  const texts = [read, read.second!].map(({ origin }) => (origin as { file: File }).file.text());
  expect(await Promise.all(texts)).toEqual(['pixels', 'others']);
  expect(stripped(read.second!.history)).toEqual(stripped(second.history));
  expect(read.second!.region).toBeNull();
});

test('images with an address stay addresses', async () => {
  const origin = { kind: 'url', url: 'https://example.org/a.tif' } as const;
  expect((await readProject(await writeProject(work(origin)), 'x')).origin).toEqual(origin);
});

test('what is no project, or a damaged one, is an error that names the file', async () => {
  const reading = (bytes: Uint8Array) => readProject(new Blob([bytes as BlobPart]), 'work.skyrefer');
  await expect(reading(strToU8('no archive'))).rejects.toThrow(ProjectError);
  await expect(reading(zipSync({ a: strToU8('b') }))).rejects.toThrow(/work.skyrefer is no skyrefer project/);
  await expect(
    reading(zipSync({ 'project.json': strToU8('{"format":"other"}'), 'fields.bin': new Uint8Array() })),
  ).rejects.toThrow(/work.skyrefer is not a project that this page knows: format/);
  const whole = new Uint8Array(
    await (await writeProject(work({ kind: 'example', name: 'harbor' }))).arrayBuffer(),
  );
  await expect(reading(whole.subarray(0, whole.length / 2))).rejects.toThrow(/damaged or cut short/);
});
