import { Command } from 'commander';
import { counted } from '../counted.ts';
import { StatusLine } from '../status-line.ts';
import type { Terminal } from '../terminal.ts';
import { type DatabaseOption, databaseOption, withArchives } from './database-option.ts';

/** `skyrefer archive add NAME FILES...` */
export function archiveAddCommand(terminal: Terminal, interruptible: () => void): Command {
  return new Command('add')
    .summary('add scenes to an archive')
    .description(
      'Adds scenes: files, patterns, addresses, lists (.csv or .tsv with a column image, .jsonl with that key, .txt with one on each line), and .json ' +
        'files of STAC items or of a collection of them. Scenes that are there already are left as they are.',
    )
    .argument('<name>', "the archive's")
    .argument(
      '<scenes...>',
      'files, patterns, addresses and lists; all workers need to see files under the same paths',
    )
    .addOption(databaseOption())
    .action(async (name: string, args: string[], options: DatabaseOption) => {
      interruptible();
      const { listScenes } = await import('../../archive/node.ts');
      await withArchives(options, async (store) => {
        const archive = await store.get(name);
        const status = new StatusLine(terminal);
        const show = (added: number, seen: number) =>
          status.show(`${seen} scenes read, ${added} of them new`);
        const { added, seen } = await store.add(archive, listScenes(args), show, terminal.signal);
        status.clear();
        const known = seen - added;
        terminal.out(`added ${counted(added, 'scene')}${known > 0 ? `; ${known} were there already` : ''}\n`);
      });
    });
}
