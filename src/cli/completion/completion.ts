import { Argument, Command } from 'commander';
import type { Terminal } from '../terminal.ts';
import { bashCompletion } from './bash.ts';
import { describeCommand } from './described-command.ts';
import { fishCompletion } from './fish.ts';
import { zshCompletion } from './zsh.ts';

const SCRIPTS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

/** `skyrefer completion SHELL` */
export function completionCommand(terminal: Terminal): Command {
  const command = new Command('completion');
  return command
    .summary('complete commands in a shell')
    .description('Prints a script for a shell that completes commands, options and their values.')
    .addArgument(new Argument('<shell>', 'which shell').choices(Object.keys(SCRIPTS)))
    .addHelpText(
      'after',
      `
Examples:
  $ echo 'source <(skyrefer completion bash)' >> ~/.bashrc
  $ echo 'source <(skyrefer completion zsh)' >> ~/.zshrc
  $ skyrefer completion fish > ~/.config/fish/completions/skyrefer.fish`,
    )
    .action((shell: keyof typeof SCRIPTS) => {
      terminal.out(SCRIPTS[shell](describeCommand(command.parent!)));
    });
}
