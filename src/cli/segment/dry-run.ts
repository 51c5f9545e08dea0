import type { AnswerPlan, OpenedImage } from '../../answers/index.ts';
import { displayName } from '../../imagery/raster/source/display-name.ts';
import { resizedModel } from '../../model/image-size.ts';
import { openModel } from '../../model/node.ts';
import { describeFailure } from '../failure.ts';
import type { Terminal } from '../terminal.ts';
import { BatchError } from './batch.ts';
import type { BadRow } from './batch-pairs.ts';
import { checkedItem, checkItemOutputs, type OutputPlan, type PlannedItem } from './batch-plan.ts';
import type { ItemList } from './item-list.ts';
import type { SegmentCommandOptions, SegmentSettings } from './segment-options.ts';

/** What would be done with one image, as `--json` prints it. */
export interface DryRunRecord {
  readonly status: 'planned';
  readonly image: string;
  /** Of the file, in pixels. */
  readonly fileSize: readonly [width: number, height: number];
  /** What of it would be read, in the file's pixels: left, top, width, height. */
  readonly window: readonly [number, number, number, number];
  /** As it would be looked at, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Metres per pixel of what would be looked at; null where the image does not say how large its pixels are. */
  readonly groundSamplingDistance: number | null;
  /** Which overview of the file would be read, from 1; null: the full resolution. */
  readonly overview: number | null;
  /** The bands shown as red, green and blue, counted from 1. */
  readonly bands: readonly number[];
  readonly oneView: boolean;
  /** Windows that the model would encode, one for an image in one view; of a search at least so many. */
  readonly windows: number;
  readonly sentences: readonly {
    readonly sentence: string;
    /** `file:line` of a list. */
    readonly row?: string;
    /** `unknown-category`: the model would not be asked. */
    readonly reason: string | null;
    readonly notes: readonly string[];
  }[];
  /** What the answers' own warnings would say. */
  readonly warnings: readonly string[];
  readonly outputs: readonly string[];
}

/** A row or an image of which nothing would be answered. */
interface DryRunFailure {
  readonly status: 'failed';
  readonly image: string;
  readonly sentence?: string;
  readonly row?: string;
  readonly error: string;
}

/**
 * `--dry-run`: opens every image as far as its headers go and says what would be read and written. Of the model its
 * configuration and its tokenizer are read, and no weights. Nothing is written.
 * Throws a BatchError at the end where something would fail.
 */
export async function runDry(
  terminal: Terminal,
  options: SegmentCommandOptions,
  settings: SegmentSettings,
  list: ItemList,
  plan: OutputPlan,
): Promise<void> {
  const { imageSize } = options;
  const opened = await openModel(options.model);
  const model = imageSize === undefined ? opened : resizedModel(opened, imageSize);
  const { config } = model;
  const tokenizer = await model.tokenizer();
  const { maxTokens } = config.sgsrf;
  const stop = settings.onError === 'stop';
  const print = (record: DryRunRecord | DryRunFailure) => {
    if (options.json) terminal.out(`${JSON.stringify(record)}\n`);
    else if (record.status === 'planned') terminal.out(textOf(record));
    else terminal.out(`${record.row ?? record.image}: would fail: ${record.error}\n`);
  };
  let [failed, planned, windows] = [0, 0, 0];
  const fail = (row: BadRow) => {
    failed++;
    print(failureOf(row));
  };
  const check = (item: PlannedItem, index: number | null) =>
    index === null
      ? checkItemOutputs(item, options.out.length > 0)
      : tokenizer.encode(item.sentences[index]!, { maxTokens });
  if (stop) {
    for await (const { item } of list.entries())
      if (item) await checkedItem(await plan.outputsOf(item), check, stop);
  }
  for await (const entry of list.entries()) {
    terminal.signal.throwIfAborted();
    if (!entry.item) {
      fail(entry.bad);
      continue;
    }
    const { item, bad } = await checkedItem(await plan.outputsOf(entry.item), check, stop);
    for (const row of bad) fail(row);
    if (!item) continue;
    planned++;
    try {
      const record = await planOf(item, settings, config, terminal.signal);
      windows += record.windows;
      print(record);
    } catch (error) {
      if (stop) throw error;
      const rows = item.places ? { row: item.places.join(', ') } : {};
      print({ status: 'failed', image: displayName(item.image), ...rows, error: messageOf(error) });
      failed++;
    }
  }
  if (!options.json && planned > 1) {
    terminal.out(`${planned} images, ${windows} windows in all; nothing was computed or written\n`);
  }
  if (failed > 0) throw new BatchError(`${failed} of these would fail; the lines above say why`);
}

