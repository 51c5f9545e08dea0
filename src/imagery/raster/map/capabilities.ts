import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import { RasterError } from '../errors.ts';

/** The root of an XML document that a service answers with. Throws a RasterError, also with what the service complains of. */
export function parseCapabilities(text: string, name: string): Element {
  let root: Element | null = null;
  try {
    if (!/<!ENTITY/i.test(text)) {
      root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml').documentElement;
    }
  } catch {
    // said below
  }
  if (!root) {
    throw new RasterError(
      `${name}: what the service answers is no description of itself; check the address`,
      'not-a-raster',
    );
  }
  const complaint = complaintOf(text);
  if (complaint !== null) throw new RasterError(`${name}: the service says: ${complaint}`, 'unreadable');
  return root;
}

/** What a service's answer complains of, in one line; null where it does not. */
export function complaintOf(text: string): string | null {
  const found = /<(?:\w+:)?(?:ServiceException|ExceptionText)\b[^>]*>([^<]*)/.exec(text.slice(0, 10_000));
  if (!found) return null;
  return (
    found[1]!
      .replace(/^<!\[CDATA\[|\]\]>$/g, '')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 160) || 'an error'
  );
}

/** Children by their name without its prefix. */
export const childElements = (parent: Element, name: string): Element[] =>
  Array.from(parent.childNodes).filter(
    (node) => node.nodeType === 1 && (node as Element).localName === name,
  ) as Element[];

/** The text of a child. */
export const textOf = (parent: Element, name: string): string | null =>
  childElements(parent, name)[0]?.textContent?.trim() ?? null;

/** An address with parameters set, whatever their letters' case is there. */
export function withParameters(address: string, parameters: Readonly<Record<string, string>>): string {
  const url = new URL(address);
  for (const key of [...url.searchParams.keys()]) {
    if (Object.keys(parameters).some((name) => name.toLowerCase() === key.toLowerCase())) {
      url.searchParams.delete(key);
    }
  }
  for (const [key, value] of Object.entries(parameters)) url.searchParams.set(key, value);
  return url.href;
}

/** A parameter of an address, whatever its letters' case is; null where it is absent or empty. */
export function parameterOf(address: string, name: string): string | null {
  for (const [key, value] of new URL(address).searchParams) {
    if (key.toLowerCase() === name.toLowerCase() && value !== '') return value;
  }
  return null;
}

/** The code of an EPSG system in any of its spellings; the older names of Web Mercator are 3857. Null for others. */
export function epsgOf(name: string): number | null {
  if (/CRS:?84$/i.test(name)) return 84;
  const code = /EPSG:(?:[\d.]*:)?(\d{4,6})$/i.exec(name)?.[1];
  if (code === undefined) return null;
  return ['900913', '102100', '102113', '3785'].includes(code) ? 3857 : Number(code);
}
