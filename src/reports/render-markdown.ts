import { chartStyle } from './charts/chart-style.ts';
import { type Block, originWords, type ReportDocument, type Table } from './document.ts';
import { escapeMarkdown } from './escape-markdown.ts';

/** A report as Markdown, and the drawings that it shows by their names. */
export interface MarkdownReport {
  readonly text: string;
  /** SVG files by their names, which begin with the folder that was given. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * A report as Markdown. Drawings become SVG files of their own, since Markdown has none inside.
 * @param folder where the drawings will lie, from the Markdown file's point of view
 */
export function renderMarkdown({ title, subtitle, blocks }: ReportDocument, folder: string): MarkdownReport {
  const files = new Map<string, string>();
  const parts = blocks.map((block) => renderBlock(block, folder, files));
  const text = [`# ${escapeMarkdown(title)}`, escapeMarkdown(subtitle), ...parts]
    .filter((part) => part !== '')
    .join('\n\n');
  return { text: `${text}\n`, files };
}

function renderBlock(block: Block, folder: string, files: Map<string, string>): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return escapeMarkdown(block.text);
    case 'warning':
      return `> **Note.** ${escapeMarkdown(block.text)}`;
    case 'list':
      return block.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n');
    case 'table':
      return markdownTable(block);
    case 'drawings':
      return block.drawings
        .map(({ svg, label, caption }) => {
          const name = `${folder}/${String(files.size + 1).padStart(3, '0')}.svg`;
          files.set(name, standalone(svg));
          const image = `![${escapeMarkdown(label)}](${encodeURI(name)})`;
          return caption === undefined ? image : `${image}\n\n${escapeMarkdown(caption)}`;
        })
        .join('\n\n');
  }
}

/** A drawing as a file: with its own colours. */
const standalone = (svg: string): string =>
  `${svg.replace(/^(<svg [^>]*>)/, `$1<style>${chartStyle.replaceAll('<', '&lt;')}</style>`)}\n`;

/** A table; where some of its rows were measured and others printed, a column says which. */
export function markdownTable({ caption, columns, groups, note }: Table): string {
  const origins = groups.some(({ origin }) => origin !== undefined);
  const titles = columns.map(({ title }) => title);
  const head = origins ? ['Figures', ...titles] : titles;
  const align = [
    ...(origins ? [':--'] : []),
    ...columns.map((column) => (column.align === 'left' ? ':--' : '--:')),
  ];
  const rows = groups.flatMap(({ origin, rows: own, strong }) =>
    own.map((cells, index) => {
      const texts = cells.map((text) => {
        const escaped = escapeMarkdown(text);
        return (origin === 'measured' && text === cells[0]) || strong?.includes(index)
          ? bold(escaped)
          : escaped;
      });
      if (!origins) return texts;
      const words = origin ? originWords[origin].toLowerCase() : '';
      return [origin === 'measured' ? bold(words) : words, ...texts];
    }),
  );
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const sources = groups.flatMap(({ origin, title }) =>
    title === undefined ? [] : [`${origin ? `${originWords[origin]}: ` : ''}${title}.`],
  );
  const below = [...sources, ...(note === undefined ? [] : [note])].map(escapeMarkdown).join(' ');
  const table = [line(head.map(escapeMarkdown)), line(align), ...rows.map(line)].join('\n');
  return [`**${escapeMarkdown(caption)}**`, table, below].filter((part) => part !== '').join('\n\n');
}

const bold = (text: string): string => (text === '' ? '' : `**${text}**`);
