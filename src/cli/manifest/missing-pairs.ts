import { dirname, extname, isAbsolute, relative, resolve } from 'node:path';
import { KeyMap } from '../../collections/key-map-node.ts';
import { listedPath } from '../../files/listed-path.ts';
import { displayName, isAddress } from '../../imagery/raster/source/display-name.ts';
import { keyOf } from '../segment/batch-manifest.ts';
import { type BadRow, type PairRow, PairRows } from '../segment/batch-pairs.ts';
import { readManifest } from './manifest-lines.ts';

/** How many pairs of a list are still to be asked. */
export interface MissingCount {
  readonly pairs: number;
  readonly failed: number;
  /** Without a line in any manifest. */
  readonly missing: number;
  /** Rows that nobody can ask. */
  readonly bad: number;
}

const [FAILED, DONE] = [0, 1];

/**
 * Lines of a list of the pairs that have no answer in any of the manifests, as `segment --pairs` reads it.
 * @param out where that list is to lie: paths count from there, and stay the same names for manifests
 * Returns how many there are. Throws a UsageError where the list is none, a ManifestError where a manifest is none.
 */
export async function* missingPairs(
  list: string,
  manifests: readonly string[],
  out: string,
  onBad: (row: BadRow) => void,
  onTorn: (where: string) => void,
): AsyncGenerator<string, MissingCount> {
  const known = new KeyMap();
  for (const path of manifests) {
    for await (const { line } of readManifest(path, onTorn)) {
      const key = pairKey(line.image, line.sentence);
      if (line.status === 'done') known.set(key, DONE);
      else if (!known.has(key)) known.set(key, FAILED);
    }
  }
  const write = writerOf(out);
  const rename = renamer(list, out);
  let [pairs, failed, missing, bad] = [0, 0, 0, 0];
  const rows = await PairRows.open(list);
  // Every pair is taken once, as `segment` does.
  const seen = new KeyMap();
  try {
    if (write.header !== null) yield write.header;
    for await (const row of rows.rows()) {
      if (row.problem !== null) {
        bad++;
        onBad({ where: row.where, image: row.image, sentence: row.sentence, error: row.problem });
        continue;
      }
      const place = isAddress(row.image) ? row.image : listedPath(dirname(list), row.image);
      const own = keyOf(place, row.sentence);
      if (seen.has(own)) continue;
      seen.set(own);
      pairs++;
      const status = known.get(pairKey(displayName(place), row.sentence));
      if (status === DONE) continue;
      if (status === FAILED) failed++;
      else missing++;
      yield write.row([rename(row, place), row.sentence, status === FAILED ? 'failed' : 'missing']);
    }
  } finally {
    await rows.close();
  }
  return { pairs, failed, missing, bad };
}

/** One file, however its path is written. */
const pairKey = (image: string, sentence: string): string =>
  keyOf(isAddress(image) ? image : resolve(image), sentence);

/** The image of a row as a list elsewhere names it. */
function renamer(list: string, out: string): (row: PairRow, place: string) => string {
  if (resolve(dirname(list)) === resolve(dirname(out))) return ({ image }) => image;
  return ({ image }, place) =>
    isAddress(image) || isAbsolute(image) ? image : relative(dirname(out), place);
}

interface Writer {
  readonly header: string | null;
  row(fields: readonly [image: string, sentence: string, status: string]): string;
}

function writerOf(out: string): Writer {
  const suffix = extname(out).toLowerCase();
  if (suffix !== '.csv' && suffix !== '.tsv') {
    return { header: null, row: ([image, sentence, status]) => JSON.stringify({ image, sentence, status }) };
  }
  const separator = suffix === '.csv' ? ',' : '\t';
  const quoted = (field: string) =>
    /[",;\t\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
  const row = (fields: readonly string[]) => fields.map(quoted).join(separator);
  return { header: row(['image', 'sentence', 'status']), row };
}
