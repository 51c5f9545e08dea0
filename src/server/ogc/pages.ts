import { escapeHtml } from '../../files/escape-markup.ts';
import type { Link } from './links.ts';
import type { StatusInfo } from './ogc-schemas.ts';
import type { InputDescription, OutputDescription } from './process.ts';

/**
 * The documents of OGC API - Processes as pages (conformance class HTML, OGC 18-062r2, section 9): all that the JSON
 * says, with every link as one that can be followed. They have no scripts, and nothing from elsewhere.
 */

const STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 22%, transparent); }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; border-bottom: 1px solid var(--line); }
table { border-collapse: collapse; width: 100%; } th { text-align: left; font-weight: 600; }
td, th { padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: break-word; }
code, pre { font: .9em/1.45 ui-monospace, monospace; overflow-wrap: break-word; white-space: pre-wrap; margin: 0; }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: 0; } .wide { overflow-x: auto; }
`;

/** One page. @param body markup whose texts are escaped */
function page(title: string, base: string, body: string): string {
  const places: readonly [path: string, name: string][] = [
    ['/?f=html', 'Service'],
    ['/conformance', 'Conformance'],
    ['/processes', 'Processes'],
    ['/jobs', 'Jobs'],
    ['/docs', 'API'],
  ];
  const items = places.map(
    ([path, name]) => `<li><a href="${escapeHtml(`${base}${path}`)}">${name}</a></li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} - skyrefer</title><style>${STYLE}</style></head>
<body><nav aria-label="skyrefer"><ul>${items.join('')}</ul></nav>
<main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>
`;
}

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;
const code = (text: string): string => `<code>${escapeHtml(text)}</code>`;
const anchor = (href: string, text: string): string =>
  `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;

/** @param cells markup */
function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '<p>None.</p>';
  const row = (cells: readonly string[], tag: 'td' | 'th') =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<div class="wide"><table><thead>${row(heads.map(escapeHtml), 'th')}</thead><tbody>${rows
    .map((cells) => row(cells, 'td'))
    .join('')}</tbody></table></div>`;
}

function links(list: readonly Link[]): string {
  const rows = list.map(({ href, rel = '', type = '', title }) => [
    anchor(href, title ?? href),
    code(rel),
    code(type),
  ]);
  return `<h2>Links</h2>${table(['Link', 'Relation', 'Type'], rows)}`;
}

/** A field for each thing that is known. */
const fields = (entries: readonly (readonly [name: string, value: unknown])[]): string =>
  table(
    ['', ''],
    entries
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [escapeHtml(name), escapeHtml(String(value))]),
  );

interface Summary {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  readonly jobControlOptions: readonly string[];
  readonly outputTransmission: readonly string[];
  readonly links: readonly Link[];
}

export const landingHtml = (
  document: { readonly title: string; readonly description: string; readonly links: readonly Link[] },
  base: string,
): string => page(document.title, base, paragraph(document.description) + links(document.links));

export const conformanceHtml = (
  { conformsTo }: { readonly conformsTo: readonly string[] },
  base: string,
): string =>
  page(
    'Conformance',
    base,
    `${paragraph('The service conforms to these classes of OGC API - Processes - Part 1: Core 1.0.')}<ul>${conformsTo
      .map((address) => `<li>${anchor(address, address)}</li>`)
      .join('')}</ul>`,
  );

export const processListHtml = (
  document: { readonly processes: readonly Summary[]; readonly links: readonly Link[] },
  base: string,
): string =>
  page(
    'Processes',
    base,
    document.processes
      .map(
        (process) =>
          `<section><h2>${anchor(`${base}/processes/${process.id}`, process.title)}</h2>${summary(process)}</section>`,
      )
      .join('') + links(document.links),
  );

const summary = (process: Summary): string =>
  paragraph(process.description) +
  fields([
    ['Id', process.id],
    ['Version', process.version],
    ['Keywords', process.keywords.join(', ')],
    ['Executed as', process.jobControlOptions.join(', ')],
    ['Outputs by', process.outputTransmission.join(', ')],
  ]) +
  links(process.links);

export function processHtml(
  document: Summary & {
    readonly inputs: Readonly<Record<string, InputDescription>>;
    readonly outputs: Readonly<Record<string, OutputDescription>>;
  },
  base: string,
): string {
  const inputs = Object.entries(document.inputs).map(([name, input]) => [
    code(name),
    `<b>${escapeHtml(input.title)}</b><br>${escapeHtml(input.description)}`,
    `${input.minOccurs} to ${input.maxOccurs}`,
    schema(input.schema),
  ]);
  const outputs = Object.entries(document.outputs).map(([name, output]) => [
    code(name),
    `<b>${escapeHtml(output.title)}</b><br>${escapeHtml(output.description)}`,
    schema(output.schema),
  ]);
  return page(
    document.title,
    base,
    `${summary(document)}<h2>Inputs</h2>${table(['Input', 'What', 'How often', 'Schema'], inputs)}<h2>Outputs</h2>${table(
      ['Output', 'What', 'Schema'],
      outputs,
    )}`,
  );
}

const schema = (value: unknown): string => `<pre>${escapeHtml(JSON.stringify(value, null, 1))}</pre>`;

export const jobListHtml = (
  document: { readonly jobs: readonly StatusInfo[]; readonly links: readonly Link[] },
  base: string,
): string =>
  page(
    'Jobs',
    base,
    table(
      ['Job', 'Process', 'Status', 'Progress', 'Message', 'Created', 'Links'],
      document.jobs.map((job) => [
        anchor(`${base}/jobs/${job.jobID}`, job.jobID),
        code(job.processID),
        escapeHtml(job.status),
        `${job.progress} %`,
        escapeHtml(job.message),
        escapeHtml(job.created),
        job.links.map(({ href, title }) => anchor(href, title ?? href)).join('<br>'),
      ]),
    ) + links(document.links),
  );

export const jobHtml = (job: StatusInfo, base: string): string =>
  page(
    `Job ${job.jobID}`,
    base,
    fields([
      ['Process', job.processID],
      ['Type', job.type],
      ['Status', job.status],
      ['Message', job.message],
      ['Progress', `${job.progress} %`],
      ['Created', job.created],
      ['Started', job.started],
      ['Finished', job.finished],
      ['Updated', job.updated],
      ['Why it failed', job.exception?.detail],
    ]) + links(job.links),
  );

/** An output as its page shows it. */
export interface ShownResult {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly href: string;
  /** What it says, of a text that is short enough to be shown. */
  readonly text: string | null;
}

export const resultsHtml = (results: readonly ShownResult[], jobID: string, base: string): string =>
  page(
    'Results',
    base,
    table(
      ['Output', 'Type', 'Bytes', 'Content'],
      results.map(({ name, mediaType, bytes, href, text }) => [
        anchor(href, name),
        code(mediaType),
        String(bytes),
        text === null ? anchor(href, 'the file') : `<pre>${escapeHtml(text)}</pre>`,
      ]),
    ) + links([{ href: `${base}/jobs/${jobID}`, rel: 'up', type: 'text/html', title: 'The job' }]),
  );
