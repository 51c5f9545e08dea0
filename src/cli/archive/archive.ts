import { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { archiveAddCommand } from './archive-add.ts';
import { archiveCountCommand } from './archive-count.ts';
import { archiveCreateCommand } from './archive-create.ts';
import { archiveDropCommand } from './archive-drop.ts';
import { archiveExportCommand } from './archive-export.ts';
import { archiveFindCommand } from './archive-find.ts';
import { archiveRetryCommand } from './archive-retry.ts';
import { archiveStatusCommand } from './archive-status.ts';
import { archiveWorkCommand } from './archive-work.ts';

/** `skyrefer archive create|add|work|status|retry|export|find|count|drop` */
export function archiveCommand(terminal: Terminal, interruptible: () => void, version: string): Command {
  return new Command('archive')
    .summary('answer sentences about an archive of scenes, with any number of workers')
    .description(
      'Asks the same sentences of all scenes of an archive. Scenes and answers lie in one PostgreSQL database with PostGIS, and any number of ' +
        'workers on any machines take scenes from it.',
    )
    .helpCommand(false)
    .addCommand(archiveCreateCommand(terminal, version))
    .addCommand(archiveAddCommand(terminal, interruptible))
    .addCommand(archiveWorkCommand(terminal, interruptible, version))
    .addCommand(archiveStatusCommand(terminal, interruptible))
    .addCommand(archiveRetryCommand(terminal))
    .addCommand(archiveExportCommand(terminal, interruptible))
    .addCommand(archiveFindCommand(terminal, interruptible, version))
    .addCommand(archiveCountCommand(terminal, interruptible, version))
    .addCommand(archiveDropCommand(terminal));
}
