import type { Statements } from '../database/database-node.ts';
import { crsFromEpsg } from '../geo/crs/crs-from-epsg.ts';
import type { Georeference } from '../geo/index.ts';
import type { Feature, FeatureProperties } from '../vector/features/feature.ts';
import type { GroundPlace } from '../vector/features/index.ts';
import { polygonsOfWkb } from '../vector/features/wkb.ts';
import type { Archive } from './declaration.ts';
import { FEATURE_COLUMNS, SCHEMA } from './layout.ts';

/** Features that are read at a time. */
const BATCH = 1000;

/** Millimetres on the ground are enough digits for coordinates as text. */
const PIXEL_DEGREES = 1e-6;

/** A place whose pixels are longitude and latitude already, as the outlines of archives are. */
export async function lonLatPlace(): Promise<GroundPlace> {
  const crs: Georeference['crs'] = await crsFromEpsg(4326);
  const same = (x: number, y: number): [number, number] => [x, y];
  return { toMap: same, referenced: true, crs, lonLat: same, pixelSize: PIXEL_DEGREES };
}

export interface StoredFeature extends Feature {
  /** There is an outline, in pixels only, since its scene has no place on the Earth. */
  readonly inPixelsOnly: boolean;
}

/**
 * An archive's features in longitude and latitude, the first scene first. Memory does not grow with their number.
 * @param statements a transaction that sees one moment, where scenes may be answered anew in the meantime
 * @param numbers of scenes: from the first up to but not with the second; null: all
 */
export async function* readFeatures(
  statements: Statements,
  archive: Archive,
  numbers: readonly [from: number, to: number] | null = null,
): AsyncGenerator<StoredFeature> {
  let after: readonly [scene: string, feature: number] = [
    String((numbers?.[0] ?? 0) - 1),
    Number.MAX_SAFE_INTEGER,
  ];
  let id = 0;
  for (;;) {
    const { rows } = await statements.run(
      `SELECT ${FEATURE_COLUMNS.map(({ column }) => `f.${column}`).join(', ')}, f.number, f.pixels IS NOT NULL AS in_pixels,
          ST_AsBinary(f.geometry) AS geometry, s.image, s.number AS scene_number, s.finished
        FROM ${SCHEMA}.scene s JOIN ${SCHEMA}.feature f ON f.archive = s.archive AND f.scene = s.id
        WHERE s.archive = $1 AND f.archive = $1 AND s.number < $4
          AND s.number >= $2 AND (s.number > $2 OR f.number > $3)
        ORDER BY s.number, f.number LIMIT ${BATCH}`,
      [archive.id, after[0], Math.min(after[1], 2 ** 31 - 1), numbers?.[1] ?? Number.MAX_SAFE_INTEGER],
    );
    for (const row of rows) {
      const properties: Record<string, unknown> = {
        ...{ id: ++id, image: row.image, model: archive.model.name, modelHash: archive.model.hash },
        time: row.finished.toISOString(),
      };
      for (const { field, column, type } of FEATURE_COLUMNS) {
        properties[field] = type === 'bigint' && row[column] !== null ? Number(row[column]) : row[column];
      }
      yield {
        polygons: row.geometry ? polygonsOfWkb(row.geometry) : [],
        properties: properties as unknown as FeatureProperties,
        inPixelsOnly: row.in_pixels,
      };
    }
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return;
    after = [last.scene_number, last.number];
  }
}
