import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { archiveCommand } from './archive/archive.ts';
import { completionCommand } from './completion/completion.ts';
import { type DescribedCommand, describeCommand } from './completion/described-command.ts';
import { complexityCommand } from './complexity.ts';
import { dataCommand } from './data/data.ts';
import { calibrateCommand } from './evaluation/calibrate.ts';
import { evaluateCommand } from './evaluation/evaluate.ts';
import { reportCommand } from './evaluation/report.ts';
import { explainCommand } from './explain.ts';
import { exportCommand } from './export.ts';
import { describeFailure, EXIT, exitStatusOf, SaidElsewhereError } from './failure.ts';
import { labelCommand } from './label.ts';
import { manifestCommand } from './manifest/manifest.ts';
import { segmentCommand } from './segment/segment.ts';
import { serveCommand } from './serve.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { ablateCommand } from './training/ablate.ts';
import { averageCommand } from './training/average.ts';
import { finetuneCommand } from './training/finetune.ts';
import { trainCommand } from './training/train.ts';
import { weightsCommand } from './weights/weights.ts';

/** What a stranger sees who types the name alone. */
const WELCOME = `skyrefer segments what a sentence describes in an aerial image.

  skyrefer segment photo.jpg "the airplane on the far left"            a picture of the answer, beside the photo
  skyrefer segment city.tif "the storage tanks" --out tanks.geojson    polygons where the image lies
  skyrefer serve                                                       a page with a map, and an HTTP service

'skyrefer help' lists all commands, 'skyrefer segment --help' explains one.
`;

/** The commands with their options, from which completion of shells and the manual are written. */
export function describedCommandLine(): DescribedCommand {
  const nowhere = { out() {}, err() {}, interactive: false, signal: new AbortController().signal };
  return describeCommand(buildCommandLine(nowhere, () => {}));
}

/** Runs the command line and returns its exit status. Errors become one line on stderr. */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const interruption = new AbortController();
  const interrupt = () => {
    process.removeListener('SIGINT', interrupt); // a second Ctrl-C ends at once
    interruption.abort(new DOMException('interrupted', 'AbortError'));
  };
  const terminal = processTerminal(interruption.signal);
  if (args.length === 0) {
    terminal.out(WELCOME);
    return EXIT.success;
  }
  try {
    await buildCommandLine(terminal, () => process.on('SIGINT', interrupt)).parseAsync(args, {
      from: 'user',
    });
    return EXIT.success;
  } catch (error) {
    const status = exitStatusOf(error);
    // Help that was asked for is no error; help instead of a missing command has been printed already.
    const printed =
      error instanceof SaidElsewhereError ||
      (error instanceof CommanderError && /^commander\.(help|version)/.test(error.code));
    if (!printed) terminal.err(describeFailure(error, args.includes('--debug')));
    return status;
  } finally {
    process.removeListener('SIGINT', interrupt);
  }
}

/** @param interruptible called by commands that end by themselves when the terminal's signal is aborted */
function buildCommandLine(terminal: Terminal, interruptible: () => void): Command {
  const program = new Command('skyrefer')
    .description('Segments what a sentence describes in an aerial image.')
    .version(packageVersion(), '--version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help of a command')
    .addHelpText(
      'after',
      `
Examples:
  $ skyrefer segment harbour.jpg "The ship on the far left"
  $ skyrefer evaluate --annotations val.jsonl --images photos
  $ skyrefer train training.yaml
  $ skyrefer serve

'skyrefer COMMAND --help' explains a command.`,
    );
  const commands = [
    segmentCommand(terminal, interruptible),
    manifestCommand(terminal),
    archiveCommand(terminal, interruptible, packageVersion()),
    evaluateCommand(terminal, interruptible),
    calibrateCommand(terminal, interruptible),
    finetuneCommand(terminal, interruptible, packageVersion()),
    trainCommand(terminal, interruptible, packageVersion()),
    averageCommand(terminal),
    serveCommand(terminal, interruptible, packageVersion()),
    labelCommand(terminal, interruptible, packageVersion()),
    dataCommand(terminal, interruptible),
    complexityCommand(terminal, interruptible),
    exportCommand(terminal, interruptible),
    explainCommand(terminal),
    reportCommand(terminal, interruptible),
    ablateCommand(terminal, interruptible),
    weightsCommand(terminal, interruptible),
    completionCommand(terminal),
  ];
  for (const command of commands) program.addCommand(command);
  for (const command of commands.flatMap(withSubcommands)) {
    command.option('--debug', 'on an error, show where it happened').helpOption('-h, --help', 'print help');
  }
  for (const command of withSubcommands(program)) {
    command.exitOverride().configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(text),
      outputError: () => {}, // runCommandLine prints it, in one line
    });
  }
  return program;
}

/** A command and all below it. */
const withSubcommands = (command: Command): Command[] => [
  command,
  ...command.commands.flatMap((child) => withSubcommands(child as Command)),
];

function packageVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
