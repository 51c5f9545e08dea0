import { Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { weightsCheckCommand } from './weights-check.ts';
import { weightsInspectCommand } from './weights-inspect.ts';
import { weightsPullCommand } from './weights-pull.ts';

/** `skyrefer weights pull|inspect|check` */
export function weightsCommand(terminal: Terminal, interruptible: () => void): Command {
  return new Command('weights')
    .summary('download, look into and check public checkpoints')
    .description('Works on the public checkpoints of SigLIP 2 and SAM 2.1 that presets are built on.')
    .helpCommand(false)
    .addCommand(weightsPullCommand(terminal, interruptible))
    .addCommand(weightsInspectCommand(terminal))
    .addCommand(weightsCheckCommand(terminal));
}
