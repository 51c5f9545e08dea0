import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { AnsweringModel, AnswerRecord, OpenedImage, Output } from '../../answers/index.ts';
import { exists } from '../../files/exists.ts';
import { OutputError } from '../../imagery/errors.ts';
import { RasterError } from '../../imagery/raster/errors.ts';
import { displayName } from '../../imagery/raster/source/display-name.ts';
import type { Segmenter } from '../../segmenter/segmenter-node.ts';
import { UsageError } from '../failure.ts';
import type { ProgressBar } from '../progress.ts';
import { makeFolders, type PlannedItem } from './batch-plan.ts';
import { nameOutput } from './output-names.ts';
import { outputTime } from './output-time.ts';
import { isAddress } from './segment-inputs.ts';
import type { SegmentCommandOptions, SegmentSettings } from './segment-options.ts';
import { OUTPUT_WORDS, summaryOf } from './segment-summary.ts';

/** What became of one image: for each sentence its record and the line for people. */
export interface ItemResult {
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

/** What all images of a command are asked with. */
export interface Asking {
  readonly options: SegmentCommandOptions;
  readonly settings: SegmentSettings;
  readonly segmenter: Segmenter;
  readonly model: AnsweringModel;
  readonly progress: ProgressBar;
  /** The only image, opened already. */
  readonly opened: OpenedImage | null;
}

/** Asks the sentences of one image and writes what was asked for. */
export async function runItem(
  asking: Asking,
  item: PlannedItem,
  signal: AbortSignal,
  several: boolean,
): Promise<ItemResult> {
  const { settings, segmenter, model, progress } = asking;
  const { draftAnswers, answerRecord, isOneView, sizeWarnings } = await import('../../answers/index.ts');
  const { openImage, writeAnswers } = await import('../../answers/node.ts');
  const { outputs } = item;
  const earlier = await filesThatAre(outputs);
  await using image = asking.opened ?? (await openImage(item.image, { ...settings, signal }));
  const oneView = isOneView(image, segmenter.config.imageSize, settings);
  await makeFolders(outputs);
  const journal = oneView ? null : await openJournal(asking, item, outputs[0]?.path ?? null, image);
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
    const { answers, written, refused, warnings } = result;
    const paths = (index: number) =>
      written.filter(({ sentences }) => sentences.includes(index)).map(({ path }) => path);
    return {
      records: answers.map((answer) => answerRecord(answer)),
      lines: answers.map(summaryOf),
      outputs: answers.map((_, index) => paths(index)),
      written: written.map((output) => writtenLine(output, earlier.has(output), settings.append)),
      refused: refused.length === 0 ? null : notWritten(refused),
      notes: [...(await notesOf(image, windows)), ...warnings.map((warning) => `warning: ${warning}`)],
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

/** Those whose file is there before the work. */
async function filesThatAre(outputs: readonly Output[]): Promise<ReadonlySet<Output>> {
  const there = await Promise.all(outputs.map(({ path }) => exists(path)));
  return new Set(outputs.filter((_, index) => there[index]));
}

/** What was written, and what became of a file that was there: it was named, so it is replaced, and that is said. */
function writtenLine({ path, kind }: Output, wasThere: boolean, append: boolean): string {
  const what = `wrote ${path} (${OUTPUT_WORDS[kind]}`;
  if (!wasThere) return `${what})`;
  return append && kind === 'geopackage'
    ? `${what}, added to what was there)`
    : `${what}, in place of an earlier file)`;
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
  { settings, options, model }: Asking,
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
  const { imageSize } = options;
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
      imageSize,
    },
  };
  return FileJournal.open(path, job, settings.resume);
}
