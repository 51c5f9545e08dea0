import { expect, test } from 'vitest';
import { layerOf, rectangleAnswer } from '../../test/answer-layers.ts';
import { record, replace, startHistory } from '../state/history.ts';
import type { Work } from '../state/work.ts';
import { addLayer, changeLayer, EMPTY_WORKSPACE, selectLayer } from '../state/workspace.ts';
import { listWork, type Piece, PieceNumbers, readWork } from './kept-work.ts';

const region = { x: 0, y: 0, width: 100, height: 100 };

/** So many answers, each a step of the history. */
function workOf(answers: number): Work {
  let history = startHistory(EMPTY_WORKSPACE);
  for (let index = 0; index < answers; index++) {
    const layer = layerOf(rectangleAnswer(8, [0, 0, 1 + (index % 8), 4]), region, { id: `a${index}` });
    history = record(history, addLayer(history.present, layer), 'question');
  }
  return {
    origin: { kind: 'example', name: 'Airport' },
    ...{ rendering: null, region, scope: 'view', history, searches: [], second: null },
  };
}

/** A store, as the database is one: what is new is written, what is not named is deleted. */
function keeper() {
  const numbers = new PieceNumbers();
  const store = new Map<number, Piece>();
  const keep = (work: Work) => {
    const pieces = new Map<number, () => Piece>();
    const kept = structuredClone(listWork(work, numbers, pieces));
    const fresh = [...pieces].filter(([number]) => !store.has(number));
    for (const [number, piece] of fresh) store.set(number, structuredClone(piece()));
    for (const number of store.keys()) if (!pieces.has(number)) store.delete(number);
    return { kept, written: fresh.map(([number]) => store.get(number)!) };
  };
  return { keep, store, numbers };
}

const sizeOf = (value: unknown): number =>
  JSON.stringify(value, (_, inner) => (ArrayBuffer.isView(inner) ? '' : inner)).length;

test('a change writes what is new, and a list that does not grow with the answers', () => {
  const sizes = [20, 200].map((answers) => {
    const { keep } = keeper();
    const work = workOf(answers);
    const all = keep(work);
    expect(all.written.length).toBeGreaterThan(3 * answers);
    const [first] = work.history.present.layers;
    const { history } = work;
    const changed = {
      ...work,
      history: record(history, changeLayer(history.present, first!.id, { opacity: 0.1 }), 'opacity'),
    };
    // One answer has another opacity: its row, and that of the state, in which answers are numbers.
    const again = keep(changed);
    expect(again.written).toHaveLength(2);
    expect(again.written).toContainEqual(expect.objectContaining({ id: 'a0', opacity: 0.1 }));
    expect(keep(changed).written).toEqual([]);
    const selected = {
      ...changed,
      history: replace(changed.history, selectLayer(changed.history.present, 'a1')),
    };
    expect(keep(selected).written).toHaveLength(1);
    return { list: sizeOf(again.kept), row: sizeOf(again.written) };
  });
  // The history has at most 100 steps, each with a number and its words.
  expect(sizes[1]!.list).toBeLessThan(6000);
  expect(sizes[1]!.row).toBeLessThan(5000);
  // The state's row has a number of each answer: 16 digits and a comma.
  expect(sizes[1]!.row - sizes[0]!.row).toBeLessThan(180 * 20);
});

test('what was kept is the same work again, shares what it shared, and is not written anew', () => {
  const { keep, store, numbers } = keeper();
  const work = { ...workOf(3), second: workOf(2) };
  const { kept } = keep(work);
  const read = readWork(kept, numbers, store);
  const plain = (value: Work) =>
    JSON.parse(JSON.stringify(value, (key, inner) => (key === 'pictureKey' || key === 'key' ? null : inner)));
  expect(plain(read)).toEqual(plain(work));
  const states = [...read.history.past.map(({ state }) => state), read.history.present];
  expect(states[2]!.layers[0]).toBe(states[1]!.layers[0]);
  expect(keep(read).written).toEqual([]);
  // What is deleted and cannot be undone leaves the store.
  keep({ ...read, second: null, history: startHistory(EMPTY_WORKSPACE) });
  expect([...store.values()]).toEqual([{ layers: [], selected: null }]);
  expect(() => readWork(kept, numbers, store)).toThrow('a piece of the work is missing');
});