const failureOf = ({ where, image, sentence, error }: BadRow): DryRunFailure => ({
  status: 'failed',
  image,
  sentence,
  ...(where === image ? {} : { row: where }),
  error,
});

const messageOf = (error: unknown): string =>
  describeFailure(error, false)
    .replace(/^skyrefer: /, '')
    .trimEnd();

async function planOf(
  item: PlannedItem,
  settings: SegmentSettings,
  config: Parameters<typeof import('../../answers/index.ts').planAnswers>[1],
  signal: AbortSignal,
): Promise<DryRunRecord> {
  const { planAnswers, sizeWarnings } = await import('../../answers/index.ts');
  const { crsWarnings } = await import('../../geo/index.ts');
  const { openImage } = await import('../../answers/node.ts');
  await using image = await openImage(item.image, { ...settings, signal });
  const plan = planAnswers(image, config, item.sentences, settings);
  const { file, raster } = image;
  return recordOf(item, image, plan, [
    ...file.warnings,
    ...sizeWarnings(image, item.sentences, config.vocabulary),
    ...crsWarnings(raster.georeference, raster),
  ]);
}

function recordOf(
  item: PlannedItem,
  image: OpenedImage,
  plan: AnswerPlan,
  warnings: readonly string[],
): DryRunRecord {
  const { file, raster, window } = image;
  return {
    status: 'planned',
    image: displayName(item.image),
    fileSize: [file.width, file.height],
    window: [window.x, window.y, window.width, window.height],
    width: image.width,
    height: image.height,
    groundSamplingDistance: raster.groundSamplingDistance,
    overview: image.overview,
    bands: file.bands,
    oneView: plan.oneView,
    windows: plan.views,
    sentences: item.sentences.map((sentence, index) => {
      const { reason, notes } = plan.readings[index]!;
      return { sentence, ...(item.places ? { row: item.places[index]! } : {}), reason, notes };
    }),
    warnings,
    outputs: item.outputs.map(({ path }) => path),
  };
}

/** A record in lines for people. */
function textOf(record: DryRunRecord): string {
  const { image, fileSize, window, width, height, groundSamplingDistance: metres, overview } = record;
  const whole = window[2] === fileSize[0] && window[3] === fileSize[1];
  const part = whole ? '' : `, of which ${window[2]} x ${window[3]} from (${window[0]}, ${window[1]})`;
  const scaled = width === window[2] && height === window[3] ? '' : `, looked at with ${width} x ${height}`;
  const size = metres === null ? 'pixels of unknown size' : `${Number(metres.toPrecision(3))} m per pixel`;
  const level = overview === null ? '' : `, from overview ${overview}`;
  const many = record.oneView ? 'in one view' : `in ${record.windows} windows or more`;
  const views = record.windows === 0 ? 'the model is not asked' : many;
  return [
    `${image}: ${fileSize.join(' x ')} pixels${part}${scaled}; ${size}${level}; ${views}`,
    ...record.sentences.map(
      ({ sentence, row, notes }) =>
        `  ${row === undefined ? '' : `${row}: `}${sentence}${notes.length > 0 ? `: ${notes.join('; ')}` : ''}`,
    ),
    ...record.warnings.map((warning) => `  warning: ${warning}`),
    ...record.outputs.map((path) => `  would write ${path}`),
    '',
  ].join('\n');
}
