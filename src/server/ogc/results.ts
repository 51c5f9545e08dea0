import { randomUUID } from 'node:crypto';
import { Problem } from '../http/problem.ts';
import type { ResultPresentation } from '../jobs/job.ts';
import { contentInDocument, type ReadableContent } from '../outputs/answer-content.ts';
import { RELATION } from './links.ts';

/** An output as an execution or a job gives it. */
export interface Result {
  readonly name: string;
  readonly content: ReadableContent;
  readonly mediaType: string;
  /** Where the bytes are to be had; only needed for references. */
  readonly href: string | null;
}

interface Wanted extends Result {
  readonly transmission: 'value' | 'reference';
}

/**
 * The response with results: raw or in a document, by value or by reference (OGC 18-062r2, table 11). Several raw ones of
 * which any is wanted by value come as `multipart/related`. An output that was asked for and that there is not, since it
 * depends on an input that was not given, is left out.
 */
export async function resultsResponse(
  results: readonly Result[],
  { response, outputs }: ResultPresentation,
): Promise<Response> {
  const wanted: Wanted[] =
    outputs.length === 0
      ? results.map((result) => ({ ...result, transmission: 'value' }))
      : outputs.flatMap(({ name, transmission }) =>
          results.filter((result) => result.name === name).map((result) => ({ ...result, transmission })),
        );
  if (response === 'document') return documentResponse(wanted);
  if (wanted.every(({ transmission }) => transmission === 'reference')) {
    const headers = new Headers();
    for (const result of wanted) headers.append('link', linkTo(result));
    return new Response(null, { status: 204, headers });
  }
  const [only, ...others] = wanted;
  if (others.length > 0) return multipartResponse(wanted);
  const { content, mediaType } = only!;
  const headers = { 'content-type': mediaType, 'content-length': String(content.size) };
  return new Response(content.body(), { headers });
}

const linkTo = ({ name, href, mediaType }: Result): string =>
  `<${href}>; rel="${RELATION.results}"; type="${mediaType.replace(/"/g, '')}"; title="${name}"`;

async function documentResponse(wanted: readonly Wanted[]): Promise<Response> {
  const entries: [string, unknown][] = [];
  for (const { name, href, mediaType, content, transmission } of wanted) {
    entries.push([
      name,
      transmission === 'reference' ? { href, type: mediaType } : await valueInDocument(content, mediaType),
    ]);
  }
  return Response.json(Object.fromEntries(entries));
}

/** Texts, numbers and lists as they are, other values with their media type, files as base64. */
async function valueInDocument(content: ReadableContent, mediaType: string): Promise<unknown> {
  const bytes = Buffer.from(await contentInDocument(content));
  if (mediaType.startsWith('text/plain')) return bytes.toString('utf8');
  if (mediaType !== 'application/json' && !mediaType.endsWith('+json')) {
    return { value: bytes.toString('base64'), mediaType, encoding: 'base64' };
  }
  const value: unknown = JSON.parse(bytes.toString('utf8'));
  const plain = mediaType === 'application/json' && (typeof value !== 'object' || Array.isArray(value));
  return plain ? value : { value, mediaType };
}

/** One part for each output (RFC 2387); those by reference are empty, and say where they lie. */
async function multipartResponse(wanted: readonly Wanted[]): Promise<Response> {
  const boundary = randomUUID();
  const parts: Uint8Array[] = [];
  for (const { name, href, mediaType, content, transmission } of wanted) {
    const reference = transmission === 'reference';
    const lines = [
      `--${boundary}`,
      `Content-Type: ${mediaType}`,
      `Content-ID: <${name}>`,
      ...(reference ? [`Content-Location: ${href}`] : []),
      '\r\n',
    ];
    parts.push(Buffer.from(lines.join('\r\n')));
    if (!reference) parts.push(await contentInDocument(content));
    parts.push(Buffer.from('\r\n'));
  }
  parts.push(Buffer.from(`--${boundary}--\r\n`));
  const type = `multipart/related; boundary="${boundary}"`;
  return new Response(Buffer.concat(parts), { headers: { 'content-type': type } });
}

/** Throws a Problem 404 where there is no output of this name. */
export function resultNamed<Named extends Pick<Result, 'name'>>(
  results: readonly Named[],
  name: string,
): Named {
  const result = results.find((one) => one.name === name);
  if (result) return result;
  const names = results.map((one) => one.name).join(', ');
  throw new Problem(404, `the job has no output '${name.slice(0, 80)}'; it has ${names}`);
}
