import { hash } from 'node:crypto';
import { KeyMap } from '../../collections/key-map-node.ts';
import { keyOf, type ManifestLine } from '../segment/batch-manifest.ts';
import { readManifest } from './manifest-lines.ts';

/** Two answers to one sentence about one image. */
export interface Conflict {
  readonly image: string;
  readonly sentence: string;
  /** `file:line` of either. */
  readonly places: readonly [string, string];
}

/** What several manifests say together. What is held of a line is its place and hashes of what it says. */
export interface Merged {
  /** Pairs of image and sentence, and how many of them failed. */
  readonly pairs: number;
  readonly failed: number;
  /** The first of them, and how many there are. */
  readonly conflicts: readonly Conflict[];
  readonly conflictCount: number;
  /** How many answers are of which model. */
  readonly models: ReadonlyMap<string, number>;
  /** The lines that stay, in the order of the manifests. */
  lines(): AsyncGenerator<string>;
}

/** Conflicts that are named. */
const NAMED = 20;
/** A place is the number of a file times this, and a line. */
const FILE = 2 ** 32;

/**
 * Reads manifests of the same list, or of parts of it. Of one pair an answer counts more than a failure, and the last failure more
 * than those before; two answers that differ are a conflict.
 * @param prefer which of two answers stays
 * Throws a ManifestError where a file is none.
 */
export async function mergeManifests(
  paths: readonly string[],
  prefer: 'first' | 'last',
  onTorn: (where: string) => void,
): Promise<Merged> {
  const index = new KeyMap();
  const [places, digests]: [number[], number[]] = [[], []];
  const [conflicts, models]: [Conflict[], Map<string, number>] = [[], new Map()];
  let [failed, conflictCount] = [0, 0];
  const nameOf = (place: number) => `${paths[Math.floor(place / FILE)]}:${place % FILE}`;
  for (const [file, path] of paths.entries()) {
    for await (const { line, number } of readManifest(path, onTorn)) {
      const place = FILE * file + number;
      const isDone = line.status === 'done';
      const digest = isDone ? digestOf(line) : FAILED;
      if (isDone) models.set(modelOf(line), (models.get(modelOf(line)) ?? 0) + 1);
      const key = keyOf(line.image, line.sentence);
      const known = index.get(key);
      if (known === undefined) {
        index.set(key, places.length);
        places.push(place);
        digests.push(digest);
        if (!isDone) failed++;
        continue;
      }
      const wasDone = digests[known] !== FAILED;
      if (wasDone && (!isDone || digest === digests[known])) continue;
      if (wasDone) {
        conflictCount++;
        const { image, sentence } = line;
        if (conflicts.length < NAMED) {
          conflicts.push({ image, sentence, places: [nameOf(places[known]!), nameOf(place)] });
        }
        if (prefer === 'first') continue;
      } else if (isDone) failed--;
      places[known] = place;
      digests[known] = digest;
    }
  }
  const order = Float64Array.from(places).sort();
  return {
    ...{ pairs: places.length, failed, conflicts, conflictCount, models },
    async *lines() {
      let next = 0;
      for (const [file, path] of paths.entries()) {
        for await (const { text, number } of readManifest(path, () => {})) {
          if (order[next] !== FILE * file + number) continue;
          next++;
          yield text;
        }
      }
    },
  };
}

const FAILED = -1;

/** What an answer says, without where its files are and where it was asked. */
function digestOf({ status, outputs, row, ...answer }: ManifestLine): number {
  return hash('sha1', JSON.stringify(answer), 'buffer').readUIntBE(0, 6);
}

function modelOf({ model, modelHash }: ManifestLine): string {
  const short = typeof modelHash === 'string' ? ` ${modelHash.slice(0, 12)}` : '';
  return `${typeof model === 'string' ? model : 'a model without a name'}${short}`;
}
