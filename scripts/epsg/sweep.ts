/**
 * Compares the product's coordinates with PROJ's for every system of the EPSG registry:
 *
 *   python scripts/epsg/ask-proj.py > epsg.jsonl
 *   npx tsx scripts/epsg/sweep.ts epsg.jsonl
 *
 * Also takes what ask-proj-texts.py writes, and a JSON file of systems with `epsg`, `accuracy_m`, `needs_grid` and `points`. Prints how many agree to
 * 2 m, or where PROJ itself would need a grid to that accuracy, how many are refused, and those that are neither; the
 * exit status is then 1.
 */
import { readFile } from 'node:fs/promises';
import geodesic from 'geographiclib-geodesic';
import type { CrsDefinition, CrsRefusal } from '../../src/geo/crs/definition.ts';
import { loadRegistry } from '../../src/geo/crs/load-registry.ts';
import { transformsOf } from '../../src/geo/crs/transform.ts';
import { crsFromWkt } from '../../src/geo/crs/well-known-text.ts';
import type { SaidByProj } from './said-by-proj.ts';

interface Case {
  readonly code: number;
  readonly name: string;
  readonly method: string;
  /** Metres within which PROJ is right where it lacks a grid; null where it lacks none. */
  readonly allowance: number | null;
  readonly points: NonNullable<SaidByProj['points']>;
  /** What is read instead of the code. */
  readonly text?: string;
}

const LIMIT = 2;
const [path] = process.argv.slice(2);
if (!path) throw new Error('name the file that ask-proj.py wrote');
const registry = await loadRegistry();
const counts = { right: 0, withinGrid: 0, refused: 0, off: 0 };
const worst = new Map<string, number>();
const reasons = new Map<string, number>();

for (const one of await cases(path)) {
  const definition = await definitionOf(one);
  if ('refused' in definition) {
    counts.refused++;
    reasons.set(definition.refused, (reasons.get(definition.refused) ?? 0) + 1);
    continue;
  }
  const error = errorOf(definition, one);
  const key = `${one.method} (${definition.projection?.method ?? 'none'})`;
  worst.set(key, Math.max(worst.get(key) ?? 0, error));
  if (error <= LIMIT) counts.right++;
  else if (one.allowance !== null && error <= one.allowance) counts.withinGrid++;
  else {
    counts.off++;
    process.stdout.write(`off by ${error.toFixed(3)} m: EPSG:${one.code} ${one.name}, ${one.method}\n`);
  }
}
const lines = [...worst]
  .sort((p, q) => q[1] - p[1])
  .map(([key, error]) => `${error.toExponential(1)} m  ${key}`);
process.stdout.write(
  `largest difference by method:\n${lines.join('\n')}\nrefused: ${JSON.stringify(Object.fromEntries(reasons))}\n${JSON.stringify(counts)}\n`,
);
process.exitCode = counts.off > 0 ? 1 : 0;

async function definitionOf({ code, text }: Case): Promise<CrsDefinition | CrsRefusal> {
  if (text !== undefined) return (await crsFromWkt(text, `EPSG:${code}`)).definition;
  return registry.system(code)?.definition ?? { refused: 'it is not in the table' };
}

async function cases(file: string): Promise<Case[]> {
  const text = await readFile(file, 'utf8');
  if (text.startsWith('[')) {
    return JSON.parse(text).map((one: Record<string, never>) => ({
      code: one.epsg,
      name: one.name,
      method: one.method,
      allowance: one.needs_grid && Number(one.accuracy_m) > 0 ? one.accuracy_m : null,
      points: one.points,
    }));
  }
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SaidByProj)
    .filter(({ type }) => type && type !== 'COMPOUND_CRS')
    .map(({ code, name, method = 'geographic', bestAvailable, accuracy, text, points = [] }) => ({
      code,
      text,
      name,
      method,
      allowance: bestAvailable === false && accuracy! > 0 ? accuracy! : null,
      points,
    }));
}

/** The largest distance on the ground, there and back. */
function errorOf(definition: Parameters<typeof transformsOf>[0], { code, points }: Case): number {
  let transforms: ReturnType<typeof transformsOf>;
  try {
    transforms = transformsOf(definition);
  } catch (error) {
    process.stdout.write(`EPSG:${code}: ${error instanceof Error ? error.message : error}\n`);
    return Number.POSITIVE_INFINITY;
  }
  let largest = 0;
  for (const [longitude, latitude, x, y] of points) {
    if (Math.abs(latitude) > 90) continue; // of systems without an area of use
    const ground = distance(transforms.toLonLat(x, y), [longitude, latitude]);
    const [x1, y1] = transforms.fromLonLat(longitude, latitude);
    const perUnit = definition.projection ? definition.unit : (definition.unit * Math.PI * 6378137) / 180;
    const east = definition.projection
      ? x1 - x
      : (x1 - x - 360 * Math.round((x1 - x) / 360)) * Math.cos((latitude * Math.PI) / 180);
    const onMap = Math.hypot(east, y1 - y) * perUnit;
    // Maps that stretch the ground without end near a pole are judged on the ground.
    const error = Math.max(ground, Math.abs(latitude) > 80 ? 0 : onMap);
    largest = Number.isNaN(error) ? Number.POSITIVE_INFINITY : Math.max(largest, error);
  }
  return largest;
}

function distance([p, q]: readonly [number, number], [r, s]: readonly [number, number]): number {
  if (!Number.isFinite(p + q)) return Number.NaN;
  return geodesic.Geodesic.WGS84.Inverse(q, p, s, r).s12 ?? Number.NaN;
}
