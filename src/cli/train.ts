import { Command } from 'commander';
import type { TrainEvent } from '../training/train.ts';
import { StatusLine } from './status-line.ts';
import type { Terminal } from './terminal.ts';

/** `skyrefer train CONFIG.yaml` */
export function trainCommand(terminal: Terminal, interruptible: () => void): Command {
  return new Command('train')
    .summary('train a model')
    .description(
      'Trains a model as a YAML file describes. Ctrl-C writes a checkpoint and ends; the same command goes on from it.',
    )
    .argument('<config.yaml>', 'training configuration; its paths count from its own folder')
    .addHelpText(
      'after',
      `
Example:
  $ skyrefer train training.yaml`,
    )
    .action((config: string) => {
      interruptible();
      return train(terminal, config);
    });
}

async function train(terminal: Terminal, file: string): Promise<void> {
  const { readTrainingConfig } = await import('../training/config.ts');
  const config = await readTrainingConfig(file);
  const { trainFromConfig } = await import('../training/train.ts');
  const status = new StatusLine(terminal);
  try {
    await trainFromConfig(config, {
      signal: terminal.signal,
      onEvent: (event) => report(terminal, status, event, config.steps),
    });
  } finally {
    status.clear();
  }
}

function report(terminal: Terminal, status: StatusLine, event: TrainEvent, steps: number): void {
  switch (event.type) {
    case 'preparing':
      status.show(
        `features of ${event.source}, view set ${event.set}: ${event.done} of ${event.total} images`,
      );
      break;
    case 'resumed':
      status.log(`resuming at step ${event.step} from ${event.path}`);
      break;
    case 'step': {
      const { step, losses, imagesPerSecond, secondsLeft, memory } = event;
      const loss = losses.loss === undefined ? '' : `, loss ${losses.loss.toFixed(4)}`;
      const speed = `${imagesPerSecond.toFixed(2)} images/s, ${(memory / 2 ** 30).toFixed(1)} GB`;
      status.show(`step ${step} of ${steps}${loss}, ${speed}`, secondsLeft);
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
      terminal.out(`wrote the model ${event.folder}\n`);
      break;
    case 'done': {
      status.clear();
      const { best, step, aborted } = event;
      const value = best ? `; best validation ${best.value.toFixed(4)} at step ${best.step}` : '';
      terminal.out(`${aborted ? 'stopped' : 'done'} at step ${step}${value}
`);
    }
  }
}
