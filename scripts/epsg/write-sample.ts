/**
 * Writes test/fixtures/epsg-sample.json, what PROJ says about a sample of the registry, for the tests:
 *
 *   npx tsx scripts/epsg/write-sample.ts epsg.jsonl texts.jsonl
 *
 * The files are those of ask-proj.py and ask-proj-texts.py. Every method, unit and direction of axes is in the sample, with
 * shifts of every kind.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseStep } from '../../src/geo/crs/proj-terms.ts';
import type { SaidByProj } from './said-by-proj.ts';

const PER_KIND = 2;
const EVERY_TEXT = 45;

const [registry, texts] = process.argv.slice(2);
if (!registry || !texts) throw new Error('name the files that ask-proj.py and ask-proj-texts.py wrote');
const lines = async (path: string) =>
  (await readFile(path, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SaidByProj);

const counts = new Map<string, number>();
const isNew = (kind: string): boolean => {
  const count = counts.get(kind) ?? 0;
  counts.set(kind, count + 1);
  return count < PER_KIND;
};

const systems = (await lines(registry))
  .filter(
    ({ code, pipeline, points, area }) =>
      code < 65536 && pipeline && points?.length && area && Math.abs(area[1]) <= 90,
  )
  .filter(({ method = 'geographic', unit, pipeline, operation }) => {
    const steps = pipeline!.split(/ ?\+step /).map(parseStep);
    const shift = steps.filter(
      ({ name }) => name === 'helmert' || name === 'molobadekas' || name === 'geogoffset',
    );
    const kinds = shift.map(({ name, inverse, terms }) => `${name}${inverse}${terms.convention ?? ''}`);
    const kind = [method, unit?.name, unit?.directions, kinds, /Ballpark/.test(operation!)].join();
    return isNew(kind);
  })
  .map(({ code, accuracy, operation, points }) => ({
    code,
    accuracy: /Ballpark/.test(operation!) || accuracy! < 0 ? null : accuracy,
    points: rounded(points!),
  }));
const written = (await lines(texts))
  .filter((_, at) => at % EVERY_TEXT === 0)
  .map(({ text, points }) => ({ text, points: rounded(points!) }));

function rounded(points: NonNullable<SaidByProj['points']>): number[][] {
  return points
    .filter((point) => point.every(Number.isFinite))
    .slice(0, 2)
    .map(([longitude, latitude, x, y]) =>
      [longitude, latitude, x, y].map((value) => Number(value.toFixed(9))),
    );
}

const out = fileURLToPath(new URL('../../test/fixtures/epsg-sample.json', import.meta.url));
const rows = (values: readonly object[]) => values.map((value) => JSON.stringify(value)).join(',\n');
await writeFile(out, `{"systems":[\n${rows(systems)}\n],\n"texts":[\n${rows(written)}\n]}\n`);
process.stdout.write(`${systems.length} systems, ${written.length} texts\n`);
