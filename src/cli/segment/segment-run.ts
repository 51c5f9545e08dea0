import { cpus } from 'node:os';
import type { OpenedImage } from '../../answers/index.ts';
import { SkyreferError } from '../../errors/skyrefer-error.ts';
import type { Segmenter } from '../../segmenter/segmenter-node.ts';
import { UsageError } from '../failure.ts';
import { segmenterFromOptions } from '../model-options.ts';
import { ProgressBar } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { Manifest } from './batch-manifest.ts';
import { checkItemOutputs, LayerCheck, OutputPlan } from './batch-plan.ts';
import { type ItemList, type ListedItem, listOf } from './item-list.ts';
import { runBatch } from './segment-batch.ts';
import { itemsFromArguments, itemsFromSource } from './segment-inputs.ts';
import { type SegmentCommandOptions, type SegmentSettings, settingsOf } from './segment-options.ts';
import { manifestPath, parseShard, WHOLE } from './shard.ts';

export async function runSegment(
  terminal: Terminal,
  args: readonly string[],
  options: SegmentCommandOptions,
): Promise<void> {
  const settings = await settingsOf(options);
  const list = await openList(args, options);
  try {
    await runList(terminal, list, options, settings);
  } finally {
    await list.close();
  }
}

async function runList(
  terminal: Terminal,
  list: ItemList,
  options: SegmentCommandOptions,
  settings: SegmentSettings,
): Promise<void> {
  const stop = settings.onError === 'stop';
  if (stop && list.firstBad) throw new UsageError(`${list.firstBad.where}: ${list.firstBad.error}`);
  const plan = new OutputPlan(list, options);
  await plan.checkNames();
  const only = await checkOutputsAhead(list, plan, options, settings);
  if (options.dryRun) {
    const { runDry } = await import('./dry-run.ts');
    return runDry(terminal, options, settings, list, plan);
  }
  const path = options.manifest === undefined ? null : manifestPath(options.manifest, list.shard);
  const manifest = path === null ? null : await Manifest.open(path, settings.resume);
  const progress = new ProgressBar(terminal);
  let segmenter: Segmenter | null = null;
  let opened: OpenedImage | null = null;
  try {
    if (list.shard !== WHOLE) progress.log(shardWords(list, path));
    if (list.ownCount === 0) {
      // Other shards have all images, or no row can be asked: then that is said without the model.
      return await runBatch({ terminal, options, settings, list, plan, manifest, progress, asking: null });
    }
    // What is wrong with the only image is said before the model is loaded, which takes time and memory.
    opened = only && stop && !manifest ? await openOnly(only.image, settings, terminal.signal) : null;
    const threads =
      settings.jobs > 1 ? { threads: Math.max(1, Math.floor(cpus().length / settings.jobs)) } : {};
    segmenter = await segmenterFromOptions(options, threads);
    const { name } = segmenter.config;
    const model = { name, hash: await hashOf(segmenter, options, manifest) };
    const asking = { options, settings, segmenter, model, progress, opened };
    await runBatch({ terminal, options, settings, list, plan, manifest, progress, asking });
  } catch (error) {
    if (!terminal.signal.aborted) throw error;
    throw new InterruptedError('interrupted; the same command with --resume goes on with what is done');
  } finally {
    progress.clear();
    await opened?.dispose();
    await segmenter?.dispose();
    await manifest?.close();
  }
}

/**
 * What is known to fail before the model is loaded; where a failure loses its own rows only, it is found with those of sentences.
 * Returns the image, where there is but one.
 */
async function checkOutputsAhead(
  list: ItemList,
  plan: OutputPlan,
  options: SegmentCommandOptions,
  settings: SegmentSettings,
): Promise<ListedItem | null> {
  const layers = new LayerCheck(settings);
  let only: ListedItem | null = null;
  for await (const { item } of list.entries()) {
    if (!item) continue;
    only = list.ownCount === 1 ? item : null;
    const planned = await plan.outputsOf(item);
    if (settings.onError === 'stop') await checkItemOutputs(planned, options.out.length > 0);
    await layers.check(planned);
  }
  return only;
}

/** Which part of a list this is, and how that was known. */
function shardWords({ shard, ownCount, count }: ItemList, manifest: string | null): string {
  const source = shard.source === null ? '' : ` (${shard.source})`;
  const lines = manifest === null ? '' : `; the manifest is ${manifest}`;
  return `shard ${shard.index} of ${shard.count}${source}: ${ownCount} of ${count} images${lines}`;
}

/** Pixels of an image that is read when it is opened; larger ones are read in parts, or when they are looked at. */
const READ_AT_ONCE = 2 ** 20;

async function openOnly(image: string, settings: SegmentSettings, signal: AbortSignal): Promise<OpenedImage> {
  const { openImage } = await import('../../answers/node.ts');
  const opened = await openImage(image, { ...settings, signal });
  try {
    if (opened.width * opened.height <= READ_AT_ONCE) await opened.picture(signal);
    return opened;
  } catch (error) {
    await opened.dispose();
    throw error;
  }
}

/** The user ended the command. */
class InterruptedError extends SkyreferError {
  override readonly name = 'InterruptedError';
  readonly code = 'interrupted';
}

async function openList(
  args: readonly string[],
  { pairs, source, shard: shardText }: SegmentCommandOptions,
): Promise<ItemList> {
  const shard = shardText === undefined ? WHOLE : parseShard(shardText, process.env);
  if (source !== undefined && pairs !== undefined) {
    throw new UsageError('--source and --pairs both say what is looked at; leave one of them out');
  }
  if (source !== undefined && shard !== WHOLE) {
    throw new UsageError('--shard shares out images, and --source is one; leave one of them out');
  }
  if (source !== undefined) return listOf(itemsFromSource(source, args));
  if (pairs === undefined) return listOf(await itemsFromArguments(args), shard);
  if (args.length > 0) {
    throw new UsageError(`--pairs ${pairs} says what is asked of which image; leave '${args[0]}' out`);
  }
  const { PairList } = await import('./pair-list.ts');
  return PairList.open(pairs, shard);
}

/** The hash reads all weights, so it is only taken where something holds it. */
async function hashOf(
  segmenter: Segmenter,
  options: SegmentCommandOptions,
  manifest: Manifest | null,
): Promise<string | null> {
  const pictures = options.out.every((path) => /\.(png|jpe?g)$/i.test(path));
  return options.json || manifest || !pictures ? segmenter.model.hash() : null;
}
