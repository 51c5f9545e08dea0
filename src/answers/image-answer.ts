import { crsAccuracyMetres, crsWarnings } from '../geo/crs-accuracy.ts';
import type { Georeference } from '../geo/georeference.ts';
import { RasterError } from '../imagery/raster/errors.ts';
import type { Understanding } from '../language/index.ts';
import { UNSURE_NOTE } from '../model/sureness.ts';
import type { Explanation } from '../programs/explanation.ts';
import type { LogitMap } from '../programs/logit-map.ts';
import { type CloseUp, logitsOver, roomAround } from '../search/close-up.ts';
import {
  type AreaMethod,
  type Feature,
  featuresOf,
  geoJsonText,
  type Measurer,
  placeOf,
} from '../vector/features/index.ts';
import type { Box } from '../vector/index.ts';
import type {
  AnswerDraft,
  AnswerOptions,
  AnswerReading,
  AnswerSeconds,
  ImageSegmenter,
  RunnerUpMap,
} from './answer-draft.ts';
import type { OpenedImage } from './opened-image.ts';
import type { ShapedPolygon } from './shape-outlines.ts';
import { sizeWarning } from './size-warnings.ts';
import { type MeasuredPolygon, type RowsInNumbers, summarise } from './summarise.ts';

/** Which model answered. */
export interface AnsweringModel {
  readonly name: string;
  /** Of its files; null where it was not taken. */
  readonly hash: string | null;
}

/** How polygons are made of an answer. */
export interface PolygonOptions {
  /** Tolerance in pixels; null, the default: exactly along pixel edges. Neighbours keep their common edges. */
  readonly simplify?: number | null;
  /** The same in metres, of images that say how large their pixels are. */
  readonly simplifyMetres?: number | null;
  /** Polygons of fewer square metres are left out; null, the default: none. */
  readonly minArea?: number | null;
  /** What is nearly of right angles or round is squared up, or becomes a circle. Default false. */
  readonly regularise?: boolean;
  /** Outlines that are not squared up become curves. Default false. */
  readonly smooth?: boolean;
  /** Most that this may add to an outline's area or take away, as a part of it. Default 0.1. */
  readonly maxAreaChange?: number | null;
}

/** How features are made of an answer. */
export interface FeatureChoices extends PolygonOptions {
  /**
   * Whether every polygon is a thing of its own, with a feature. Default: of sentences about several things ("the ships"), and
   * where every match was asked for; else all outlines are those of the one thing that is meant.
   */
  readonly explode?: boolean | undefined;
  /** Number of the first feature. Default 1. */
  readonly firstId?: number;
  /** When they were made. Default: now. */
  readonly time?: Date;
}

/** What becomes of a GeoPackage. */
export interface GeoPackageChoices {
  /** The layer's name. Default `answers`. */
  readonly layer?: string | null | undefined;
  /** Adds to the layer, or the layer to the file, where they are there already. Default: the file is made anew. */
  readonly append?: boolean | undefined;
}

