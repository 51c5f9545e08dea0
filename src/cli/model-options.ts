import { type Command, Option } from 'commander';
import type { ImageSizeChoice } from '../model/image-size.ts';
import { DEVICES, type Device } from '../runtime/device.ts';
import type { NodeSegmenterOptions, Segmenter } from '../segmenter/segmenter-node.ts';
import { UsageError } from './failure.ts';
import { imageSide } from './option-values.ts';

/** What commands say about the model that they load. */
export interface ModelOptions {
  readonly model: string;
  readonly device: Device;
  readonly precision: 'float32' | 'int8';
  /** Default: the model's own. */
  readonly imageSize?: ImageSizeChoice | undefined;
  readonly memory: 'fast' | 'lean';
  /** Whether optimised programs are kept for the next time. */
  readonly cache: boolean;
}

export const precisionOption = (): Option =>
  new Option('--precision <type>', 'of the encoders; int8 is faster on the CPU and a little less exact')
    .choices(['float32', 'int8'])
    .default('float32');

export const imageSizeOption = (): Option =>
  new Option(
    '--image-size <pixels>',
    "side at which pictures are seen; auto: a third more for those larger than the model's own, which finds some more and takes longer (default: the model's own)",
  ).argParser((text): ImageSizeChoice => (text === 'auto' ? text : imageSide(text)));

export const memoryOption = (): Option =>
  new Option('--memory <mode>', "'lean' loads large programs for each run, for models larger than the memory")
    .choices(['fast', 'lean'])
    .default('fast');

export const cacheOption = (): Option =>
  new Option(
    '--no-cache',
    'optimise the model anew, and keep nothing of it: else the next command loads it faster (skyrefer/programs in XDG_CACHE_HOME or ~/.cache)',
  );

export const deviceOption = (): Option =>
  new Option('--device <device>', 'where the model computes').choices(DEVICES).default('cpu');

/** Adds the options of `loadSegmenter` but `--model` itself, which every command describes in its own words. */
export function withModelOptions(command: Command): Command {
  return command
    .optionsGroup('How the model runs:')
    .addOption(deviceOption())
    .addOption(precisionOption())
    .addOption(memoryOption())
    .addOption(cacheOption());
}

/** Loads the model that the options name. Throws a UsageError, a DeviceError or what loading throws. */
export async function segmenterFromOptions(
  options: ModelOptions,
  more: Omit<NodeSegmenterOptions, 'runtime' | 'precision' | 'imageSize' | 'memory' | 'cache'> = {},
): Promise<Segmenter> {
  const { model, device, precision, imageSize, memory, cache } = options;
  if (precision === 'int8' && device !== 'cpu') {
    throw new UsageError(`--precision int8 is for the CPU; leave --device ${device} out`);
  }
  const { Segmenter } = await import('../segmenter/segmenter-node.ts');
  const { openDevice } = await import('../runtime/device-node.ts');
  const { ProgramStore } = await import('../runtime/program-store-node.ts');
  const runtime = await openDevice(device, undefined, cache ? new ProgramStore() : null);
  return Segmenter.load(model, { runtime, precision, imageSize, memory, ...more });
}
