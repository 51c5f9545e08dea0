import { escapeHtml } from '../files/escape-markup.ts';
import { chartStyle } from './charts/chart-style.ts';
import { type Block, originWords, type ReportDocument, type Table, type TableGroup } from './document.ts';

const STYLE = `
:root { color-scheme: light dark; --ground: #fff; --panel: #f6f8fa; --soft: #5b6673; --measured: #e7f0fd; --measured-ink: #16478f; --warn: #fff4d6; --warn-ink: #6b4a00; }
@media (prefers-color-scheme: dark) { :root { --ground: #14181d; --panel: #1c2229; --soft: #9aa5b3; --measured: #17304f; --measured-ink: #a9cbff; --warn: #3d3012; --warn-ink: #ffdd8f; } }
@media print { :root { color-scheme: light; --ground: #fff; --panel: #fff; --soft: #444; --measured: #e7f0fd; --measured-ink: #16478f; --warn: #fff4d6; --warn-ink: #6b4a00; } }
${chartStyle}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1180px; padding: 28px 20px 60px; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 4px; } h2 { font-size: 1.25rem; margin: 44px 0 10px; padding-top: 14px; border-top: 1px solid var(--rule); } h3 { font-size: 1rem; margin: 22px 0 8px; }
.subtitle, .note, figcaption, .legend { color: var(--soft); font-size: 0.87rem; } .subtitle { margin: 0 0 8px; }
p, li { max-width: 80ch; } .note { margin: 6px 0 0; max-width: 90ch; }
.warning { background: var(--warn); color: var(--warn-ink); padding: 10px 14px; border-radius: 6px; max-width: none; }
.table { margin: 18px 0; } .scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: 0.88rem; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: 0 0 6px; }
th, td { padding: 5px 7px; text-align: right; white-space: nowrap; } .left { text-align: left; white-space: normal; overflow-wrap: break-word; min-width: 4.5em; } th.left[scope=row] { min-width: 9em; }
thead th { border-bottom: 2px solid var(--ink); font-weight: 600; vertical-align: bottom; white-space: normal; } tbody tr:not(.origin) { border-bottom: 1px solid var(--rule); }
.origin th { text-align: left; font-weight: 400; font-size: 0.82rem; padding: 12px 7px 5px; white-space: normal; }
.badge { display: inline-block; border-radius: 3px; padding: 0 7px; margin-right: 8px; font-weight: 650; }
.measured .badge { background: var(--measured-ink); color: var(--ground); } .printed .badge { border: 1px dashed var(--printed); color: var(--soft); }
tbody.measured { background: var(--measured); } tbody.measured td:first-child, tbody.measured th[scope=row] { box-shadow: inset 3px 0 var(--measured-ink); }
tbody.printed td, tbody.printed th { color: var(--soft); } tr.strong td, tr.strong th { font-weight: 700; border-top: 1.5px solid currentColor; } th[scope=row] { font-weight: 500; }
.drawings { display: grid; gap: 16px; margin: 12px 0 8px; } figure { margin: 0; min-width: 0; } figcaption { margin-top: 4px; overflow-wrap: anywhere; }
figure svg { width: 100%; height: auto; display: block; } svg.cell { border-radius: 4px; background: var(--panel); max-height: 720px; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 18px; margin: 10px 0 0; padding: 0; list-style: none; } .legend li { display: flex; align-items: center; gap: 6px; } .legend svg { width: 26px; height: 12px; flex: none; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } table, .origin th { font-size: 7.5pt; } th, td { padding: 2px 4px; } .left, th.left[scope=row] { min-width: 0; } h2, h3 { break-after: avoid; } figure, tr { break-inside: avoid; } * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } .scroll { overflow: visible; } }`;

/** A report as one HTML page that stands alone: light and dark by the reader's preference, and on paper. */
export function renderHtml({ title, subtitle, blocks }: ReportDocument): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<p class="subtitle">${escapeHtml(subtitle)}</p>
${sharedPictures(blocks.map(renderBlock).join('\n'))}
</main>
</body>
</html>
`;
}

/** A picture that several drawings show stands in the page once. */
function sharedPictures(content: string): string {
  const ids = new Map<string, string>();
  const body = content.replace(/<image href="data:[^>]*\/>/g, (image) => {
    const id = ids.get(image) ?? `picture-${ids.size + 1}`;
    ids.set(image, id);
    return `<use href="#${id}"/>`;
  });
  const definitions = [...ids].map(([image, id]) => image.replace('<image ', `<image id="${id}" `));
  if (definitions.length === 0) return body;
  return `<svg width="0" height="0" style="position: absolute" aria-hidden="true"><defs>${definitions.join('\n')}</defs></svg>\n${body}`;
}

function renderBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'warning':
      return `<p class="warning" role="note">${escapeHtml(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'table':
      return renderTable(block);
    case 'drawings': {
      const legend = block.legend?.map(
        ({ text, style }) => `<li>${swatch(style)}<span>${escapeHtml(text)}</span></li>`,
      );
      const figures = block.drawings.map(
        ({ svg, caption }) =>
          `<figure>${svg}${caption === undefined ? '' : `<figcaption>${escapeHtml(caption)}</figcaption>`}</figure>`,
      );
      return (
        `${legend ? `<ul class="legend">${legend.join('')}</ul>` : ''}<div class="drawings" ` +
        `style="grid-template-columns: repeat(auto-fit, minmax(min(100%, ${block.width}px), 1fr))">${figures.join('')}</div>`
      );
    }
  }
}

function swatch(style: string): string {
  if (/\b(truth|prediction)\b/.test(style)) {
    return `<svg class="cell" viewBox="0 0 26 12" aria-hidden="true"><path class="${style}" stroke-width="2" d="M2 2H24V10H2Z"/></svg>`;
  }
  const shape = style.startsWith('line')
    ? `<path class="${style}" d="M1 6H25"/>`
    : `<rect class="${style}" x="1" y="1" width="24" height="10"/>`;
  return `<svg class="chart" viewBox="0 0 26 12" aria-hidden="true">${shape}</svg>`;
}

function renderTable({ caption, columns, groups, note }: Table): string {
  const side = (index: number) => (columns[index]?.align === 'left' ? ' class="left"' : '');
  const head = columns
    .map(({ title }, index) => `<th scope="col"${side(index)}>${escapeHtml(title)}</th>`)
    .join('');
  const bodies = groups.map((group) => {
    const rows = group.rows.map((cells, index) => {
      const tags = cells.map((text, column) =>
        column === 0
          ? `<th scope="row"${side(column)}>${escapeHtml(text)}</th>`
          : `<td${side(column)}>${escapeHtml(text)}</td>`,
      );
      return `<tr${group.strong?.includes(index) ? ' class="strong"' : ''}>${tags.join('')}</tr>`;
    });
    return `<tbody${group.origin ? ` class="${group.origin}"` : ''}>${groupHead(group, columns.length)}${rows.join('')}</tbody>`;
  });
  return (
    `<div class="table"><div class="scroll"><table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead>` +
    `${bodies.join('')}</table></div>${note === undefined ? '' : `<p class="note">${escapeHtml(note)}</p>`}</div>`
  );
}

function groupHead({ origin, title }: TableGroup, columns: number): string {
  if (origin === undefined && title === undefined) return '';
  const badge = origin ? `<span class="badge">${originWords[origin]}</span>` : '';
  return `<tr class="origin"><th colspan="${columns}" scope="rowgroup">${badge}${escapeHtml(title ?? '')}</th></tr>`;
}
