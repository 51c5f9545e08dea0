/** The OpenAPI document for people: one page without scripts, and with nothing from elsewhere. */

import { escapeHtml } from '../../files/escape-markup.ts';

interface OpenApi {
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

interface OpenApiOperation {
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly security?: readonly unknown[];
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly description: string;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: unknown }>> };
  readonly responses: Readonly<
    Record<
      string,
      { readonly description: string; readonly content?: Readonly<Record<string, { schema?: unknown }>> }
    >
  >;
}

const STYLE = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 22%, transparent); }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.6rem; } h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
details { border: 1px solid var(--line); border-radius: .4rem; margin: .6rem 0; padding: 0 .8rem; }
summary { cursor: pointer; padding: .6rem 0; } summary b { display: inline-block; min-width: 4.5rem; }
code, pre { font: .9em/1.45 ui-monospace, monospace; overflow-wrap: anywhere; }
pre { overflow-x: auto; padding: .8rem; border: 1px solid var(--line); border-radius: .4rem; }
table { border-collapse: collapse; width: 100%; margin: .6rem 0; } th { text-align: left; }
td, th { padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
`;

export function openApiPage(document: unknown): string {
  const { info, tags, paths, components } = document as OpenApi;
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const sections = tags.map(({ name, description }) => {
    const own = operations.filter(({ operation }) => operation.tags.includes(name));
    return `<h2>${escapeHtml(name)}</h2><p>${escapeHtml(description)}</p>${own.map(operationHtml).join('')}`;
  });
  const schemas = Object.entries(components.schemas).map(
    ([name, schema]) =>
      `<details id="schema-${escapeHtml(name)}"><summary><code>${escapeHtml(name)}</code></summary><pre>${escapeHtml(
        JSON.stringify(schema, null, 2),
      )}</pre></details>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(info.title)} ${escapeHtml(info.version)}: HTTP service</title><style>${STYLE}</style></head>
<body><main><h1>${escapeHtml(info.title)} ${escapeHtml(info.version)}: HTTP service</h1><p>${inline(info.description)}</p>
<p>The machine-readable document is at <a href="/openapi.json"><code>/openapi.json</code></a> (OpenAPI 3.1).</p>
<pre>curl -F image=@image.tif -F 'sentence=the airplane on the far left' ORIGIN/v1/segment</pre>
${sections.join('')}<h2>Schemas</h2>${schemas.join('')}</main></body></html>
`;
}

function operationHtml({
  path,
  method,
  operation,
}: {
  path: string;
  method: string;
  operation: OpenApiOperation;
}): string {
  const { summary, description, security, parameters = [], requestBody, responses } = operation;
  const rows = (cells: readonly (readonly string[])[]) =>
    cells.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('');
  const bodies = Object.entries(requestBody?.content ?? {}).map(([type, { schema }]) => [
    `<code>${escapeHtml(type)}</code>`,
    schemaHtml(schema),
  ]);
  const answers = Object.entries(responses).map(([status, { description: about, content = {} }]) => [
    `<code>${status}</code>`,
    `${inline(about)}<br>${Object.entries(content)
      .map(([type, { schema }]) => `<code>${escapeHtml(type)}</code> ${schema ? schemaHtml(schema) : ''}`)
      .join('<br>')}`,
  ]);
  return `<details><summary><b>${method.toUpperCase()}</b> <code>${escapeHtml(path)}</code> ${escapeHtml(summary)}</summary>
${description ? `<p>${inline(description)}</p>` : ''}${security ? '<p>Asks for a key.</p>' : ''}
${
  parameters.length > 0
    ? `<table><tr><th>Parameter</th><th>In</th><th></th></tr>${rows(
        parameters.map((one) => [
          `<code>${escapeHtml(one.name)}</code>`,
          escapeHtml(one.in),
          inline(one.description),
        ]),
      )}</table>`
    : ''
}${bodies.length > 0 ? `<table><tr><th>Body</th><th>Schema</th></tr>${rows(bodies)}</table>` : ''}
<table><tr><th>Status</th><th>Answer</th></tr>${rows(answers)}</table></details>`;
}

function schemaHtml(schema: unknown): string {
  const reference = (schema as { $ref?: string }).$ref;
  const name = reference?.split('/').at(-1);
  if (name === undefined) return `<code>${escapeHtml(JSON.stringify(schema))}</code>`;
  return `<a href="#schema-${escapeHtml(name)}"><code>${escapeHtml(name)}</code></a>`;
}

/** Backticks become code. */
const inline = (text: string): string => escapeHtml(text).replace(/`([^`]*)`/g, '<code>$1</code>');
