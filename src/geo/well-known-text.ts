import { GeoreferenceError } from './errors.ts';
import type { CoordinateReferenceSystem, LinearUnit } from './georeference.ts';

/** One `KEYWORD[...]` of well-known text. */
interface WktNode {
  readonly keyword: string;
  readonly values: readonly (string | number | WktNode)[];
}

const KINDS: Readonly<Record<string, CoordinateReferenceSystem['kind']>> = {
  PROJCS: 'projected',
  PROJCRS: 'projected',
  PROJECTEDCRS: 'projected',
  GEOGCS: 'geographic',
  GEOGCRS: 'geographic',
  GEOGRAPHICCRS: 'geographic',
  GEODCRS: 'geographic',
  GEODETICCRS: 'geographic',
};
const WRAPPERS = new Set(['COMPD_CS', 'COMPOUNDCRS', 'BOUNDCRS', 'SOURCECRS']);

/**
 * A reference system from well-known text (version 1, ESRI's dialect, or version 2), which is kept as it is.
 * Throws a GeoreferenceError for text of another kind.
 */
export function crsFromWkt(wkt: string, where: string): CoordinateReferenceSystem {
  const text = wkt.trim();
  let node = parse(text, where);
  // Heights do not matter here: the horizontal part says where pixels lie.
  while (WRAPPERS.has(node.keyword)) {
    const inner = node.values.find((value): value is WktNode => typeof value === 'object');
    if (!inner) break;
    node = inner;
  }
  const kind = KINDS[node.keyword] ?? 'other';
  const epsg = codeOf(node);
  const name = String(node.values[0] ?? '') || (epsg ? `EPSG:${epsg}` : 'unnamed');
  return { name, epsg, kind, geoKeys: null, wkt: text, unit: kind === 'projected' ? unitOf(node) : null };
}

function codeOf(node: WktNode): number | null {
  for (const child of children(node)) {
    if (child.keyword !== 'AUTHORITY' && child.keyword !== 'ID') continue;
    const [authority, code] = child.values;
    if (String(authority).toUpperCase() === 'EPSG' && Number.isInteger(Number(code))) return Number(code);
  }
  return null;
}

/** Version 1 has the unit beside the parameters, version 2 beside or inside the axes. */
function unitOf(node: WktNode): LinearUnit {
  const own = children(node);
  const axes = own.filter((child) => child.keyword === 'AXIS').flatMap(children);
  const unit = [...own, ...axes].find(({ keyword }) => keyword === 'UNIT' || keyword === 'LENGTHUNIT');
  const metres = Number(unit?.values[1]);
  return unit && metres > 0 ? { name: String(unit.values[0]), metres } : { name: 'metre', metres: 1 };
}

const children = (node: WktNode): WktNode[] =>
  node.values.filter((value): value is WktNode => typeof value === 'object');

function parse(text: string, where: string): WktNode {
  const pattern = /\s*("(?:[^"]|"")*"|[[\](),]|[^\s"[\](),]+)/gy;
  const tokens = Array.from(text.matchAll(pattern), (match) => match[1]!);
  let at = 0;
  const fail = (): never => {
    throw new GeoreferenceError(
      `${where} holds no coordinate reference system in well-known text (it begins with ${JSON.stringify(text.slice(0, 30))}); write it again, for example with gdalsrsinfo -o wkt1`,
      'damaged',
    );
  };
  const node = (depth: number): WktNode => {
    const keyword = tokens[at++];
    if (depth > 20 || !keyword || !/^[A-Za-z_]\w*$/.test(keyword)) return fail();
    if (tokens[at] !== '[' && tokens[at] !== '(') return fail();
    const values: (string | number | WktNode)[] = [];
    do {
      at++;
      const token = tokens[at];
      if (token === undefined) return fail();
      if (token.startsWith('"')) {
        values.push(token.slice(1, -1).replaceAll('""', '"'));
        at++;
      } else if (tokens[at + 1] === '[' || tokens[at + 1] === '(') values.push(node(depth + 1));
      else {
        values.push(Number.isNaN(Number(token)) ? token : Number(token));
        at++;
      }
    } while (tokens[at] === ',');
    if (tokens[at] !== ']' && tokens[at] !== ')') return fail();
    at++;
    return { keyword: keyword.toUpperCase(), values };
  };
  return node(0);
}
