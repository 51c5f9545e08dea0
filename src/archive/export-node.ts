import { outputKind, VECTOR_KINDS } from '../answers/index.ts';
import { createFeatureFile } from '../answers/vector-files-node.ts';
import type { Database } from '../database/database-node.ts';
import { ArchiveError } from './archive-error.ts';
import type { Archive } from './declaration.ts';
import { lonLatPlace, readFeatures } from './read-features-node.ts';

export interface ArchiveExportOptions {
  /** Of a GeoPackage. Default: the archive's name. */
  readonly layer?: string | undefined;
  /** When, as the file says it. */
  readonly time: Date;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((features: number) => void) | undefined;
}

export interface Exported {
  readonly features: number;
  /** Outlines that are left out, since their scenes have no place on the Earth. */
  readonly withoutPlace: number;
}

/** Throws an ArchiveError where the suffix names no vector format. */
export function checkExport(path: string): void {
  const kind = outputKind(path);
  if (kind && VECTOR_KINDS.has(kind)) return;
  throw new ArchiveError(
    `${path}: archives are exported as .gpkg, .parquet, .geojson, .fgb, .shp.zip, .kml or .csv`,
    'option',
  );
}

/**
 * Writes all features of an archive into one file by its suffix, in longitude and latitude, with the columns that all vector files
 * have. The file comes into its place when it is whole. Throws an ArchiveError, an OutputError and the signal's reason.
 */
export async function exportArchive(
  database: Database,
  archive: Archive,
  path: string,
  { layer = archive.name, time, signal, onProgress }: ArchiveExportOptions,
): Promise<Exported> {
  checkExport(path);
  const sink = await createFeatureFile(path, outputKind(path)!, await lonLatPlace(), { time, layer, signal });
  let [features, withoutPlace] = [0, 0];
  try {
    await database.transaction(async (statements) => {
      // All of it as it is at one moment, whatever workers write.
      await statements.run('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
      for await (const feature of readFeatures(statements, archive)) {
        signal?.throwIfAborted();
        if (feature.inPixelsOnly) withoutPlace++;
        await sink.write(feature);
        features++;
        onProgress?.(features);
      }
    });
    await sink.finish();
  } catch (error) {
    await sink.abort();
    throw error;
  }
  return { features, withoutPlace };
}
