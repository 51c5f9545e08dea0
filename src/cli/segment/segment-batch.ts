import { KeyMap } from '../../collections/key-map-node.ts';
import { displayName, isAddress } from '../../imagery/raster/source/display-name.ts';
import { describeFailure } from '../failure.ts';
import type { ProgressBar } from '../progress.ts';
import type { Terminal } from '../terminal.ts';
import { BatchError, type Outcome, runInOrder } from './batch.ts';
import { keyOf, type Manifest } from './batch-manifest.ts';
import type { BadRow } from './batch-pairs.ts';
import {
  checkedItem,
  checkItemOutputs,
  type OutputPlan,
  type PlannedItem,
  withoutSentences,
} from './batch-plan.ts';
import type { ItemList } from './item-list.ts';
import { type Asking, type ItemResult, runItem } from './segment-item.ts';
import type { SegmentCommandOptions, SegmentSettings } from './segment-options.ts';

export interface Batch {
  readonly terminal: Terminal;
  readonly options: SegmentCommandOptions;
  readonly settings: SegmentSettings;
  readonly list: ItemList;
  readonly plan: OutputPlan;
  readonly manifest: Manifest | null;
  readonly progress: ProgressBar;
  /** Null where there is no image to ask. */
  readonly asking: Asking | null;
}

/**
 * Works on a list: first it looks for what cannot be asked, then it asks the rest, image by image.
 * Throws a BatchError at the end where something failed.
 */
export async function runBatch(batch: Batch): Promise<void> {
  const { terminal, options, settings, list, manifest, progress, asking } = batch;
  const isDone = await doneBefore(batch);
  const checked = await checkAll(batch, isDone);
  if (checked.open < checked.sound) {
    progress.log(`going on: ${checked.sound - checked.open} of ${checked.sound} images are done`);
  }
  const several = checked.sound > 1;
  let [done, failed] = [0, 0];
  const outcomes = asking
    ? runInOrder(
        openItems(batch, checked.leftOut, isDone),
        (item, _, signal) => runItem(asking, item, signal, several),
        { jobs: settings.jobs, onError: settings.onError, signal: terminal.signal },
      )
    : [];
  for await (const outcome of outcomes) {
    if (await report(batch, outcome, several, isDone)) failed++;
    done++;
    if (several) progress.show('images', done, checked.open);
  }
  const failures = [
    ...(checked.bad > 0
      ? [`${checked.bad} ${options.pairs ? 'row' : 'sentence'}${checked.bad > 1 ? 's' : ''} cannot be asked`]
      : []),
    ...(failed > 0 ? [`${failed} of ${checked.open} images failed`] : []),
  ];
  if (failures.length > 0) {
    throw new BatchError(
      `${failures.join(', and ')}; ${manifest ? 'the manifest says' : 'the lines above say'} why`,
    );
  }
  if (list.ownCount === 0) progress.log('no image of the list is in this shard; nothing was to be done');
}

type IsDone = (image: string, sentence: string) => boolean;

/** Of addresses that differ in what is not stored, the manifest cannot say which is done. */
async function doneBefore({ list, settings, manifest }: Batch): Promise<IsDone> {
  if (!settings.resume || !manifest) return () => false;
  const [names, shared] = [new KeyMap(), new KeyMap()];
  for await (const { item } of list.entries()) {
    if (!item || !isAddress(item.image)) continue;
    const name = displayName(item.image);
    (names.has(name) ? shared : names).set(name);
  }
  return (image, sentence) => {
    const name = displayName(image);
    return !shared.has(name) && manifest.isDone(name, sentence);
  };
}

/** What was found before the work. */
interface Checked {
  /** Images of which something can be asked, and those of them that are not done yet. */
  readonly sound: number;
  readonly open: number;
  /** Rows that cannot be asked. */
  readonly bad: number;
  /** Images and sentences among them that a list has. */
  readonly leftOut: KeyMap;
}

/** Says of every row that cannot be asked why. Throws at the first, where nothing may fail. */
async function checkAll(batch: Batch, isDone: IsDone): Promise<Checked> {
  const { options, settings, list, plan, manifest, progress, asking } = batch;
  const stop = settings.onError === 'stop';
  const leftOut = new KeyMap();
  let [sound, open, bad] = [0, 0, 0];
  const leaveOut = async ({ where, image, sentence, error }: BadRow) => {
    bad++;
    const row = where === image ? {} : { row: where };
    await manifest?.add({ status: 'failed', image, sentence, ...row, error });
    progress.log(`${where} failed and is left out: ${error}`);
  };
  const check = (item: PlannedItem, sentence: number | null) =>
    sentence === null
      ? checkItemOutputs(item, options.out.length > 0)
      : asking?.segmenter.checkSentence(item.sentences[sentence]!);
  for await (const entry of list.entries()) {
    if (!entry.item) {
      await leaveOut(entry.bad);
      continue;
    }
    const planned = await plan.outputsOf(entry.item);
    const found = await checkedItem(planned, check, stop);
    for (const one of found.bad) {
      leftOut.set(keyOf(planned.image, one.sentence));
      await leaveOut(one);
    }
    if (!found.item) continue;
    sound++;
    if (stillOpen(found.item, settings.append, isDone)) open++;
  }
  return { sound, open, bad, leftOut };
}

/** The items that are to be worked on. */
async function* openItems(
  { list, plan, settings }: Batch,
  leftOut: KeyMap,
  isDone: IsDone,
): AsyncGenerator<PlannedItem> {
  for await (const { item } of list.entries()) {
    if (!item) continue;
    const left = item.sentences.flatMap((sentence, index) =>
      leftOut.has(keyOf(item.image, sentence)) ? [index] : [],
    );
    if (left.length === item.sentences.length) continue;
    const planned = await plan.outputsOf(item);
    const open = stillOpen(withoutSentences(planned, new Set(left)), settings.append, isDone);
    if (open) yield open;
  }
}

/** Writes down what became of an item. Returns whether it failed. */
async function report(
  { options, settings, manifest, progress, terminal }: Batch,
  { item, result, error }: Outcome<PlannedItem, ItemResult>,
  several: boolean,
  isDone: IsDone,
): Promise<boolean> {
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
  if (failure && settings.onError === 'skip') {
    const rows = item.places ? `${item.places.join(', ')}: ` : '';
    progress.log(
      `${rows}${displayName(item.image)} failed${result ? '' : ' and is left out'}: ${messageOf(failure)}`,
    );
  }
  return failure !== undefined && failure !== null;
}

/** The place of a sentence in a list, for its line in the manifest. */
const rowOf = ({ places }: PlannedItem, index: number) => (places ? { row: places[index]! } : {});

/** What is left of an item when some of it is done: all of it where one file holds all answers. Null: nothing. */
function stillOpen(item: PlannedItem, append: boolean, isDone: IsDone): PlannedItem | null {
  const done = new Set(
    [...item.sentences.keys()].filter((index) => isDone(item.image, item.sentences[index]!)),
  );
  if (done.size === item.sentences.length) return null;
  // A layer that is added to must not get again what it has.
  const whole = item.outputs.some(({ sentences }) => sentences.length > 1);
  const adds = append && item.outputs.some(({ kind }) => kind === 'geopackage');
  return whole && !adds ? item : withoutSentences(item, done);
}

/** An error in one line. */
const messageOf = (error: unknown): string =>
  describeFailure(error, false)
    .replace(/^skyrefer: /, '')
    .trimEnd();