/** The answer to one sentence about an image of any size: what was found, how sure that is, and where it lies. */
export class ImageAnswer {
  readonly sentence: string;
  /** Whether anything was found: the mask is not empty. Null where the model does not know what was asked for. */
  readonly present: boolean | null;
  /** Why nothing is marked: the model does not know what was asked for. */
  readonly reason: AnswerReading['reason'];
  /** Whether the model does not know what was asked for and what is marked is a guess (`tryAnyway`, or a correction). */
  readonly guess: boolean;
  /**
   * Whether more answers with such a score are wrong than right. False also where nothing is marked, of corrections, and of models
   * of which that was not measured.
   */
  readonly unsure: boolean;
  /** What was understood of the sentence; null of a model that does not say what it knows. */
  readonly understanding: Understanding | null;
  /** What a user has to know of how the sentence was understood and how sure the answer is, in words. */
  readonly notes: readonly string[];
  /** Probability that the image shows what the sentence describes; null where the model cannot tell, and of corrections. */
  readonly presence: number | null;
  /** Whether nothing is marked because the model takes it to be absent. */
  readonly ruledOut: boolean;
  /** The model's own estimate of the mask's intersection over union with the true one, 0 to 1; 0 where nothing was found. */
  readonly score: number;
  /** Of an image that was searched: how sure it is that this is the thing that is meant, 0 to 1. Null of one view. */
  readonly confidence: number | null;
  readonly areaPixels: number;
  /** Smallest box around the mask: left, top, width, height in pixels; null where nothing was found. */
  readonly box: Box | null;
  /** Area on the ground; null where the image does not say how large its pixels are. */
  readonly areaSquareMetres: number | null;
  /** On the ground, or in the plane of a projected reference system. */
  readonly areaMethod: AreaMethod | null;
  /** COCO's compressed run lengths of the mask; null where they have more than 8 million characters. */
  readonly rle: RowsInNumbers['rle'];
  /** Whether the thing, or a searched image where nothing was found, was seen too coarsely to be sure. */
  readonly coarse: boolean;
  /** Longer side from which things show, in pixels. */
  readonly smallestObjectPixels: number;
  /** The same in metres; null where the image does not say how large its pixels are. */
  readonly smallestObjectMetres: number | null;
  /** What places in the sentence were taken to be about. */
  readonly positions: 'image' | 'window';
  /** Whether the image was searched in windows, and not looked at in one view. */
  readonly searched: boolean;
  /** Side in pixels of the square that the image, or each window of it, was resized to. */
  readonly imageSize: number;
  readonly seconds: AnswerSeconds;
  /** Over the whole view, above 0 is inside unless ruled out; null of an image in windows. */
  readonly logits: LogitMap | null;
  /**
   * Of a sentence about one thing, in one view: what else it may have meant, the likelier first; the other parts of what the model
   * drew. Empty where it drew nothing else.
   */
  readonly runnersUp: readonly RunnerUpMap[];
  /** What each word looked at; null where it was not asked for, and of an image in windows. */
  readonly explanation: Explanation | null;
  /** @internal what rows are drawn from */
  protected readonly draft: AnswerDraft;
  readonly #polygons: readonly MeasuredPolygon[] | null;
  readonly #measurer: Measurer | null;

  /** @internal made by `answerImage` */
  constructor(
    /** What was asked about; its pixels are the answer's. */
    readonly image: OpenedImage,
    readonly model: AnsweringModel,
    draft: AnswerDraft,
    numbers: RowsInNumbers,
  ) {
    const { areaPixels, box, rle, areaSquareMetres, areaMethod, measurer, polygons } = numbers;
    const { smallestObjectPixels } = draft;
    const metres = image.raster.groundSamplingDistance;
    this.sentence = draft.sentence;
    const { reason, guess, understanding, notes } = draft.reading;
    this.present = box === null && (reason !== null || guess) ? null : box !== null;
    this.reason = reason;
    this.guess = guess;
    this.understanding = understanding;
    this.unsure = box !== null && draft.unsure;
    this.notes = this.unsure ? [...notes, UNSURE_NOTE] : notes;
    this.presence = draft.presence;
    this.ruledOut = draft.ruledOut;
    this.score = box ? draft.score : 0;
    this.confidence = draft.confidence === null || box ? draft.confidence : 0;
    this.areaPixels = areaPixels;
    this.box = box;
    this.areaSquareMetres = areaSquareMetres;
    this.areaMethod = areaMethod;
    this.rle = rle;
    this.coarse = draft.coarse ?? (box !== null && Math.max(box[2], box[3]) < smallestObjectPixels);
    this.smallestObjectPixels = smallestObjectPixels;
    this.smallestObjectMetres = metres === null ? null : smallestObjectPixels * metres;
    this.positions = draft.positions;
    this.searched = draft.logits === null && reason === null;
    this.imageSize = draft.imageSize;
    this.seconds = draft.seconds;
    this.logits = draft.logits;
    this.runnersUp = draft.runnersUp;
    this.explanation = draft.explanation;
    this.draft = draft;
    this.#polygons = polygons;
    this.#measurer = measurer;
  }

  get width(): number {
    return this.image.width;
  }

  get height(): number {
    return this.image.height;
  }

  get georeference(): Georeference | null {
    return this.image.raster.georeference;
  }

  /** How exact longitudes and latitudes are, in metres; null where that is not known, or there are none. */
  get crsAccuracyMetres(): number | null {
    return crsAccuracyMetres(this.georeference, this.image.raster);
  }

