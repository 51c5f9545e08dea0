import type { RowBlock } from '../search/index.ts';
import {
  type AreaMethod,
  type Measurer,
  type Measures,
  measurerFor,
  placeOf,
} from '../vector/features/index.ts';
import type { Box, Polygon } from '../vector/index.ts';
import { compressCounts } from '../vector/rle.ts';
import { RowSummary } from '../vector/row-summary.ts';
import { BoundaryTracer, type TracedPolygon } from '../vector/trace/boundary-tracer.ts';
import { traceStrip } from '../vector/trace/trace.ts';
import type { AnswerDraft } from './answer-draft.ts';
import type { OpenedImage } from './opened-image.ts';

/** Characters of run lengths up to which they are given; beyond, a raster or vector file is the way to have the mask. */
const LONGEST_RLE = 8e6;

/** A polygon of an answer with its size on the ground; null where that is not known. */
export interface MeasuredPolygon extends Omit<TracedPolygon, keyof Polygon>, Polygon {
  readonly measures: Measures | null;
}

/** What an answer's rows come to. */
export interface RowsInNumbers {
  readonly areaPixels: number;
  readonly box: Box | null;
  /** COCO's compressed run lengths; null where they are too long. */
  readonly rle: { readonly size: readonly [height: number, width: number]; readonly counts: string } | null;
  /** Null where the image does not say how large its pixels are on the ground. */
  readonly areaSquareMetres: number | null;
  readonly areaMethod: AreaMethod | null;
  /** What measured them. */
  readonly measurer: Measurer | null;
  /** Null where they were not to be kept. */
  readonly polygons: readonly MeasuredPolygon[] | null;
}

export interface SummariseOptions {
  /** Whether polygons are kept, and not only measured. */
  readonly keepPolygons: boolean;
  /** Take the same rows, one after another, as they come; they are whole when the summary is there. */
  readonly sinks?: readonly ((rows: RowBlock) => void | Promise<void>)[];
  /** How areas are measured where there is a choice. Default: on the ground. */
  readonly area?: AreaMethod | null | undefined;
  /** Rows have the probability as well. */
  readonly probability?: boolean;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads an answer's rows once, whatever is made of them: area, box, run lengths, polygons, the area on the ground, and
 * what `sinks` write. Memory grows with the outlines and not with the image.
 */
export async function summarise(
  answer: Pick<AnswerDraft, 'rows'>,
  { width, height, raster }: Pick<OpenedImage, 'width' | 'height' | 'raster'>,
  { keepPolygons, sinks = [], area, probability = false, signal }: SummariseOptions,
): Promise<RowsInNumbers> {
  const measurer = measurerFor(placeOf(raster.georeference), area ?? undefined);
  const summary = new RowSummary(width, LONGEST_RLE);
  const outlines = keepPolygons || measurer ? new Outlines(width, measurer, keepPolygons) : null;
  for await (const rows of answer.rows({ probability })) {
    signal?.throwIfAborted();
    if (rows.empty) summary.addEmptyRows(rows.rows);
    else summary.addRows(rows.mask);
    outlines?.addRows(rows.mask);
    await Promise.all(sinks.map((sink) => sink(rows)));
  }
  outlines?.finish();
  const counts = summary.runLengths();
  const text = counts && compressCounts(counts);
  const { areaPixels, box } = summary;
  return {
    areaPixels,
    box,
    rle: text !== null && text.length <= LONGEST_RLE ? { size: [height, width], counts: text } : null,
    areaSquareMetres: measurer && outlines!.area,
    areaMethod: measurer?.method ?? null,
    measurer,
    polygons: keepPolygons ? outlines!.polygons : null,
  };
}

class Outlines {
  readonly polygons: MeasuredPolygon[] = [];
  /** Square metres. */
  area = 0;
  readonly #tracer: BoundaryTracer;

  constructor(
    width: number,
    readonly measurer: Measurer | null,
    readonly keep: boolean,
  ) {
    this.#tracer = new BoundaryTracer(width);
  }

  addRows(mask: Uint8Array): void {
    for (const polygon of traceStrip(this.#tracer, mask)) this.#add(polygon);
  }

  finish(): void {
    for (const polygon of this.#tracer.finish()) this.#add(polygon);
  }

  #add(polygon: TracedPolygon): void {
    const measures = this.measurer?.measure(polygon) ?? null;
    this.area += measures?.area ?? 0;
    if (this.keep) this.polygons.push({ ...polygon, measures });
  }
}
