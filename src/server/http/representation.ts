import type { ServiceContext } from './context.ts';
import { Problem } from './problem.ts';

const HTML = ['text/html', 'application/xhtml+xml'];

/**
 * Whether a document is wanted as a page: `f=html` or `f=json` say so, else the Accept header, which has to name HTML
 * before JSON (RFC 9110, section 12.5.1); what takes anything gets JSON. Throws a Problem 400 for another `f`.
 */
export function prefersHtml(context: ServiceContext): boolean {
  const asked = context.req.query('f');
  if (asked !== undefined) {
    if (asked === 'json' || asked === 'html') return asked === 'html';
    throw new Problem(400, `'f' is '${asked.slice(0, 20)}'; give json or html`);
  }
  const ranges = mediaRanges(context.req.header('accept') ?? '');
  const best = (wanted: (type: string) => boolean) =>
    Math.max(0, ...ranges.filter(({ type }) => wanted(type)).map(({ quality }) => quality));
  const html = best((type) => HTML.includes(type));
  const json = best((type) => type === 'application/json' || type.endsWith('+json'));
  if (html !== json) return html > json;
  const named = (type: string) => HTML.includes(type);
  return html > 0 && named(ranges.find(({ type }) => named(type) || type === 'application/json')?.type ?? '');
}

/**
 * Whether a client takes problems as plain JSON only: its Accept names `application/json`, and neither
 * `application/problem+json` nor a range that it is in.
 */
export function takesPlainJsonOnly(accept: string | null): boolean {
  const types = mediaRanges(accept ?? '')
    .filter(({ quality }) => quality > 0)
    .map(({ type }) => type);
  const problems = ['application/problem+json', 'application/*', '*/*'];
  return types.includes('application/json') && !types.some((type) => problems.includes(type));
}

/** Media ranges in their order, without parameters but their quality. */
function mediaRanges(accept: string): { type: string; quality: number }[] {
  return accept
    .split(',')
    .map((range) => {
      const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
      const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
      return { type, quality: Number.isNaN(quality) ? 0 : quality };
    })
    .filter(({ type }) => type !== '');
}
