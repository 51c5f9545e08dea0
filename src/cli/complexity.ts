import { Command, Option } from 'commander';
import type { MeasuredTime } from '../complexity/index.ts';
import { type ModelPresetName, modelPresetNames } from '../sgsrf/preset-names.ts';
import { UsageError } from './failure.ts';
import { type ModelOptions, segmenterFromOptions, withModelOptions } from './model-options.ts';
import { wholeNumber } from './option-values.ts';
import { StatusLine } from './status-line.ts';
import type { Terminal } from './terminal.ts';

interface ComplexityOptions extends Omit<ModelOptions, 'model'> {
  readonly preset?: ModelPresetName;
  readonly model?: string;
  readonly tokens?: number;
  readonly repeats: number;
  readonly measure: boolean;
  readonly json?: boolean;
}

/** `skyrefer complexity --preset paper` */
export function complexityCommand(terminal: Terminal, interruptible: () => void): Command {
  return withModelOptions(new Command('complexity'))
    .summary("count a model's parameters and operations")
    .description(
      'Prints what a model costs for one image and one sentence: parameters by module, operations by the convention of the ' +
        "paper's Table 6 and the true ones; with --model also the time that it takes on this machine.",
    )
    .addOption(
      new Option('--preset <preset>', 'an architecture; it is timed with random weights').choices(
        modelPresetNames,
      ),
    )
    .option('--model <model>', "'tiny' or a model's folder; it is loaded and timed")
    .option(
      '--tokens <number>',
      'length of the sentence that is counted; default the padded length',
      wholeNumber(1),
    )
    .option('--repeats <number>', 'timed runs', wholeNumber(1), 3)
    .option('--no-measure', 'count only; do not time the preset with random weights')
    .option('--json', 'print one JSON object')
    .addHelpText(
      'after',
      `
Examples:
  $ skyrefer complexity --preset paper --tokens 5
  $ skyrefer complexity --model tiny`,
    )
    .action((options: ComplexityOptions) => {
      interruptible();
      return complexity(terminal, options);
    });
}

async function complexity(terminal: Terminal, options: ComplexityOptions): Promise<void> {
  const { preset, model, repeats } = options;
  if ((preset === undefined) === (model === undefined)) {
    throw new UsageError('give either --preset NAME or --model MODEL');
  }
  const tokens = options.tokens === undefined ? {} : { tokens: options.tokens };
  const status = new StatusLine(terminal);
  const { formatComplexity, measureTime, modelComplexity } = await import('../complexity/index.ts');
  const { measureConfiguration } = await import('../complexity/node.ts');
  if (preset !== undefined) {
    const { modelPreset } = await import('../sgsrf/presets.ts');
    const { resolveModelConfig } = await import('../model/model-config.ts');
    const config = resolveModelConfig({
      ...modelPreset(preset),
      training: {},
      scoreNote: '',
    });
    const counted = modelComplexity(config, tokens);
    let time: MeasuredTime | undefined;
    if (options.measure) {
      const { openDevice } = await import('../runtime/device-node.ts');
      status.show(
        'timing a model of random weights; its files take gigabytes of the temporary folder for a while',
      );
      time = await measureConfiguration(config, await openDevice(options.device), {
        repeats,
        signal: terminal.signal,
      }).finally(() => status.clear());
    }
    const json = { ...counted, ...(time ? { time } : {}) };
    terminal.out(`${options.json ? JSON.stringify(json) : formatComplexity(counted, time)}\n`);
    return;
  }
  const segmenter = await segmenterFromOptions({ ...options, model: model! });
  try {
    const counted = modelComplexity(segmenter.config, tokens);
    const side = segmenter.config.imageSize;
    const picture = { width: side, height: side, pixels: noise(side * side * 3) };
    const time = await measureTime(segmenter, picture, 'the airplane on the far left', repeats);
    terminal.out(
      `${options.json ? JSON.stringify({ ...counted, time }) : formatComplexity(counted, time)}\n`,
    );
  } finally {
    await segmenter.dispose();
  }
}

/** Bytes that look like nothing; times do not depend on what a picture shows. */
const noise = (length: number): Uint8Array =>
  Uint8Array.from({ length }, (_, index) => (index * 2654435761) >>> 24);
