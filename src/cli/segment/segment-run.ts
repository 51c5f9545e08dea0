import { cpus } from 'node:os';
import type { OpenedImage } from '../../answers/index.ts';
import { SkyreferError } from '../../errors/skyrefer-error.ts';
import { displayName } from '../../imagery/raster/source/display-name.ts';
import type { Segmenter } from '../../segmenter/segmenter-node.ts';
import { describeFailure, UsageError } from '../failure.ts';
import { segmenterFromOptions } from '../model-options.ts';
import { ProgressBar } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { BatchError, runInOrder } from './batch.ts';
import { Manifest } from './batch-manifest.ts';
import type { BadRow, Pairs } from './batch-pairs.ts';
import {
  checkedItems,
  checkItemOutputs,
  checkLayers,
  type PlannedItem,
  planItems,
  withoutSentences,
} from './batch-plan.ts';
import { itemsFromArguments, itemsFromSource } from './segment-inputs.ts';
import { type Asking, runItem } from './segment-item.ts';
import { type SegmentCommandOptions, type SegmentSettings, settingsOf } from './segment-options.ts';

export async function runSegment(
  terminal: Terminal,
  args: readonly string[],
  options: SegmentCommandOptions,
): Promise<void> {
  const settings = await settingsOf(options);
  const listed = await itemsOf(args, options);
  const stop = settings.onError === 'stop';
  if (stop) refuseBadRow(listed.bad);
  const planned = await planItems(listed.items, options);
  const given = options.out.length > 0;
  const writable = await checkedItems(
    planned,
    (item, sentence) => sentence === null && checkItemOutputs(item, given),
    stop,
  );
  await checkLayers(writable.items, settings);
  if (options.dryRun) {
    const { runDry } = await import('./dry-run.ts');
    return runDry(terminal, options, settings, {
      ...writable,
      bad: [...listed.bad, ...writable.bad],
    });
  }
  const manifest = options.manifest ? await Manifest.open(options.manifest, settings.resume) : null;
  const progress = new ProgressBar(terminal);
  let segmenter: Segmenter | null = null;
  let opened: OpenedImage | null = null;
  try {
    // What is wrong with the only image is said before the model is loaded, which takes time and memory.
    const isOnly = writable.items.length === 1 && stop && !manifest;
    opened = isOnly ? await openOnly(writable.items[0]!.image, settings, terminal.signal) : null;
    const threads =
      settings.jobs > 1 ? { threads: Math.max(1, Math.floor(cpus().length / settings.jobs)) } : {};
    segmenter = await segmenterFromOptions(options, threads);
    const asked = await checkedItems(
      writable.items,
      (item, sentence) => sentence !== null && segmenter!.checkSentence(item.sentences[sentence]!),
      stop,
    );
    const { name } = segmenter.config;
    const model = { name, hash: await hashOf(segmenter, options, manifest) };
    const bad = [...listed.bad, ...writable.bad, ...asked.bad];
    await runItems(
      { terminal, options, settings, segmenter, model, manifest, progress, opened },
      asked.items,
      bad,
    );
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

/** Of a list of which nothing may fail: the first row that cannot be asked. */
function refuseBadRow([bad]: readonly BadRow[]): void {
  if (bad) throw new UsageError(`${bad.where}: ${bad.error}`);
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

async function itemsOf(args: readonly string[], { pairs, source }: SegmentCommandOptions): Promise<Pairs> {
  if (source !== undefined && pairs !== undefined) {
    throw new UsageError('--source and --pairs both say what is looked at; leave one of them out');
  }
  if (source !== undefined) return { items: itemsFromSource(source, args), bad: [] };
  if (pairs === undefined) return { items: await itemsFromArguments(args), bad: [] };
  if (args.length > 0) {
    throw new UsageError(`--pairs ${pairs} says what is asked of which image; leave '${args[0]}' out`);
  }
  const { readPairs } = await import('./batch-pairs.ts');
  return readPairs(pairs);
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

interface Run extends Asking {
  readonly terminal: Terminal;
  readonly manifest: Manifest | null;
}

async function runItems(run: Run, planned: readonly PlannedItem[], bad: readonly BadRow[]): Promise<void> {
  const { terminal, options, settings, manifest, progress } = run;
  // Of addresses that differ in what is not stored, the manifest cannot say which is done.
  const [names, shared] = [new Set<string>(), new Set<string>()];
  for (const image of new Set(planned.map((item) => item.image))) {
    const name = displayName(image);
    (names.has(name) ? shared : names).add(name);
  }
  const isDone = (image: string, sentence: string) => {
    const name = displayName(image);
    return settings.resume && !shared.has(name) && manifest?.isDone(name, sentence) === true;
  };
  const open = planned.flatMap((item) =>
    stillOpen(item, settings.append, (sentence) => isDone(item.image, sentence)),
  );
  const several = planned.length > 1;
  if (open.length < planned.length) {
    progress.log(`going on: ${planned.length - open.length} of ${planned.length} images are done`);
  }
  for (const { where, image, sentence, error } of bad) {
    const row = where === image ? {} : { row: where };
    await manifest?.add({ status: 'failed', image, sentence, ...row, error });
    progress.log(`${where} failed and is left out: ${error}`);
  }
  let [done, failed] = [0, 0];
  const outcomes = runInOrder(open, (item, _, signal) => runItem(run, item, signal, several), {
    jobs: settings.jobs,
    onError: settings.onError,
    signal: terminal.signal,
  });
  for await (const { item, result, error } of outcomes) {
    const failure = error ?? result?.refused;
    if (result) {
      const { refused } = result;
      for (const [index, record] of result.records.entries()) {
        const full = { ...record, outputs: result.outputs[index]! };
        // A file of all answers is written again with those that were done before.
        if (refused || !isDone(item.image, item.sentences[index]!)) {
          await manifest?.add(
            refused
              ? { status: 'failed', ...full, ...rowOf(item, index), error: refused.message }
              : { status: 'done', ...full },
          );
        }
        if (options.json) terminal.out(`${JSON.stringify(full)}\n`);
      }
      if (!options.json) {
        progress.clear();
        const prefix = several ? `${displayName(item.image)}: ` : '';
        for (const line of [...result.notes, ...result.lines]) terminal.out(`${prefix}${line}\n`);
        for (const line of result.written) terminal.out(`${line}\n`);
      }
      if (refused && settings.onError === 'stop') throw refused;
    } else {
      for (const [index, sentence] of item.sentences.entries()) {
        const image = displayName(item.image);
        await manifest?.add({
          status: 'failed',
          ...{ image, sentence, ...rowOf(item, index), error: messageOf(error) },
        });
      }
    }
    if (failure) {
      failed++;
      if (settings.onError === 'skip') {
        const rows = item.places ? `${item.places.join(', ')}: ` : '';
        progress.log(
          `${rows}${displayName(item.image)} failed${result ? '' : ' and is left out'}: ${messageOf(failure)}`,
        );
      }
    }
    done++;
    if (several) progress.show('images', done, open.length);
  }
  const failures = [
    ...(bad.length > 0
      ? [`${bad.length} ${options.pairs ? 'row' : 'sentence'}${bad.length > 1 ? 's' : ''} cannot be asked`]
      : []),
    ...(failed > 0 ? [`${failed} of ${open.length} images failed`] : []),
  ];
  if (failures.length > 0) {
    throw new BatchError(
      `${failures.join(', and ')}; ${manifest ? 'the manifest says' : 'the lines above say'} why`,
    );
  }
}

/** The place of a sentence in a list, for its line in the manifest. */
const rowOf = ({ places }: PlannedItem, index: number) => (places ? { row: places[index]! } : {});

/** What is left of an item when some of it is done: all of it where one file holds all answers. */
function stillOpen(item: PlannedItem, append: boolean, isDone: (sentence: string) => boolean): PlannedItem[] {
  const done = new Set([...item.sentences.keys()].filter((index) => isDone(item.sentences[index]!)));
  if (done.size === item.sentences.length) return [];
  // A layer that is added to must not get again what it has.
  const whole = item.outputs.some(({ sentences }) => sentences.length > 1);
  const adds = append && item.outputs.some(({ kind }) => kind === 'geopackage');
  return whole && !adds ? [item] : [withoutSentences(item, done)];
}

/** An error in one line. */
const messageOf = (error: unknown): string =>
  describeFailure(error, false)
    .replace(/^skyrefer: /, '')
    .trimEnd();
