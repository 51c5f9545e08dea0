import { Command, Option } from 'commander';
import type { Terminal } from '../terminal.ts';
import type { MergeOptions, MissingOptions } from './manifest-run.ts';

/** `skyrefer manifest merge|missing` */
export function manifestCommand(terminal: Terminal): Command {
  return new Command('manifest')
    .summary('merge manifests of several runs, and find what is missing')
    .description('Works on the manifests of segment --manifest, of which each shard of a batch writes one.')
    .helpCommand(false)
    .addCommand(mergeCommand(terminal))
    .addCommand(missingCommand(terminal));
}

function mergeCommand(terminal: Terminal): Command {
  return new Command('merge')
    .summary('make one manifest of several')
    .description(
      'Makes one manifest of several, with one line for each image and sentence: an answer rather than a failure. Two answers ' +
        'that differ are a conflict, which is named; then nothing is written unless --prefer says which one stays.',
    )
    .argument('<manifests...>', 'manifests, the first ones first')
    .requiredOption('--out <file>', 'manifest to write')
    .addOption(new Option('--prefer <which>', 'of two answers that differ').choices(['first', 'last']))
    .addHelpText(
      'after',
      `
Example:
  $ skyrefer manifest merge answers.*-of-16.jsonl --out answers.jsonl`,
    )
    .action(async (manifests: string[], options: MergeOptions) => {
      const { runMerge } = await import('./manifest-run.ts');
      await runMerge(terminal, manifests, options);
    });
}

function missingCommand(terminal: Terminal): Command {
  return new Command('missing')
    .summary('the pairs of a list that have no answer yet')
    .description(
      'Writes those pairs of a list that have no line in any of the manifests, or only failed, as a list that segment --pairs takes.',
    )
    .argument('<manifests...>', 'manifests')
    .requiredOption('--pairs <file>', 'CSV or JSON Lines of image and sentence that was given to segment')
    .requiredOption('--out <file>', 'list to write, .csv, .tsv or .jsonl')
    .addHelpText(
      'after',
      `
Example:
  $ skyrefer manifest missing answers.*-of-16.jsonl --pairs pairs.csv --out rest.csv
  $ skyrefer segment --pairs rest.csv --manifest answers.rest.jsonl`,
    )
    .action(async (manifests: string[], options: MissingOptions) => {
      const { runMissing } = await import('./manifest-run.ts');
      await runMissing(terminal, manifests, options);
    });
}
