import { Command, InvalidArgumentError, Option } from 'commander';
import type { CountedScenes } from '../../archive/node.ts';
import { COUNT_GROUPS, type CountGroup } from '../../archive/retrieval/count-group.ts';
import { displayName } from '../../imagery/raster/source/display-name.ts';
import { counted } from '../counted.ts';
import type { Terminal } from '../terminal.ts';
import {
  askedAsJson,
  type Searched,
  type StoredSearchOptions,
  saySearch,
  searchStored,
  withStoredSearch,
} from './stored-search.ts';

interface CountOptions extends StoredSearchOptions {
  readonly by: CountGroup;
  readonly cell: number;
}

/** `skyrefer archive count NAME SENTENCE` */
export function archiveCountCommand(terminal: Terminal, interruptible: () => void, version: string): Command {
  return withStoredSearch(
    new Command('count')
      .summary('how much of something an archive shows, by month, scene or place')
      .description(
        'Asks a sentence of every scene of a searchable archive, out of what is stored, and counts what is marked. Masks are coarse: what is small ' +
          'or stands close together is counted as one, so that these are estimates.',
      ),
  )
    .addOption(new Option('--by <group>', 'what is counted together').choices(COUNT_GROUPS).default('scene'))
    .option('--cell <degrees>', 'side of the cells of --by cell', degrees, 1)
    .action(async (name: string, sentence: string, options: CountOptions) => {
      interruptible();
      const { countScenes } = await import('../../archive/node.ts');
      const { by, cell: cellDegrees } = options;
      const found = await searchStored(
        terminal,
        version,
        name,
        sentence,
        options,
        ({ database, archive, segmenter, question, options: asking }) =>
          countScenes(database, archive, segmenter, question, { ...asking, by, cellDegrees }),
      );
      saySearch(terminal, found);
      terminal.out(options.json ? `${JSON.stringify(asJson(found, options))}\n` : asText(found, by));
    });
}

function degrees(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value > 0 && value <= 90))
    throw new InvalidArgumentError('give degrees, above 0 and up to 90.');
  return value;
}

type Found = Searched<CountedScenes>;

const WITHOUT: Readonly<Record<CountGroup, string>> = {
  month: 'no date',
  scene: 'no name',
  cell: 'no place on the Earth',
};

function asText({ groups, things, showing, scenes, windows }: Found, by: CountGroup): string {
  const lines = groups.map(({ group, things: count, showing: some, scenes: all }) => {
    const name = group === null ? WITHOUT[by] : by === 'scene' ? displayName(group) : group;
    const within =
      by === 'scene'
        ? ''
        : all === null
          ? ` in ${counted(some, 'scene')}`
          : ` in ${some} of ${counted(all, 'scene')}`;
    return `${name}: ${count}${within}`;
  });
  return `${[...lines, `${things} in ${showing} of ${counted(scenes, 'scene')}, counted coarsely (${counted(windows, 'window')} asked)`].join('\n')}\n`;
}

function asJson(searched: Found, { by, cell }: CountOptions) {
  const { groups, things, showing, scenes, windows, unasked } = searched;
  return {
    ...askedAsJson(searched),
    ...{ by, ...(by === 'cell' ? { cellDegrees: cell } : {}), groups },
    ...{ things, showing, scenes, windows, withoutEmbedding: unasked },
  };
}