  /** What whoever uses the answer must know of how the image was read, and where it lies: a sentence for each thing. */
  get warnings(): string[] {
    const size = sizeWarning(this.understanding?.category ?? null, this.smallestObjectMetres);
    return [
      ...this.image.file.warnings,
      ...(size === null ? [] : [size]),
      ...crsWarnings(this.georeference, this.image.raster),
    ];
  }

  /** The mask from top to bottom, some rows at a time, which are valid until the next are asked for. */
  rows(options: Parameters<AnswerDraft['rows']>[0] = {}): ReturnType<AnswerDraft['rows']> {
    return this.draft.rows(options);
  }

  /**
   * Outlines with their holes, in pixel corners: pixel (i, j) covers [i, i + 1] x [j, j + 1]. Throws a RasterError where a
   * tolerance in metres meets an image that does not say how large its pixels are.
   */
  async polygons(options: PolygonOptions = {}): Promise<ShapedPolygon[]> {
    const { minArea = null, regularise = false, smooth = false, maxAreaChange = null } = options;
    const simplify = toleranceInPixels(this.image, options);
    const measurer = this.#measurer;
    const again = { keepPolygons: true, area: measurer?.method };
    const all = this.#polygons ?? (await summarise(this.draft, this.image, again)).polygons!;
    const kept = minArea === null ? all : all.filter(({ measures }) => !measures || measures.area >= minArea);
    const { shapeOutlines } = await import('./shape-outlines.ts'); // what a mask alone needs nothing of
    return shapeOutlines(kept, { simplify, regularise, smooth, maxAreaChange }, this.image, measurer);
  }

  /**
   * What was found in an image that was searched, from near; null of one view, and where nothing was found.
   * @param side rows and columns of its logits: S/4, as of the model's own
   */
  async closeUp(side: number): Promise<CloseUp | null> {
    if (!this.searched || !this.box) return null;
    const window = roomAround(this.box, this);
    const rows = this.draft.rows({ probability: true });
    return { window, logits: await logitsOver(window, side, this.width, rows) };
  }

  /** One feature for each thing; one without polygons where nothing was found. */
  async features({
    explode = this.draft.reading.several,
    time = new Date(),
    firstId = 1,
    ...options
  }: FeatureChoices = {}): Promise<Feature[]> {
    const measurer = this.#measurer;
    return [
      ...featuresOf(
        await this.polygons(options),
        { ...this, image: this.image.name, time },
        { measurer, explode, firstId },
      ),
    ];
  }

  /**
   * A GeoJSON feature collection: longitude and latitude, or pixels where the image has no reference system. Throws a
   * CrsError where it has one that is not known.
   */
  async toGeoJSON(options: FeatureChoices = {}): Promise<GeoJsonCollection> {
    return JSON.parse(geoJsonText(await this.features(options), placeOf(this.georeference)));
  }
}

/** Throws a RasterError where metres cannot be made pixels. */
export function toleranceInPixels(
  { name, raster }: OpenedImage,
  { simplify = null, simplifyMetres = null }: PolygonOptions,
): number | null {
  if (simplifyMetres === null) return simplify;
  const metres = raster.groundSamplingDistance;
  if (metres !== null) return simplifyMetres / metres;
  throw new RasterError(
    `the tolerance of polygons is given in metres, and ${name} does not say how large its pixels are; give it in pixels`,
    'option',
  );
}

/** As RFC 7946 has it. */
export interface GeoJsonCollection {
  readonly type: 'FeatureCollection';
  /** Where coordinates are pixels. */
  readonly note?: string;
  readonly features: readonly {
    readonly type: 'Feature';
    readonly geometry: {
      readonly type: 'Polygon' | 'MultiPolygon';
      readonly coordinates: readonly unknown[];
    } | null;
    readonly properties: Readonly<Record<string, unknown>>;
  }[];
}

export interface AnswerImageOptions extends AnswerOptions {
  /** What answers say of the model. Default: its name, and no hash. */
  readonly model?: AnsweringModel;
  /** Polygons stay in memory, so that they are not traced again where they are asked for. Default true. */
  readonly keepPolygons?: boolean;
  /** How areas and lengths are measured where there is a choice. Default `geodesic`: on the ground. */
  readonly area?: AreaMethod | null;
}

/** A segmenter whose model has a name. */
export type NamedSegmenter = ImageSegmenter & { readonly config: { readonly name?: string } };
