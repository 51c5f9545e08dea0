import type { Vocabulary } from '../src/language/index.ts';

interface Figures {
  readonly sentences: string;
  readonly gIoU: string;
  readonly half: string;
}

/**
 * What a model knows, as a table for the README: every category of its vocabulary, with the figures that its card prints for it (gIoU
 * and Pr@0.5 of `skyrefer evaluate`, the first table that has it), those of all sentences, and of those that people wrote. Categories without figures are named below.
 * @param card Markdown of the model's card
 */
export function knownTable({ categories }: Vocabulary, card: string): string {
  const measured = figuresOf(card);
  const all = measured.get('all');
  if (!all) throw new Error("the model's card has no table of 'skyrefer evaluate' with a row 'all'");
  const rows = categories.flatMap(({ name }) => {
    const figures = measured.get(name);
    return figures ? [row(name, figures)] : [];
  });
  const written = figuresOf(card.split('--annotations written.jsonl')[1] ?? '').get('all');
  const others = categories.filter(({ name }) => !measured.has(name));
  const named = (drawnOnly: boolean) =>
    others.flatMap((one) => ((one.drawnOnly ?? false) === drawnOnly ? [one.name] : [])).join(', ');
  return [
    '| what | sentences | gIoU | found (Pr@0.5) |',
    '| --- | --: | --: | --: |',
    ...rows,
    row('**the ten of NWPU VHR-10 together**', all),
    ...(written ? [row('sentences that people wrote about the same photographs', written)] : []),
    ...(named(false) ? ['', `It was also taught, without figures of its own here: ${named(false)}.`] : []),
    ...(named(true)
      ? ['', `From drawn pictures alone, so that it mostly fails on photographs: ${named(true)}.`]
      : []),
  ].join('\n');
}

const row = (name: string, { sentences, gIoU, half }: Figures): string =>
  `| ${name} | ${sentences} | ${gIoU} | ${half} |`;

/** Rows of the tables that `skyrefer evaluate` prints, by name; of several the first. */
function figuresOf(card: string): Map<string, Figures> {
  const figures = new Map<string, Figures>();
  for (const [, table] of card.matchAll(/^ +n +gIoU +cIoU +Pr@0\.5.*\n((?:(?!```).*\n)*)/gm)) {
    for (const [, name, n, gIoU, half] of table!.matchAll(
      /^(\S.*?) {2,}(\d+) +([\d.]+) +[\d.]+ +([\d.]+) .*$/gm,
    )) {
      if (!figures.has(name!)) figures.set(name!, { sentences: n!, gIoU: gIoU!, half: half! });
    }
  }
  return figures;
}
