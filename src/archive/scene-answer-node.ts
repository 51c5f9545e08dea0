import type { NamedSegmenter } from '../answers/image-answer.ts';
import { type AnswerRecord, answerRecord } from '../answers/index.ts';
import { answerImage, openImage } from '../answers/node.ts';
import type { FeatureProperties } from '../vector/features/feature.ts';
import { type GroundPlace, placeOf } from '../vector/features/index.ts';
import { placedPolygons } from '../vector/features/placed-polygons.ts';
import { multiPolygonWkb } from '../vector/features/wkb.ts';
import type { Polygon } from '../vector/index.ts';
import type { ArchiveDeclaration } from './declaration.ts';
import { EmbeddingKeeper, type EmbeddingSegmenter } from './embedding/embedding-keeper-node.ts';
import { rectangleOnEarth, type SceneWindow, windowsOf } from './embedding/scene-windows-node.ts';

/** A feature of a scene as it is stored. */
export interface SceneFeature {
  readonly properties: FeatureProperties;
  /** MultiPolygon in well-known binary, longitude and latitude; null where the scene has none, or nothing was found. */
  readonly geometry: Uint8Array | null;
  /** The same in pixels, where the scene has no place on the Earth. */
  readonly pixels: Uint8Array | null;
}

/** What is said of a scene. */
export interface SceneAnswer {
  readonly width: number;
  readonly height: number;
  readonly groundSamplingDistance: number | null;
  /** Name or definition of its reference system. */
  readonly crs: string | null;
  /** When it was taken, as far as the file says so: ISO 8601. */
  readonly acquired: string | null;
  /** What was looked at, as a MultiPolygon in longitude and latitude; null where that is not known. */
  readonly footprint: Uint8Array | null;
  /** Without run lengths: what is marked stands in the features. */
  readonly records: readonly AnswerRecord[];
  readonly features: readonly SceneFeature[];
  /** Of searchable archives: its windows, as later sentences are asked of them. */
  readonly windows: readonly SceneWindow[];
  readonly seconds: number;
}

/** Answers an archive's sentences about one scene. Throws what opening and asking throw. */
export type AnswerScene = (image: string, signal: AbortSignal) => Promise<SceneAnswer>;

/** The road that every answer takes, to what is stored of it. */
export function answerScenes(
  segmenter: NamedSegmenter & EmbeddingSegmenter,
  declaration: ArchiveDeclaration,
): AnswerScene {
  const { sentences, model, searchable } = declaration;
  const { nodata: asJson = null, ...others } = declaration.settings;
  const settings = { ...others, nodata: asJson === 'nan' ? Number.NaN : asJson };
  return async (image, signal) => {
    const began = performance.now();
    await using opened = await openImage(image, { ...settings, signal });
    const { area = null, ...choices } = settings;
    const keeper = searchable ? new EmbeddingKeeper(segmenter) : null;
    const answers =
      sentences.length > 0
        ? await answerImage(opened, keeper ?? segmenter, sentences, settings, { model, area, signal })
        : [];
    const { georeference, groundSamplingDistance } = opened.raster;
    const place = placeOf(georeference);
    const features: SceneFeature[] = [];
    const time = new Date();
    for (const answer of answers) {
      const firstId = features.length + 1;
      for (const { polygons, properties } of await answer.features({ ...choices, time, firstId })) {
        features.push({ properties, ...placed(polygons, place) });
      }
    }
    const { width, height } = opened;
    return {
      ...{ width, height, groundSamplingDistance, features },
      crs: georeference?.crs?.name ?? null,
      acquired: opened.file.acquired,
      footprint:
        typeof place.lonLat === 'function' ? rectangleOnEarth({ x: 0, y: 0, width, height }, place) : null,
      windows: keeper ? await windowsOf(opened, keeper, signal) : [],
      records: answers.map((answer) => ({ ...answerRecord(answer), rle: null })),
      seconds: (performance.now() - began) / 1000,
    };
  };
}

function placed(polygons: readonly Polygon[], place: GroundPlace): Pick<SceneFeature, 'geometry' | 'pixels'> {
  if (polygons.length === 0) return { geometry: null, pixels: null };
  const onEarth = typeof place.lonLat === 'function';
  const all = polygons.flatMap((polygon) => placedPolygons(polygon, place, onEarth ? 'lonlat' : 'pixel'));
  if (onEarth) return { geometry: multiPolygonWkb(all), pixels: null };
  return { geometry: null, pixels: multiPolygonWkb([...polygons]) };
}
