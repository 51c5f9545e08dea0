import { resolve } from 'node:path';
import { Command, type Option } from 'commander';
import { readTextFile } from '../../files/text-file.ts';
import { isAddress } from '../../imagery/raster/source/display-name.ts';
import { tidySentence } from '../../language/tidy-sentence.ts';
import { counted } from '../counted.ts';
import { UsageError } from '../failure.ts';
import { precisionOption } from '../model-options.ts';
import { segmentCommand } from '../segment/segment.ts';
import { type SegmentCommandOptions, settingsOf } from '../segment/segment-options.ts';
import type { Terminal } from '../terminal.ts';
import { type DatabaseOption, databaseOption, withArchives } from './database-option.ts';

/** Options of `skyrefer segment` that an archive is declared with: they hold for all of its scenes. */
const SHARED: ReadonlySet<string> = new Set([
  ...['bands', 'stretch', 'nodata', 'page', 'asset', 'gsd'],
  ...['all', 'minScore', 'assumePresent', 'tryAnyway', 'threshold'],
  ...['simplify', 'regularise', 'smooth', 'maxAreaChange', 'minArea', 'area'],
]);

interface CreateOptions extends DatabaseOption, SegmentCommandOptions {
  readonly sentences?: string;
  readonly searchable?: boolean;
  readonly parts?: string;
}

/** `skyrefer archive create NAME` */
export function archiveCreateCommand(terminal: Terminal, version: string): Command {
  const command = new Command('create')
    .summary('declare an archive: its sentences, its model')
    .description(
      'Declares an archive: what is asked of all of its scenes, and by which model. This does not change any more; the same command again changes ' +
        'nothing, another one is refused.',
    )
    .argument('<name>', 'small letters, digits and _')
    .option('--sentences <file>', 'text file with a sentence on each line')
    .option(
      '--searchable',
      "keep what the model needs for further sentences: up to 200 kB of each window of a scene ('archive find', 'archive count')",
    )
    .option('--model <model>', "'tiny' or a model's folder; workers need the same", 'tiny')
    .addOption(databaseOption())
    .option(
      '--parts <place>',
      'folder, s3:// or gs:// address where GeoParquet files of the answers are kept as well',
    )
    .addOption(precisionOption());
  for (const option of sharedOptions(terminal)) command.addOption(option);
  return command.action(async (name: string, options: CreateOptions) => {
    const { searchable = false } = options;
    if (options.sentences === undefined && !searchable) {
      throw new UsageError(
        'say what is asked of every scene: --sentences FILE; or let sentences be asked later: --searchable',
      );
    }
    const sentences = options.sentences === undefined ? [] : await sentencesOf(options.sentences);
    const settings = await settingsOf({ ...options, out: [] });
    const kept = Object.fromEntries(
      Object.entries(settings).filter(
        ([key, value]) => (SHARED.has(key) || key === 'simplifyMetres') && value !== null,
      ),
    );
    if (typeof kept.nodata === 'number' && Number.isNaN(kept.nodata)) kept.nodata = 'nan'; // JSON has none
    const model = await checkedModel(options.model, sentences);
    await withArchives(options, async (store) => {
      const { archive, made } = await store.create(name, {
        ...{ sentences, model, precision: options.precision, software: version, settings: kept, searchable },
        parts:
          options.parts === undefined
            ? null
            : isAddress(options.parts)
              ? options.parts
              : resolve(options.parts),
      });
      terminal.out(
        made
          ? `made the archive '${name}': ${counted(sentences.length, 'sentence')}, model ${archive.model.name}${searchable ? ', searchable' : ''}\n`
          : `the archive '${name}' is there already, declared the same\n`,
      );
    });
  });
}

/** The model's name and hash, once it takes all sentences: they cannot be changed afterwards. */
async function checkedModel(
  path: string,
  sentences: readonly string[],
): Promise<{ name: string; hash: string }> {
  const { Segmenter } = await import('../../segmenter/segmenter-node.ts');
  await using segmenter = await Segmenter.load(path, { memory: 'lean' });
  for (const sentence of sentences) segmenter.checkSentence(sentence);
  return { name: segmenter.config.name, hash: await segmenter.model.hash() };
}

/** Taken from the command whose options they are, so that both mean the same. */
function sharedOptions(terminal: Terminal): Option[] {
  return segmentCommand(terminal, () => {}).options.filter((option) => SHARED.has(option.attributeName()));
}

async function sentencesOf(file: string): Promise<string[]> {
  const lines = (await readTextFile(file)).split(/\r\n|\n|\r/).map(tidySentence);
  const sentences = [...new Set(lines.filter((line) => line !== ''))];
  if (sentences.length === 0) throw new UsageError(`${file} holds no sentence; write one on each line`);
  return sentences;
}
