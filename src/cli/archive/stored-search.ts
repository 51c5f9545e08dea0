import { type Command, Option } from 'commander';
import type { Archive, RecallingSegmenter, StoredQuestion } from '../../archive/node.ts';
import type { Database } from '../../database/database-node.ts';
import type { BoundingBox } from '../../geo/index.ts';
import { tidySentence } from '../../language/tidy-sentence.ts';
import { counted } from '../counted.ts';
import { UsageError } from '../failure.ts';
import {
  cacheOption,
  deviceOption,
  type ModelOptions,
  memoryOption,
  segmenterFromOptions,
} from '../model-options.ts';
import { StatusLine } from '../status-line.ts';
import type { Terminal } from '../terminal.ts';
import { type DatabaseOption, databaseOption, withArchives } from './database-option.ts';

/** Options of the commands that ask sentences of what is stored. */
export interface StoredSearchOptions extends DatabaseOption, Omit<ModelOptions, 'precision'> {
  readonly bbox?: string;
  readonly tryAnyway?: boolean;
  readonly json?: boolean;
}

/** Adds the arguments and options that those commands have in common. */
export function withStoredSearch(command: Command): Command {
  return command
    .argument('<name>', "the archive's, made with --searchable")
    .argument('<sentence>', 'what is looked for')
    .addOption(
      new Option('--bbox <box>', 'WEST,SOUTH,EAST,NORTH in degrees: only windows of scenes that touch it'),
    )
    .option('--try-anyway', 'ask also what the model does not know: what is found is a guess')
    .option('--json', 'print one JSON object')
    .addOption(databaseOption())
    .option('--model <model>', "'tiny' or a model's folder: the one that the archive was made with", 'tiny')
    .addOption(deviceOption())
    .addOption(memoryOption())
    .addOption(cacheOption());
}

/** What a search has at hand. */
export interface StoredSearch {
  readonly database: Database;
  readonly archive: Archive;
  readonly segmenter: RecallingSegmenter;
  readonly question: StoredQuestion;
  readonly options: {
    readonly bbox: BoundingBox | null;
    readonly signal: AbortSignal;
    readonly onWindow: (windows: number) => void;
  };
}

/** What a search found, with what it was asked of. */
export type Searched<Result> = Result & {
  readonly archive: Archive;
  readonly question: StoredQuestion;
  /** Scenes of which nothing is stored that could be asked. */
  readonly unasked: number;
};

/** Opens archive and model for one search; what the model does not understand of the sentence is said before. */
export async function searchStored<Result>(
  terminal: Terminal,
  version: string,
  name: string,
  text: string,
  options: StoredSearchOptions,
  search: (with_: StoredSearch) => Promise<Result>,
): Promise<Searched<Result>> {
  const sentence = tidySentence(text);
  if (sentence === '') throw new UsageError("there is no sentence; say what to look for, as in 'the ships'");
  const { parseBbox } = await import('../../geo/index.ts');
  const bbox = options.bbox === undefined ? null : parseBbox(options.bbox, 'lonlat');
  if (bbox && bbox.in !== 'lonlat') {
    throw new UsageError(`--bbox ${options.bbox}: scenes are looked for by longitude and latitude`);
  }
  const { checkWorker, scenesWithoutEmbedding, storedQuestion } = await import('../../archive/node.ts');
  const { openModel } = await import('../../model/node.ts');
  return withArchives(options, async (store, database) => {
    const archive = await store.get(name);
    const model = await openModel(options.model);
    checkWorker(archive, {
      model: { name: model.config.name, hash: await model.hash() },
      software: version,
    });
    const question = storedQuestion(sentence, model.config, options.tryAnyway ?? false);
    await using segmenter = await segmenterFromOptions(
      { ...options, precision: archive.precision },
      { encodesImages: false },
    );
    segmenter.checkSentence(question.asked);
    const status = new StatusLine(terminal);
    try {
      const result = await search({
        ...{ database, archive, segmenter, question },
        options: {
          bbox,
          signal: terminal.signal,
          onWindow: (windows) => windows % 10 === 0 && status.show(`${windows} windows asked`),
        },
      });
      return { ...result, question, archive, unasked: await scenesWithoutEmbedding(database, archive) };
    } finally {
      status.clear();
    }
  });
}

/** Says what was not understood, as an answer to the sentence would, and which scenes were not asked. */
export function saySearch(
  terminal: Terminal,
  { question: { sentence, reading }, unasked }: Searched<object>,
): void {
  if (reading.notes.length > 0) terminal.err(`note: ${sentence}: ${reading.notes.join('; ')}\n`);
  if (unasked > 0) {
    terminal.err(
      `note: of ${counted(unasked, 'scene')} nothing is stored that could be asked: not answered yet, or not readable\n`,
    );
  }
}

/** What was asked, as JSON says it before what was found. */
export const askedAsJson = ({ archive, question: { sentence, reading } }: Searched<object>) => ({
  ...{ archive: archive.name, sentence, understanding: reading.understanding, guess: reading.guess },
  notes: reading.notes,
});
