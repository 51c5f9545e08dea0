/**
 * Writes src/geo/crs/epsg-table.ts from what PROJ says about the EPSG registry:
 *
 *   python scripts/epsg/ask-proj.py > epsg.jsonl
 *   npx tsx scripts/epsg/write-table.ts epsg.jsonl
 *
 * The table's layout is described where it is read, in src/geo/crs/epsg-registry.ts.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type PipelineParts, takeApart } from './proj-pipeline.ts';
import type { SaidByProj, SaidOfParts } from './said-by-proj.ts';

const GEOGRAPHIC = new Set(['GEOGRAPHIC_2D_CRS', 'GEOGRAPHIC_3D_CRS']);

/** Numbers equal texts as they come. */
class Numbered {
  readonly lines: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(line: string): number {
    const known = this.#numbers.get(line);
    if (known !== undefined) return known;
    this.#numbers.set(line, this.lines.length);
    this.lines.push(line);
    return this.lines.length - 1;
  }
}

const [path] = process.argv.slice(2);
if (!path) throw new Error('name the file that ask-proj.py wrote');
const lines = (await readFile(path, 'utf8')).trim().split('\n');
const said = lines.map((line) => JSON.parse(line) as SaidByProj & SaidOfParts & { proj?: string });
const version = said[0]!.proj;
const systems = said.filter((one) => one.type);
const byCode = new Map(systems.map((one) => [one.code, one]));
const geodeticParts = new Map<number, PipelineParts>();
const units = new Numbered();
const operations = new Numbered();
const geographic: string[] = [];
const projected: string[] = [];
const compound: string[] = [];
const refused: string[] = [];

for (const one of systems) {
  if (one.type === 'COMPOUND_CRS') {
    if (one.horizontal) compound.push([one.code, one.horizontal, one.name].join('|'));
    else refused.push([one.code, one.name, 'its horizontal part has no code'].join('|'));
  } else if (!one.pipeline) {
    const unit = one.type === 'PROJECTED_CRS' && one.unit ? unitOf(one) : '';
    refused.push([one.code, one.name, reason(one), unit].join('|'));
  } else if (GEOGRAPHIC.has(one.type)) addGeographic(one);
}
for (const one of systems) if (one.type === 'PROJECTED_CRS' && one.pipeline) addProjected(one);

function reason({ type, error, name, method }: SaidByProj): string {
  if (type === 'VERTICAL_CRS') return 'it gives heights only';
  if (type === 'GEOCENTRIC_CRS') return 'its coordinates are geocentric';
  if (method) return `there is no transformation by its method, ${method}`;
  if (error) return 'there is no transformation of it';
  throw new Error(`${name} has no pipeline`);
}

function addGeographic(one: SaidByProj): void {
  const parts = takeApart(one.pipeline!);
  geodeticParts.set(one.code, parts);
  const degrees = Number(((one.unit!.factor * 180) / Math.PI).toFixed(12));
  // Only a shift names the ellipsoid; without one it is that of a projected system, or as good as WGS 84's.
  const ellipsoid = parts.ellipsoid ?? ellipsoidOfSteps(parts.steps) ?? ellipsoidOfOthers(one.code);
  const { primeMeridian } = parts;
  geographic.push(
    [
      one.code,
      one.name,
      ellipsoid,
      primeMeridian || '',
      degrees === 1 ? '' : degrees,
      operation(one, parts),
      area(one),
    ].join('|'),
  );
}

function addProjected(one: SaidByProj): void {
  const parts = takeApart(one.pipeline!);
  const base = geodeticParts.get(one.geodetic!);
  if (!base) throw new Error(`${one.code} stands on ${one.geodetic}, which is not in the table`);
  const unit = unitOf(one);
  projected.push(
    [
      one.code,
      one.name,
      one.geodetic,
      parts.projection,
      unit,
      parts.axes === 'en' ? '' : parts.axes,
      // Where the shift of the datum goes by Greenwich, the projection does, too.
      parts.primeMeridian === base.primeMeridian ? '' : parts.primeMeridian,
      operation(one, parts),
      area(one),
    ].join('|'),
  );
}

function unitOf({ unit }: SaidByProj): number {
  return units.of(`${unit!.name}|${unit!.factor}`);
}

