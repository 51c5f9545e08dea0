import { Command } from 'commander';
import { counted } from '../counted.ts';
import type { Terminal } from '../terminal.ts';
import { type DatabaseOption, databaseOption, withArchives } from './database-option.ts';

interface RetryOptions extends DatabaseOption {
  readonly all?: boolean;
}

/** `skyrefer archive retry NAME` */
export function archiveRetryCommand(terminal: Terminal): Command {
  return new Command('retry')
    .summary('let scenes be answered again that could not be')
    .description(
      'Lets workers take scenes again that could not be read, or failed. What is known of a scene stays until its new answer replaces it.',
    )
    .argument('<name>', "the archive's")
    .addOption(databaseOption())
    .option('--all', 'those that are answered, too, as when the images have changed')
    .action((name: string, options: RetryOptions) =>
      withArchives(options, async (store) => {
        const count = await store.retry(await store.get(name), options.all ?? false);
        terminal.out(`${counted(count, 'scene')} to be answered again\n`);
      }),
    );
}
