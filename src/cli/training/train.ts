import { Command, Option } from 'commander';
import { ALONE, isAgreed, launchOf, type Ranks } from '../../distributed/index.ts';
import { DEVICES, type Device } from '../../runtime/device.ts';
import type { TrainEvent } from '../../training/train.ts';
import { formatByteSize } from '../byte-size.ts';
import { describeFailure, SaidElsewhereError } from '../failure.ts';
import { wholeNumber } from '../option-values.ts';
import { StatusLine } from '../status-line.ts';
import type { Terminal } from '../terminal.ts';

interface TrainCommandOptions {
  readonly skipBad?: boolean;
  readonly device?: Device;
  readonly seed?: number;
}

/**
 * `skyrefer train CONFIG.yaml`, also as `mpirun -np 4 skyrefer train CONFIG.yaml`.
 * @param version of the package
 */
export function trainCommand(terminal: Terminal, interruptible: () => void, version: string): Command {
  return new Command('train')
    .summary('train a model')
    .description(
      'Trains a model as a YAML file describes. Ctrl-C writes a checkpoint and ends; the same command goes on from it, as it ' +
        'does after a crash.',
    )
    .argument('<config.yaml>', 'training configuration; its paths count from its own folder')
    .option('--skip-bad', 'leave out images, masks and sentences that cannot be used, and say which')
    .addOption(new Option('--device <device>', "where to compute, instead of the file's").choices(DEVICES))
    .option(
      '--seed <number>',
      "seed of the run, instead of the file's; -seed-N is put behind the output folder's name",
      wholeNumber(0),
    )
    .addHelpText(
      'after',
      `
In the output folder: log.jsonl, tensorboard/ (tensorboard --logdir), checkpoints/, and the model, model/ or
adapter.safetensors.

Examples:
  $ skyrefer train training.yaml
  $ skyrefer train training.yaml --seed 2
  $ skyrefer train experiments/refsegrs.yaml --device cuda
  $ mpirun -np 4 --bind-to none skyrefer train training.yaml`,
    )
    .action((config: string, options: TrainCommandOptions) => {
      interruptible();
      return train(terminal, config, options, version);
    });
}

async function train(
  terminal: Terminal,
  file: string,
  options: TrainCommandOptions,
  version: string,
): Promise<void> {
  const { readTrainingConfig } = await import('../../training/config.ts');
  const described = await readTrainingConfig(file);
  const { seed } = options;
  const config =
    seed === undefined ? described : { ...described, seed, output: `${described.output}-seed-${seed}` };
  const { trainFromConfig } = await import('../../training/train.ts');
  const ranks = await ranksOf(config.distributed.library);
  // mpirun gives its processes a terminal, in which lines of several would overwrite each other.
  const report = new TrainReport(ranks.size > 1 ? { ...terminal, interactive: false } : terminal);
  try {
    await trainFromConfig(config, {
      signal: terminal.signal,
      skipBad: options.skipBad === true,
      ...(options.device === undefined ? {} : { device: options.device }),
      ranks,
      version,
      onEvent: (event) => report.show(event),
    });
    await ranks.close();
  } catch (error) {
    report.end();
    if (ranks.size === 1) throw error;
    if (isAgreed(error)) {
      await ranks.close();
      if (ranks.rank === 0) throw error;
      throw new SaidElsewhereError('rank 0 says why');
    }
    // Nothing can be agreed any more: this ends all ranks, and this one with them.
    terminal.err(describeFailure(error, false));
    ranks.abort();
    throw new SaidElsewhereError('the line above says why');
  } finally {
    report.end();
  }
}

/** The ranks that this process is one of; where no launcher started it, itself alone. */
async function ranksOf(library: string | null): Promise<Ranks> {
  const launch = launchOf(process.env);
  if (!launch) return ALONE;
  const { joinMpi } = await import('../../distributed/mpi/mpi-ranks-node.ts');
  return joinMpi(launch, library);
}

/** What is shown of a run. */
export class TrainReport {
  readonly #terminal: Terminal;
  readonly #status: StatusLine;
  #steps = 0;
  #skipped = 0;
  #trimmed = 0;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
    this.#status = new StatusLine(terminal);
  }

  show(event: TrainEvent): void {
    const status = this.#status;
    switch (event.type) {
      case 'preparing':
        status.show(
          `features of ${event.source}, view set ${event.set}: ${event.done} of ${event.total} images`,
        );
        break;
      case 'begun':
        this.#begin(event);
        break;
      case 'skipped':
        this.#skipped = event.count;
        status.log(`left out ${event.name}: ${event.reason}`);
        break;
      case 'trimmed':
        this.#trimmed = event.count;
        break;
      case 'resumed':
        status.log(`resuming at step ${event.step} from ${event.path}`);
        break;
      case 'step': {
        const { step, losses, learningRate, imagesPerSecond, secondsLeft, memory } = event;
        const terms = Object.entries(losses).map(([name, value]) => `${name} ${value.toFixed(4)}`);
        const rate = `rate ${learningRate.toExponential(1)}`;
        const speed = `${imagesPerSecond.toFixed(2)} images/s, ${formatByteSize(memory)}`;
        status.show(`step ${step} of ${this.#steps}: ${[...terms, rate].join(', ')}, ${speed}`, secondsLeft);
        break;
      }
      case 'validation': {
        const metrics = Object.entries(event.metrics).map(([name, value]) => `${name} ${value.toFixed(4)}`);
        status.log(`step ${event.step}: ${metrics.join(', ')}${event.isBest ? ' (best so far)' : ''}`);
        break;
      }
      case 'checkpoint':
        status.log(`step ${event.step}: wrote ${event.path}`);
        break;
      case 'exported':
        status.clear();
        this.#terminal.out(`wrote the model ${event.path}\n`);
        break;
      case 'done': {
        status.clear();
        const { best, step, aborted } = event;
        const value = best ? `; best validation ${best.value.toFixed(4)} at step ${best.step}` : '';
        const skipped = this.#skipped > 0 ? `; ${this.#skipped} parts of the data left out` : '';
        const trimmed =
          this.#trimmed > 0 ? `; ${this.#trimmed} masks brought to their image's size (a pixel or two)` : '';
        this.#terminal.out(`${aborted ? 'stopped' : 'done'} at step ${step}${value}${skipped}${trimmed}\n`);
      }
    }
  }

  #begin({
    steps,
    stepsPerEpoch,
    parameters,
    device,
    selection,
  }: Extract<TrainEvent, { type: 'begun' }>): void {
    this.#steps = steps;
    const numbers = `${(parameters / 1e6).toFixed(2)} million parameters on ${device}`;
    this.#status.log(`training ${numbers}: ${steps} steps, ${stepsPerEpoch} in an epoch`);
    if (selection === 'test-selected') {
      this.#status.log(
        'TEST-SELECTED: the checkpoint is chosen on the test split, as RSRefSeg2 does. Its test figures are not comparable with ' +
          'those of models selected on val; the model says so in its metadata.',
      );
    }
  }

  end(): void {
    this.#status.clear();
  }
}