function ellipsoidOfSteps(steps: string): string | null {
  return /^cart (.*?)>/.exec(steps)?.[1] ?? null;
}

function ellipsoidOfOthers(geodetic: number): string {
  const own = byCode.get(geodetic)!.ellipsoid;
  if (!own) throw new Error(`the ellipsoid of ${geodetic} is not known`);
  return own.inverseFlattening === 0
    ? `R=${own.a}`
    : own.a === 6378137 && Math.abs(own.inverseFlattening - 298.257223563) < 1e-9
      ? 'ellps=WGS84'
      : own.a === 6378137 && Math.abs(own.inverseFlattening - 298.257222101) < 1e-9
        ? 'ellps=GRS80'
        : `a=${own.a} rf=${own.inverseFlattening}`;
}

function operation(one: SaidByProj, { steps }: PipelineParts): number {
  const ballpark = /Ballpark/.test(one.operation!);
  const accuracy = ballpark || one.accuracy! < 0 ? '' : one.accuracy!;
  return operations.of(
    [
      operationName(one),
      accuracy,
      ballpark ? '?' : '',
      one.bestAvailable ? '' : 'g',
      operationArea(one),
      steps,
    ].join('|'),
  );
}

/** The area of an operation that does not hold in all of the system's. */
function operationArea({ area: own, operationArea: box }: SaidByProj): string {
  if (!own || !box) return '';
  const [west, south, east, north] = box as [number, number, number, number];
  const across = (from: number, to: number) => (((to - from) % 360) + 360) % 360 || 360;
  const width = across(west, east);
  const slack = 0.05;
  const [left, right] = [
    across(west - slack, own[0]) % 360,
    (across(west - slack, own[0]) % 360) + across(own[0], own[2]),
  ];
  const inside =
    south - slack <= own[1] &&
    own[3] <= north + slack &&
    (width === 360 || right <= width + 2 * slack || left === 0);
  return inside ? '' : box.map((value) => Number(value.toFixed(2))).join(' ');
}

/** What brings the datum to WGS 84, of a chain such as `axis order change (2D) + Inverse of X to WGS 84 (1) + Some Grid`. */
function operationName(one: SaidByProj): string {
  const parts = one.operation!.split(' + ').filter((part) => !part.startsWith('axis order change'));
  if (one.type === 'PROJECTED_CRS') parts.pop();
  return parts
    .toReversed()
    .map((part) => (part.startsWith('Inverse of ') ? part.slice(11) : part))
    .filter((part) => !part.startsWith('Null geographic offset'))
    .join(' + ');
}

function area({ area: box }: SaidByProj): string {
  return box && Math.abs(box[1]) <= 90 ? box.map((value) => Number(value.toFixed(2))).join(' ') : '';
}

const sections = {
  operations: operations.lines,
  units: units.lines,
  geographic,
  projected,
  compound,
  refused,
  names: said
    .filter(({ names }) => names)
    .map(({ geodetic, datumCode, names }) => [geodetic, datumCode, ...names!].join('|')),
  ellipsoids: said
    .filter(({ ellipsoidCode }) => ellipsoidCode)
    .map(({ ellipsoidCode, a, inverseFlattening }) => [ellipsoidCode, a, inverseFlattening].join('|')),
  conversions: said
    .filter(({ conversionCode }) => conversionCode)
    .map(({ conversionCode, projected: system }) => [conversionCode, system].join('|')),
};
const body = Object.entries(sections)
  .map(([title, rows]) => `# ${title}\n${rows.join('\n')}`)
  .join('\n');
if (/[`\\]|\$\{/.test(body)) throw new Error('the table holds characters that a template text cannot hold');
const out = fileURLToPath(new URL('../../src/geo/crs/epsg-table.ts', import.meta.url));
await writeFile(
  out,
  `/**
 * The coordinate reference systems of the EPSG registry. Made by scripts/epsg/write-table.ts from PROJ ${version}; not to be
 * edited. Contains facts of the EPSG Geodetic Parameter Dataset, which belongs to IOGP and may be used under the terms of
 * https://epsg.org/terms-of-use.html.
 */
export const EPSG_TABLE = \`
${body}
\`;
`,
);
process.stdout.write(
  `${geographic.length} geographic, ${projected.length} projected, ${compound.length} compound, ${refused.length} refused; ${operations.lines.length} operations; ${body.length} characters\n`,
);
