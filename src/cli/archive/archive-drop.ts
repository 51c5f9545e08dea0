import { Command } from 'commander';
import { counted } from '../counted.ts';
import { UsageError } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { type DatabaseOption, databaseOption, withArchives } from './database-option.ts';

interface DropOptions extends DatabaseOption {
  readonly yes?: boolean;
}

/** `skyrefer archive drop NAME` */
export function archiveDropCommand(terminal: Terminal): Command {
  return new Command('drop')
    .summary('remove an archive with its answers')
    .description(
      'Removes an archive with its scenes, answers and views from the database. Files of --parts stay.',
    )
    .argument('<name>', "the archive's")
    .addOption(databaseOption())
    .option('--yes', 'also where scenes are answered already')
    .action(async (name: string, options: DropOptions) => {
      const { SceneQueue } = await import('../../archive/node.ts');
      await withArchives(options, async (store, database) => {
        const archive = await store.get(name);
        const { done } = await store.counts(archive);
        if (done > 0 && !options.yes) {
          throw new UsageError(
            `the archive '${name}' holds the answers of ${counted(done, 'scene')}, which cannot be had back; give --yes to remove them`,
          );
        }
        const queue = await SceneQueue.open(database, archive, { supervise: false });
        try {
          await store.drop(archive);
          await queue.drop();
        } finally {
          await queue.close();
        }
        terminal.out(`removed the archive '${name}'\n`);
      });
    });
}
