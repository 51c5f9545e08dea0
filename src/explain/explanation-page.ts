import { escapeHtml } from '../files/escape-markup.ts';
import type { SentencePart } from '../language/index.ts';
import { nothingMarked } from '../model/sureness.ts';
import type { AnswerExplanation, AttentionMap, LabelledMatrix } from './explain-answer.ts';

/** The picture of a page, and what is drawn over it. */
export interface ExplainedPicture {
  readonly width: number;
  readonly height: number;
  /** The picture itself as a data URI. */
  readonly picture: string;
  /** For each explanation, the picture with its mask as a data URI. */
  readonly overlays: readonly string[];
  /** A heat map as a data URI of a picture with transparency, one pixel per cell. */
  readonly heat: (map: AttentionMap) => string;
}

const PARTS: readonly (readonly [SentencePart, string])[] = [
  ['target', 'Target'],
  ['relation', 'Relation'],
  ['reference', 'Reference'],
  ['location', 'Location'],
  ['other', 'Other words'],
];
const LEVELS = ['F(0), stride 4', 'F(1), stride 8', 'F(2), stride 16'];

/**
 * One HTML page that shows how one or several models answered a sentence (Figure 4): the mask, what each word looked at,
 * A_uu and C_uu, the dense prompt, the grounding cues. It stands alone: pictures are inside.
 * @param explanations of the same sentence on the same picture, each in a column of its own
 */
export function explanationPage(
  title: string,
  explanations: readonly AnswerExplanation[],
  shown: ExplainedPicture,
): string {
  const [first] = explanations;
  if (!first) throw new RangeError('there is nothing to explain');
  const columns = explanations.map((explanation, index) =>
    column(explanation, shown, shown.overlays[index]!),
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title>
<style>
  :root { --picture: url(${shown.picture}); color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; --line: #8884; --ink: 20, 90, 200; }
  @media (prefers-color-scheme: dark) { :root { --ink: 110, 170, 255; } }
  body { margin: 24px auto; max-width: ${explanations.length > 1 ? 1500 : 1040}px; padding: 0 20px; }
  h1 { font-size: 1.5rem; margin: 0 0 4px; } h2 { font-size: 1.1rem; margin: 28px 0 8px; } h3 { font-size: 0.95rem; margin: 16px 0 6px; }
  .columns { display: grid; grid-template-columns: repeat(${explanations.length}, minmax(0, 1fr)); gap: 32px; }
  @media (max-width: 900px) { .columns { grid-template-columns: minmax(0, 1fr); } }
  .maps { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 12px; }
  figure { margin: 0; } figcaption { font-size: 0.85rem; margin-top: 4px; }
  .stack { position: relative; aspect-ratio: ${shown.width} / ${shown.height}; overflow: hidden; border-radius: 4px; background: var(--picture) 0 0 / 100% 100%; }
  .stack img { position: absolute; inset: 0; width: 100%; height: 100%; object-fit: fill; }
  .answer img { width: 100%; height: auto; border-radius: 6px; display: block; }
  .scroll { overflow-x: auto; }
  table { border-collapse: collapse; font-size: 0.8rem; } th { font-weight: 500; padding: 2px 6px; text-align: right; white-space: nowrap; }
  thead th { writing-mode: vertical-rl; transform: rotate(180deg); text-align: left; padding: 6px 2px; }
  td { width: 34px; height: 26px; text-align: center; border: 1px solid var(--line); font-variant-numeric: tabular-nums; }
  p.note { opacity: 0.75; max-width: 75ch; }
</style>
<h1>&ldquo;${escapeHtml(first.expression)}&rdquo;</h1>
<p class="note">${escapeHtml(title)}. Bright places are those that a word, a prompt or a cue attends to. Attention tells where the model looked,
not that it looked there for the right reason.</p>
<div class="columns">
${columns.join('\n')}
</div>
</html>
`;
}

function column(explanation: AnswerExplanation, shown: ExplainedPicture, overlay: string): string {
  const { model, words, textAttention, tokenRelations, densePrompt, cues } = explanation;
  const found = verdict(explanation);
  const stack = (map: AttentionMap, caption: string) =>
    `<figure><div class="stack"><img src="${shown.heat(map)}" alt="${escapeHtml(caption)}"></div>` +
    `<figcaption>${escapeHtml(caption)}</figcaption></figure>`;
  const groups = PARTS.flatMap(([part, title]) => {
    const own = words.filter((word) => word.part === part);
    if (own.length === 0) return [];
    return [
      `<h3>${title}</h3><div class="maps">${own.map(({ text, attention }) => stack(attention, text)).join('')}</div>`,
    ];
  });
  const levels = LEVELS.flatMap((title, level) => {
    const own = cues.filter((cue) => cue.level === level);
    if (own.length === 0) return [];
    const maps = own.map(({ cue, attention }) => stack(attention, `cue ${cue}`)).join('');
    return [`<h3>${title}</h3><div class="maps">${maps}</div>`];
  });
  const section = (title: string, note: string, content: string) =>
    content === '' ? '' : `<section><h2>${title}</h2><p class="note">${note}</p>${content}</section>`;
  const blocks = (matrices: readonly LabelledMatrix[]) =>
    matrices
      .map((matrix, index) => `${matrices.length > 1 ? `<h3>Block ${index + 1}</h3>` : ''}${table(matrix)}`)
      .join('');
  return `<article>
<h2>${escapeHtml(model)}: ${found}</h2>
<figure class="answer"><img src="${overlay}" width="${shown.width}" height="${shown.height}" alt="The picture with the mask of the answer"></figure>
${section('What each word looks at', 'A_uf of the last block of stage I, a word at a time.', groups.join(''))}
${section('Dense prompt', 'Y_dense: where stage II tells SAM 2 that the object is.', densePrompt ? `<div class="maps">${stack(densePrompt, 'Y_dense')}</div>` : '')}
${section('Words among each other', 'A_uu: how much the word of a row takes from the word of a column, grounding cues included, in percent. What is missing to 100 goes to special tokens.', blocks(textAttention))}
${section('Words on the image', 'C_uu: how far two words look at the same places, in percent. Structural consistency draws A_uu towards it below the diagonal.', blocks(tokenRelations))}
${section('Grounding cues', "What the positions of SAM 2's levels take from each cue in stage III.", levels.join(''))}
</article>`;
}

function verdict({ present, presence, ruledOut, score, box }: AnswerExplanation): string {
  if (!present) {
    const maps = presence === null ? '' : '; the maps tell where it was looked for';
    return `${nothingMarked({ presence, ruledOut })}${maps}`;
  }
  const likely = presence === null ? '' : `, presence ${presence.toFixed(2)}`;
  const [x, y, width, height] = box!;
  return `found, score ${score.toFixed(2)}${likely}, box ${width} x ${height} at (${x}, ${y})`;
}

function table({ labels, rows }: LabelledMatrix): string {
  const head = labels.map((label) => `<th scope="col">${escapeHtml(label)}</th>`).join('');
  const body = rows.map((row, index) => {
    const cells = row.map(
      (value) => `<td style="background: rgba(var(--ink), ${shade(value)})">${Math.round(100 * value)}</td>`,
    );
    return `<tr><th scope="row">${escapeHtml(labels[index]!)}</th>${cells.join('')}</tr>`;
  });
  return `<div class="scroll"><table><thead><tr><td></td>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

/** At most half covered, so that numbers stay readable on every shade. */
const shade = (value: number): string => (0.5 * Math.min(1, Math.max(0, value))).toFixed(3);
