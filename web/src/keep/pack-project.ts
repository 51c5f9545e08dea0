import type { LogitMap } from '../../../src/programs/logit-map.ts';
import type { EngineAnswer } from '../engine/engine.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import type { Correction } from '../state/correction.ts';
import { rewrite } from '../state/history.ts';
import type { Work } from '../state/work.ts';
import type { Workspace } from '../state/workspace.ts';
import type { WorkJson } from './project-schema.ts';

/** Things that stand once, however often they are named. */
class Table<Value extends object, Row> {
  readonly rows: Row[] = [];
  readonly #places = new Map<object, number>();
  readonly #row: (value: Value) => Row;

  constructor(row: (value: Value) => Row) {
    this.#row = row;
  }

  /** @param identity what is the same thing where it is the same object */
  place(value: Value, identity: object = value): number {
    let place = this.#places.get(identity);
    if (place === undefined) {
      const row = this.#row(value); // what it names itself comes first
      place = this.rows.push(row) - 1;
      this.#places.set(identity, place);
    }
    return place;
  }
}

/** Work on one image as plain JSON, and its maps, whose numbers lie one after another. */
export function packWork({
  origin,
  rendering,
  region,
  scope,
  history,
}: Pick<Work, 'origin' | 'rendering' | 'region' | 'scope' | 'history'>): {
  json: WorkJson;
  maps: readonly Float32Array[];
} {
  const maps: Float32Array[] = [];
  let offset = 0;
  const fields = new Table(({ width, height, data }: LogitMap) => {
    const row = { width, height, offset };
    maps.push(data);
    offset += data.length;
    return row;
  });
  const field = (value: LogitMap) => fields.place(value, value.data);
  const answers = new Table(({ explanation, logits, runnersUp, ...answer }: EngineAnswer) => ({
    ...answer,
    logits: field(logits),
    runnersUp: runnersUp.map(({ share, logits: other }) => ({ share, logits: field(other) })),
    words: explanation.words.map(({ text, grid, attention }) => ({
      text,
      attention: field({ width: grid, height: grid, data: attention }),
    })),
    denseMap: explanation.denseMap && field(explanation.denseMap),
  }));
  const corrections = new Table((correction: Correction): WorkJson['corrections'][number] => {
    switch (correction.kind) {
      case 'box':
        return { ...correction, box: [...correction.box], field: field(correction.field) };
      case 'include':
      case 'exclude':
        return { ...correction, field: field(correction.field) };
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
  const layers = new Table(({ pictureKey: _, ...layer }: AnswerLayer) => ({
    ...layer,
    answer: answers.place(layer.answer),
    kept: [...layer.kept],
    joined: layer.joined.map((places) => [...places]),
    corrections: layer.corrections.map((correction) => corrections.place(correction)),
  }));
  const packed = ({ layers: shown, selected }: Workspace) => ({
    layers: shown.map((layer) => layers.place(layer)),
    selected,
  });
  const { past, present, future } = rewrite(history, packed);
  const image = origin.kind === 'file' ? { kind: origin.kind, name: origin.file.name } : origin;
  return {
    json: {
      image,
      rendering,
      region,
      scope,
      fields: fields.rows,
      answers: answers.rows,
      corrections: corrections.rows,
      layers: layers.rows,
      past: [...past],
      present,
      future: [...future],
    },
    maps,
  };
}

/**
 * What `packWork` packed. What stands once there is one object again.
 * @param numbersOf the numbers of a map, by where it stands in the table
 * Throws a RangeError where a place is named that is not there.
 */
export function unpackHistory(
  json: WorkJson,
  numbersOf: (map: WorkJson['fields'][number], place: number) => Float32Array<ArrayBuffer>,
): Work['history'] {
  const fields = json.fields.map((map, place) => {
    const data = numbersOf(map, place);
    if (data.length !== map.width * map.height) {
      throw new RangeError(`a map of ${map.width} x ${map.height} has ${data.length} numbers`);
    }
    return { width: map.width, height: map.height, data };
  });
  const answers = json.answers.map(
    ({ words, denseMap, logits, runnersUp, ...answer }): EngineAnswer => ({
      ...answer,
      logits: at(fields, logits),
      runnersUp: runnersUp.map(({ share, logits: other }) => ({ share, logits: at(fields, other) })),
      explanation: {
        words: words.map(({ text, attention }) => {
          const { width, data } = at(fields, attention);
          return { text, grid: width, attention: data };
        }),
        denseMap: denseMap === null ? null : at(fields, denseMap),
      },
    }),
  );
  const corrections = json.corrections.map(
    (correction): Correction =>
      'field' in correction ? { ...correction, field: at(fields, correction.field) } : correction,
  );
  const layers = json.layers.map(
    (layer): AnswerLayer => ({
      ...layer,
      answer: at(answers, layer.answer),
      corrections: layer.corrections.map((place) => at(corrections, place)),
      pictureKey: '', // of another visit
    }),
  );
  const workspace = (state: WorkJson['present']): Workspace => ({
    layers: state.layers.map((place) => at(layers, place)),
    selected: state.selected,
  });
  const steps = (list: WorkJson['past']) =>
    list.map(({ state, label }) => ({ state: workspace(state), label }));
  return {
    past: steps(json.past),
    present: workspace(json.present),
    future: steps(json.future),
    key: null,
  };
}

function at<Value>(table: readonly Value[], place: number): Value {
  const value = table[place];
  if (value === undefined) throw new RangeError(`place ${place} of a table of ${table.length}`);
  return value;
}
