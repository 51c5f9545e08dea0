import { strFromU8, strToU8, unzip, type Zippable } from 'fflate';
import type { ImageOrigin } from '../image/open-image.ts';
import type { Rendering } from '../image/rendering.ts';
import type { Work } from '../state/work.ts';
import { zipArchive } from '../storage/zip-archive.ts';
import { packHistory, placesInOrder, unpackHistory } from './pack-project.ts';
import { ProjectError } from './project-error.ts';
import { PROJECT_FORMAT, type ProjectJson, projectSchema, type WorkJson } from './project-schema.ts';

/** What names of the archive's files begin with that belong to a second image. */
const OF_SECOND = 'second-';

/**
 * A project as a file: a zip archive of `project.json`, `fields.bin` and, of an image from disk, its own bytes; of a second image
 * the same two with `second-` before their names.
 */
export async function writeProject(work: Work): Promise<Blob> {
  const files: Zippable = {};
  const add = async (one: Work, prefix: string): Promise<WorkJson> => {
    const { json, numbers } = jsonOf(one);
    files[`${prefix}fields.bin`] = new Uint8Array(numbers.buffer);
    const { origin } = one;
    if (origin.kind === 'file') {
      // Images are compressed already.
      const bytes = new Uint8Array(await origin.file.arrayBuffer());
      files[`${prefix}image/${origin.file.name}`] = [bytes, { level: 0 }];
    }
    return json;
  };
  const json: ProjectJson = {
    format: PROJECT_FORMAT,
    version: 1,
    ...(await add(work, '')),
    second: work.second && (await add(work.second, OF_SECOND)),
  };
  files['project.json'] = strToU8(JSON.stringify(json));
  return zipArchive(files);
}

/** Work on one image as plain JSON, and the numbers of its maps, which lie one after another. */
function jsonOf({ origin, rendering, region, scope, history: whole }: Work): {
  readonly json: WorkJson;
  readonly numbers: Float32Array<ArrayBuffer>;
} {
  const { history, rows } = packHistory(whole, placesInOrder());
  const maps = [...rows.maps.values()];
  const numbers = new Float32Array(maps.reduce((sum, { data }) => sum + data.length, 0));
  let offset = 0;
  const fields = maps.map(({ width, height, data }) => {
    const field = { width, height, offset };
    numbers.set(data, offset);
    offset += data.length;
    return field;
  });
  const steps = (list: typeof history.past) =>
    list.map(({ state, label }) => ({ state: rows.states.get(state)!, label }));
  const image = origin.kind === 'file' ? { kind: origin.kind, name: origin.file.name } : origin;
  const json: WorkJson = {
    ...{ image, rendering, region, scope, fields },
    answers: [...rows.answers.values()],
    corrections: [...rows.corrections.values()],
    layers: [...rows.layers.values()],
    past: steps(history.past),
    present: rows.states.get(history.present)!,
    future: steps(history.future),
  };
  return { json, numbers };
}

/** The history in the tables of a project. Throws a RangeError where a place is named that is not there. */
function historyOf(json: WorkJson, numbers: Float32Array): Work['history'] {
  const { past, present, future } = json;
  const states = [...past, ...future].map(({ state }) => state);
  const steps = (list: typeof past, from: number) =>
    list.map(({ label }, index) => ({ state: from + index, label }));
  const history = {
    past: steps(past, 0),
    present: states.push(present) - 1,
    future: steps(future, past.length),
  };
  return unpackHistory(history, {
    states: (place) => at(states, place),
    layers: (place) => at(json.layers, place),
    answers: (place) => at(json.answers, place),
    corrections: (place) => at(json.corrections, place),
    maps: (place) => {
      const { width, height, offset } = at(json.fields, place);
      // Each map by itself, so that one that is deleted frees its memory.
      return { width, height, data: numbers.slice(offset, offset + width * height) };
    },
  });
}

function at<Value>(table: readonly Value[], place: number): Value {
  const value = table[place];
  if (value === undefined) throw new RangeError(`place ${place} of a table of ${table.length}`);
  return value;
}

/** Throws a ProjectError that names the file and what is wrong with it. */
export async function readProject(file: Blob, name: string): Promise<Work> {
  const entries = await unzipped(file, name);
  const text = entries['project.json'];
  if (!text) throw new ProjectError(`${name} is no skyrefer project: it has no project.json.`);
  const json = parse(strFromU8(text), name);
  return {
    ...workOf(json, entries, '', name),
    second: json.second && workOf(json.second, entries, OF_SECOND, name),
  };
}

function workOf(json: WorkJson, entries: Record<string, Uint8Array>, prefix: string, name: string): Work {
  const numbers = entries[`${prefix}fields.bin`];
  if (!numbers) throw new ProjectError(`${name} is no skyrefer project: it has no ${prefix}fields.bin.`);
  try {
    const aligned = numbers.slice();
    if (aligned.byteLength % 4 !== 0) throw new RangeError('fields.bin is cut short');
    const history = historyOf(json, new Float32Array(aligned.buffer));
    const origin = originOf(json, entries, `${prefix}image/`, name);
    return {
      origin,
      rendering: renderingOf(json),
      region: json.region,
      scope: json.scope,
      history,
      searches: [],
      second: null,
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ProjectError(`${name} is damaged (${error.message}). Save the project again.`, {
      cause: error,
    });
  }
}

function unzipped(file: Blob, name: string): Promise<Record<string, Uint8Array>> {
  return file.arrayBuffer().then(
    (bytes) =>
      new Promise((resolve, reject) =>
        unzip(new Uint8Array(bytes), (error, entries) => {
          if (!error) resolve(entries);
          else
            reject(new ProjectError(`${name} is damaged or cut short. Try another copy.`, { cause: error }));
        }),
      ),
  );
}

function parse(text: string, name: string): ProjectJson {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ProjectError(`${name} is damaged: its project.json is no JSON.`, { cause: error });
  }
  const parsed = projectSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ProjectError(
    `${name} is not a project that this page knows: ${issue!.path.join('.')}: ${issue!.message}.`,
  );
}

function renderingOf({ rendering }: WorkJson): Rendering | null {
  if (!rendering) return null;
  const { bands, stretch } = rendering;
  return { ...(bands ? { bands } : {}), ...(stretch ? { stretch } : {}) };
}

function originOf(
  { image }: WorkJson,
  entries: Record<string, Uint8Array>,
  folder: string,
  name: string,
): ImageOrigin {
  if (image.kind === 'url')
    return { kind: 'url', url: image.url, ...(image.part ? { part: image.part } : {}) };
  if (image.kind === 'example') return image;
  const bytes = entries[`${folder}${image.name}`];
  if (!bytes) throw new ProjectError(`${name} lacks its image ${image.name}.`);
  return { kind: 'file', file: new File([bytes as Uint8Array<ArrayBuffer>], image.name) };
}
