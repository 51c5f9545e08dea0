import { GeoreferenceError } from '../errors.ts';

/** One `KEYWORD[...]` of well-known text. */
export interface WktNode {
  /** In capitals. */
  readonly keyword: string;
  readonly values: readonly (string | number | WktNode)[];
}

export const children = (node: WktNode): WktNode[] =>
  node.values.filter((value): value is WktNode => typeof value === 'object');

/** The first child that has one of some keywords. */
export const child = (node: WktNode, ...keywords: string[]): WktNode | null =>
  children(node).find(({ keyword }) => keywords.includes(keyword)) ?? null;

/** The EPSG code that a node has of its own; null where it has none. */
export function codeOf(node: WktNode): number | null {
  for (const { keyword, values } of children(node)) {
    if (keyword !== 'AUTHORITY' && keyword !== 'ID') continue;
    const [authority, code] = values;
    if (String(authority).toUpperCase() === 'EPSG' && Number.isInteger(Number(code))) return Number(code);
  }
  return null;
}

/** Reads well-known text of any version. Throws a GeoreferenceError, which names `where` it stands, for other text. */
export function parseWkt(text: string, where: string): WktNode {
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
