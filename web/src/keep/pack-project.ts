import type { LogitMap } from '../../../src/programs/logit-map.ts';
import type { EngineAnswer } from '../engine/engine.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import type { Correction } from '../state/correction.ts';
import type { History } from '../state/history.ts';
import type { Work } from '../state/work.ts';
import type { Workspace } from '../state/workspace.ts';
import type { WorkJson } from './project-schema.ts';

/** The history with its states by their numbers. */
export type PackedHistory = Pick<History<number>, 'past' | 'present' | 'future'>;

export type PackedState = WorkJson['present'];
export type PackedLayer = WorkJson['layers'][number];
export type PackedAnswer = WorkJson['answers'][number];
export type PackedCorrection = WorkJson['corrections'][number];

/** What the states of a history are made of: things that stand once, by number, and name each other by their numbers. */
export interface PackedRows {
  readonly states: ReadonlyMap<number, PackedState>;
  readonly layers: ReadonlyMap<number, PackedLayer>;
  readonly answers: ReadonlyMap<number, PackedAnswer>;
  readonly corrections: ReadonlyMap<number, PackedCorrection>;
  readonly maps: ReadonlyMap<number, LogitMap>;
}

export type RowKind = keyof PackedRows;

/** The number of a thing: always the same one for the same object of a kind. */
export type Numbering = (kind: RowKind, thing: object) => number;

/** Numbers from 0 on, in the order in which things are met, of each kind by itself. */
export function placesInOrder(): Numbering {
  const places = new Map<RowKind, Map<object, number>>();
  return (kind, thing) => {
    const known = places.get(kind) ?? new Map<object, number>();
    places.set(kind, known);
    const place = known.get(thing) ?? known.size;
    known.set(thing, place);
    return place;
  };
}

/** Things of a kind that stand once, however often they are named. */
class Table<Value extends object, Row> {
  readonly rows = new Map<number, Row>();
  readonly #kind: RowKind;
  readonly #numbering: Numbering;
  readonly #row: (value: Value) => Row;

  constructor(kind: RowKind, numbering: Numbering, row: (value: Value) => Row) {
    this.#kind = kind;
    this.#numbering = numbering;
    this.#row = row;
  }

  /** @param identity what is the same thing where it is the same object */
  place(value: Value, identity: object = value): number {
    const place = this.#numbering(this.#kind, identity);
    if (!this.rows.has(place)) this.rows.set(place, this.#row(value));
    return place;
  }
}

/** A history as plain rows. */
export function packHistory(
  { past, present, future }: Work['history'],
  numbering: Numbering,
): { readonly history: PackedHistory; readonly rows: PackedRows } {
  const maps = new Table('maps', numbering, (map: LogitMap) => map);
  const mapOf = (value: LogitMap) => maps.place(value, value.data);
  const answers = new Table(
    'answers',
    numbering,
    ({ explanation, logits, runnersUp, ...answer }: EngineAnswer): PackedAnswer => ({
      ...answer,
      logits: mapOf(logits),
      runnersUp: runnersUp.map(({ share, logits: other }) => ({ share, logits: mapOf(other) })),
      words: explanation.words.map(({ text, grid, attention }) => ({
        text,
        attention: mapOf({ width: grid, height: grid, data: attention }),
      })),
      denseMap: explanation.denseMap && mapOf(explanation.denseMap),
    }),
  );
  const corrections = new Table('corrections', numbering, (correction: Correction): PackedCorrection => {
    switch (correction.kind) {
      case 'box':
        return { ...correction, box: [...correction.box], field: mapOf(correction.field) };
      case 'include':
      case 'exclude':
        return { ...correction, field: mapOf(correction.field) };
      case 'paint':
      case 'erase':
        return { ...correction, path: correction.path.map(([x, y]) => [x, y]) };
      case 'outline':
        return {
          kind: 'outline',
          polygons: correction.polygons.map(({ exterior, holes }) => ({
            exterior: Array.from(exterior),
            holes: holes.map((hole) => Array.from(hole)),
          })),
        };
    }
  });
  const layers = new Table(
    'layers',
    numbering,
    ({ pictureKey: _, ...layer }: AnswerLayer): PackedLayer => ({
      ...layer,
      answer: answers.place(layer.answer),
      kept: [...layer.kept],
      joined: layer.joined.map((places) => [...places]),
      corrections: layer.corrections.map((correction) => corrections.place(correction)),
    }),
  );
  const states = new Table(
    'states',
    numbering,
    ({ layers: shown, selected }: Workspace): PackedState => ({
      layers: shown.map((layer) => layers.place(layer)),
      selected,
    }),
  );
  const steps = (list: Work['history']['past']) =>
    list.map(({ state, label }) => ({ state: states.place(state), label }));
  return {
    history: { past: steps(past), present: states.place(present), future: steps(future) },
    rows: {
      states: states.rows,
      layers: layers.rows,
      answers: answers.rows,
      corrections: corrections.rows,
      maps: maps.rows,
    },
  };
}

/**
 * The history that was packed. What stands once there is one object again.
 * @param rows of the tables, by number; throws a RangeError where one is named that is not there
 * @param made is told of every thing that was made, as `Numbering` would be asked for it
 */
export function unpackHistory(
  { past, present, future }: PackedHistory,
  rows: {
    readonly [Kind in RowKind]: (
      place: number,
    ) => PackedRows[Kind] extends ReadonlyMap<number, infer Row> ? Row : never;
  },
  made: (kind: RowKind, thing: object, place: number) => void = () => {},
): Work['history'] {
  const once = <Made extends object>(kind: RowKind, make: (place: number) => Made) => {
    const known = new Map<number, Made>();
    return (place: number): Made => {
      const before = known.get(place);
      if (before) return before;
      const thing = make(place);
      known.set(place, thing);
      made(kind, thing, place);
      return thing;
    };
  };
  const sizes = new Map<object, { readonly width: number; readonly height: number }>();
  const numbers = once('maps', (place) => {
    const { width, height, data } = rows.maps(place);
    if (data.length !== width * height) {
      throw new RangeError(`a map of ${width} x ${height} has ${data.length} numbers`);
    }
    sizes.set(data, { width, height });
    return data;
  });
  const mapOf = (place: number): LogitMap => {
    const data = numbers(place);
    return { ...sizes.get(data)!, data };
  };
  const answer = once('answers', (place): EngineAnswer => {
    const { words, denseMap, logits, runnersUp, ...rest } = rows.answers(place);
    return {
      ...rest,
      logits: mapOf(logits),
      runnersUp: runnersUp.map(({ share, logits: other }) => ({ share, logits: mapOf(other) })),
      explanation: {
        words: words.map(({ text, attention }) => {
          const { width, data } = mapOf(attention);
          return { text, grid: width, attention: data };
        }),
        denseMap: denseMap === null ? null : mapOf(denseMap),
      },
    };
  });
  const correction = once('corrections', (place): Correction => {
    const row = rows.corrections(place);
    return 'field' in row ? { ...row, field: mapOf(row.field) } : row;
  });
  const layer = once('layers', (place): AnswerLayer => {
    const row = rows.layers(place);
    return {
      ...row,
      answer: answer(row.answer),
      corrections: row.corrections.map(correction),
      pictureKey: '', // of another visit
    };
  });
  const state = once('states', (place): Workspace => {
    const row = rows.states(place);
    return { layers: row.layers.map(layer), selected: row.selected };
  });
  const steps = (list: PackedHistory['past']) =>
    list.map(({ state: place, label }) => ({ state: state(place), label }));
  return { past: steps(past), present: state(present), future: steps(future), key: null };
}
