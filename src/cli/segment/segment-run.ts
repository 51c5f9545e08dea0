import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { cpus } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import type { AnsweringModel, AnswerRecord, OpenedImage, Output } from '../../answers/index.ts';
import { SkyreferError } from '../../errors/skyrefer-error.ts';
import { OutputError } from '../../imagery/index.ts';
import { RasterError } from '../../imagery/raster/errors.ts';
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
  makeFolders,
  type PlannedItem,
  planItems,
  withoutSentences,
} from './batch-plan.ts';
import { nameOutput } from './output-names.ts';
import { outputTime } from './output-time.ts';
import { isAddress, itemsFromArguments, itemsFromSource } from './segment-inputs.ts';
import { type SegmentCommandOptions, type SegmentSettings, settingsOf } from './segment-options.ts';
import { OUTPUT_WORDS, summaryOf } from './segment-summary.ts';

/** What became of one image: for each sentence its record and the line for people. */
interface ItemResult {
  readonly records: readonly AnswerRecord[];
  readonly lines: readonly string[];
  /** By sentence. */
  readonly outputs: readonly (readonly string[])[];
  /** For people: what was written. */
  readonly written: readonly string[];
  /** Files that were asked for and cannot be written; the others are there. */
  readonly refused: OutputError | null;
  /** For people: how the image was looked at. */
  readonly notes: readonly string[];
}

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

interface Run {
  readonly terminal: Terminal;
  readonly options: SegmentCommandOptions;
  readonly settings: SegmentSettings;
  readonly segmenter: Segmenter;
  readonly model: AnsweringModel;
  readonly manifest: Manifest | null;
  readonly progress: ProgressBar;
  /** The only image, opened already. */
  readonly opened: OpenedImage | null;
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

async function runItem(
  run: Run,
  item: PlannedItem,
  signal: AbortSignal,
  several: boolean,
): Promise<ItemResult> {
  const { settings, segmenter, model, progress } = run;
  const { draftAnswers, answerRecord, isOneView, sizeWarnings } = await import('../../answers/index.ts');
  const { openImage, writeAnswers } = await import('../../answers/node.ts');
  const { outputs } = item;
  await using image = run.opened ?? (await openImage(item.image, { ...settings, signal }));
  const oneView = isOneView(image, segmenter.config.imageSize, settings);
  await makeFolders(outputs);
  const journal = oneView ? null : await openJournal(run, item, outputs[0]?.path ?? null, image);
  try {
    const label = basename(displayName(item.image));
    const { vocabulary } = segmenter.config;
    for (const warning of sizeWarnings(image, item.sentences, vocabulary)) {
      progress.log(`warning: ${several ? `${displayName(item.image)}: ` : ''}${warning}`);
    }
    let windows = 0;
    const drafts = await draftAnswers(image, segmenter, item.sentences, settings, {
      signal,
      journal,
      onProgress: (done, total) => {
        if (oneView) return;
        const worked = done > (journal?.found ?? 0);
        if (!several) progress.show(label, done, total, worked);
        windows = total;
      },
    });
    const result = await writeAnswers(image, drafts, outputs, {
      model,
      time: outputTime(),
      probability: settings.probability,
      simplify: settings.simplify,
      simplifyMetres: settings.simplifyMetres,
      minArea: settings.minArea,
      regularise: settings.regularise,
      smooth: settings.smooth,
      maxAreaChange: settings.maxAreaChange,
      layer: settings.layer,
      append: settings.append,
      area: settings.area,
      signal,
    }).catch(asUsage);
    await journal?.remove();
    const { answers, written, refused } = result;
    const paths = (index: number) =>
      written.filter(({ sentences }) => sentences.includes(index)).map(({ path }) => path);
    return {
      records: answers.map((answer) => answerRecord(answer)),
      lines: answers.map(summaryOf),
      outputs: answers.map((_, index) => paths(index)),
      written: written.map(({ path, kind }) => `wrote ${path} (${OUTPUT_WORDS[kind]})`),
      refused: refused.length === 0 ? null : notWritten(refused),
      notes: await notesOf(image, windows),
    };
  } catch (error) {
    // Of a job in which nothing was done, or nothing can be, nothing is left.
    const hopeless = (error as { reason?: string }).reason === 'no-data';
    if (journal && (journal.size === 0 || hopeless)) await journal.remove();
    throw error;
  } finally {
    await journal?.close();
  }
}

const notWritten = (refused: readonly { readonly output: Output; readonly error: Error }[]): OutputError =>
  new OutputError(
    refused.map(({ output, error }) => `${output.path} cannot be written: ${error.message}`).join('; '),
  );

/** What an option asks of an image that does not have it is an error of usage. */
function asUsage(error: unknown): never {
  if (error instanceof RasterError && error.reason === 'option') {
    throw new UsageError(error.message, { cause: error });
  }
  throw error;
}

/** An error in one line. */
const messageOf = (error: unknown): string =>
  describeFailure(error, false)
    .replace(/^skyrefer: /, '')
    .trimEnd();

async function notesOf({ raster, scale, file }: OpenedImage, windows: number): Promise<string[]> {
  const notes: string[] = [];
  if (scale) {
    const { describeScale } = await import('../../imagery/raster/view/choose-scale.ts');
    notes.push(`looked at with ${describeScale(scale, file.overviews.length)}`);
  }
  if (windows > 0) {
    const metres = raster.groundSamplingDistance;
    const size = metres === null ? '' : ` of ${Number(metres.toPrecision(3))} m`;
    notes.push(`${raster.width} x ${raster.height} pixels${size}, in ${windows} windows`);
  }
  const { crsWarnings } = await import('../../geo/index.ts');
  const warnings = [...file.warnings, ...crsWarnings(raster.georeference, raster)];
  for (const warning of warnings) notes.push(`warning: ${warning}`);
  if (file.damagedTiles > 0) notes.push(`${file.damagedTiles} damaged tiles were taken as missing data`);
  return notes;
}

/** The journal of a large image, beside its first output; of a job without any, beside the image. */
async function openJournal(
  { settings, options, model }: Run,
  item: PlannedItem,
  output: string | null,
  image: OpenedImage,
) {
  const { FileJournal } = await import('../../search/journal-node.ts');
  const beside = output ?? (isAddress(item.image) ? join('.', nameOutput('{name}', item.image)) : item.image);
  const path = join(dirname(beside), `.${basename(beside)}.skyrefer-job`);
  const file = isAddress(item.image) ? null : await stat(item.image).catch(() => null);
  const { bands, stretch, nodata, page, asset, zoom, bbox, gsd, all, minScore, assumePresent, tryAnyway } =
    options;
  const job = {
    version: 2,
    image: isAddress(item.image) ? displayName(item.image) : resolve(item.image),
    // Addresses that differ in what may be secret are told apart without that being stored.
    address:
      displayName(item.image) === item.image ? null : createHash('sha256').update(item.image).digest('hex'),
    bytes: file?.size ?? null,
    changed: file?.mtimeMs ?? null,
    pixels: [image.width, image.height],
    model: model.hash ?? options.model,
    sentences: item.sentences,
    options: {
      bands,
      stretch,
      nodata,
      page,
      asset,
      zoom,
      bbox,
      bboxCrs: settings.space,
      gsd,
      all,
      minScore,
      assumePresent,
      tryAnyway,
    },
  };
  return FileJournal.open(path, job, settings.resume);
}
