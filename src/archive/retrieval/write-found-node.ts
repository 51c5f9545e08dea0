import { outputKind } from '../../answers/index.ts';
import { createFeatureFile } from '../../answers/vector-files-node.ts';
import type { FeatureProperties } from '../../vector/features/feature.ts';
import type { Archive } from '../declaration.ts';
import { checkExport } from '../export-node.ts';
import { lonLatPlace } from '../read-features-node.ts';
import type { SceneSighting } from './sighting.ts';
import type { StoredQuestion } from './stored-question.ts';

export interface WriteFoundOptions {
  /** When they were found. */
  readonly time: Date;
  readonly signal?: AbortSignal;
}

/**
 * Writes scenes that were found, the likeliest first: a feature each, whose outlines are the boxes of what is marked, in longitude and
 * latitude, with the columns that all vector files have. Throws an ArchiveError for a format that is none, and an OutputError.
 * Gives how many are of scenes without a place on the Earth, which are written without outlines.
 */
export async function writeFound(
  path: string,
  archive: Archive,
  { sentence, reading }: StoredQuestion,
  ranked: readonly SceneSighting[],
  { time, signal }: WriteFoundOptions,
): Promise<number> {
  checkExport(path);
  const place = await lonLatPlace();
  const options = { time, layer: archive.name, ...(signal ? { signal } : {}) };
  const sink = await createFeatureFile(path, outputKind(path)!, place, options);
  let withoutPlace = 0;
  try {
    for (const [index, { places, presence, present, score, image }] of ranked.entries()) {
      const polygons = places.flatMap(({ corners }) => (corners ? [{ exterior: corners, holes: [] }] : []));
      if (polygons.length < places.length) withoutPlace++;
      const properties: FeatureProperties = {
        id: index + 1,
        sentence,
        category: reading.understanding?.category ?? null,
        noun: reading.understanding?.noun || null,
        count: places.length,
        present,
        guess: reading.guess,
        unsure: false,
        presence,
        ruledOut: false,
        score,
        confidence: null,
        coarse: true,
        areaPixels: Math.round(places.reduce((all, { area }) => all + area, 0)),
        // Of boxes around coarse masks these would say little of what is in them.
        areaSquareMetres: null,
        perimeterMetres: null,
        areaMethod: null,
        lengthMetres: null,
        widthMetres: null,
        orientationDegrees: null,
        outline: polygons.length > 0 ? 'box' : null,
        image,
        model: archive.model.name,
        modelHash: archive.model.hash,
        time: time.toISOString(),
      };
      await sink.write({ polygons, properties });
    }
    await sink.finish();
  } catch (error) {
    await sink.abort();
    throw error;
  }
  return withoutPlace;
}
