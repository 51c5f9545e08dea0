import { open, rm } from 'node:fs/promises';
import sqlite, { type Database } from 'node-sqlite3-wasm';
import { AsideFile } from '../../../files/aside-file.ts';
import { FileLock } from '../../../files/file-lock.ts';
import { CrsError } from '../../../geo/index.ts';
import { OutputError } from '../../../imagery/errors.ts';
import { outputError } from '../../../imagery/replace-file-node.ts';
import type { FeatureSink } from '../feature-sink.ts';
import type { GroundPlace } from '../place.ts';
import { findLayer } from './existing-layer.ts';
import { type LayerState, LayerWriter } from './layer-writer.ts';
import { addLayer, beginGeoPackage } from './new-layer.ts';
import { copyDatabase, fileExists, isUnchanged } from './open-copy-node.ts';
import { nameOfSystem, referenceSystemOf } from './reference-systems.ts';
import * as schema from './schema.ts';

export interface GeoPackageOptions {
  /** When the layer was changed last, as it stands in the file; given, so that output can be reproduced. */
  readonly time: Date;
  /** The layer's name. Default `answers`. */
  readonly layer?: string | null | undefined;
  /**
   * Adds to what is in the file: features to the layer, where it has one of this name, else the layer. Default: the file is
   * made anew.
   */
  readonly append?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How long another process's adding to the same file is waited for, in milliseconds. */
const PATIENCE = 600_000;

/**
 * A GeoPackage with a layer in the image's own reference system and map coordinates, with a spatial index. SQLite writes to
 * the file itself; of the features only their bounds are held. Images without a reference system, and those whose
 * system cannot be written as well-known text, give a layer of undefined Cartesian coordinates.
 *
 * With `append`, all is done to a copy, in one transaction, which comes into its place at the end: whatever fails leaves
 * the file as it was, and whoever adds to it at the same time waits.
 * Throws an OutputError, also where an existing layer has other columns, and a CrsError where it has another reference system.
 */
export async function createGeoPackageFile(
  path: string,
  place: GroundPlace,
  options: GeoPackageOptions,
): Promise<FeatureSink> {
  const layer = options.layer ?? schema.DEFAULT_LAYER;
  const problem = schema.layerNameProblem(layer);
  if (problem) throw new OutputError(`a layer cannot be called '${layer}': ${problem}; choose another name`);
  const file = await AsideFile.for(path).catch((cause: unknown) => {
    throw outputError(path, cause);
  });
  let opened: { readonly database: Database; writer?: LayerWriter } | null = null;
  let lock: FileLock | null = null;
  let copied: Awaited<ReturnType<typeof copyDatabase>> | null = null;
  const close = () => {
    const closing = opened;
    opened = null;
    closing?.writer?.dispose();
    closing?.database.close();
  };
  const abort = async () => {
    try {
      close();
    } catch {
      // The file is removed anyway.
    }
    await file.discard();
    await rm(`${file.aside}.lock`, { recursive: true, force: true }).catch(() => {});
    await lock?.release();
    lock = null;
  };
  const guarded = async (work: () => void | Promise<void>) => {
    try {
      await work();
    } catch (cause) {
      await abort();
      throw translated(path, cause, options.signal);
    }
  };
  await guarded(async () => {
    if (options.append) {
      const what = { what: path, timeout: PATIENCE, signal: options.signal };
      lock = await FileLock.take(`${file.target}.skyrefer.lock`, what);
      if (await fileExists(file.target)) copied = await copyDatabase(path, file.target, file.aside);
    }
    // An empty file is an empty database; made here, it has the permissions that other files have.
    if (!copied) await (await open(file.aside, 'wx')).close();
    const database = new sqlite.Database(file.aside);
    opened = { database };
    // What is half-made is thrown away anyhow, so nothing needs to be kept for undoing it.
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;');
    const state = copied
      ? beginAdding(database, path, layer, place, options.time)
      : beginGeoPackage(database, layer, place, options.time);
    opened.writer = new LayerWriter(database, state, place);
  });
  return {
    write: (feature) => guarded(() => opened!.writer!.write(feature)),
    finish: () =>
      guarded(async () => {
        opened!.writer!.complete(options.time);
        opened!.database.exec('COMMIT');
        close();
        if (copied) {
          const handle = await open(file.aside, 'r+');
          await handle.sync().finally(() => handle.close());
          if (!(await isUnchanged(file.target, copied))) {
            throw new OutputError(
              `${path} cannot be added to: another program has changed it in the meantime; run it again`,
            );
          }
        }
        lock?.lost.throwIfAborted();
        await file.commit();
        await lock?.release();
        lock = null;
      }),
    abort: async () => {
      if (opened) await abort();
    },
  };
}

/**
 * Finds out before any work whether a layer can be made, or with `append` whether features can be added to it; a file that is
 * not there yet can be made.
 * Throws an OutputError.
 */
export async function checkGeoPackageLayer(
  path: string,
  layer: string = schema.DEFAULT_LAYER,
  append = true,
): Promise<void> {
  const problem = schema.layerNameProblem(layer);
  if (problem) throw new OutputError(`a layer cannot be called '${layer}': ${problem}; choose another name`);
  if (!append || !(await fileExists(path))) return;
  const file = await AsideFile.for(path);
  try {
    await copyDatabase(path, file.target, file.aside);
    const database = new sqlite.Database(file.aside);
    try {
      findLayer(database, path, layer);
    } finally {
      database.close();
    }
  } catch (cause) {
    throw translated(path, cause);
  } finally {
    await file.discard();
    await rm(`${file.aside}.lock`, { recursive: true, force: true });
  }
}

/** The layer as it is in the file, or a new one beside the others. */
function beginAdding(
  database: Database,
  path: string,
  layer: string,
  place: GroundPlace,
  time: Date,
): LayerState {
  const found = findLayer(database, path, layer);
  database.exec('BEGIN;');
  if (!found) return addLayer(database, layer, place, time);
  const srs = referenceSystemOf(database, place.crs);
  if (srs !== found.srs) {
    const [own, asked] = [found.srs, srs].map((one) => nameOfSystem(database, one));
    throw new CrsError(
      `the layer '${layer}' of ${path} is in ${own}, the image in ${asked}; choose another layer or another file`,
    );
  }
  return { ...found, existing: true };
}

function translated(path: string, cause: unknown, signal?: AbortSignal): unknown {
  if (cause instanceof CrsError || (signal?.aborted && cause === signal.reason)) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  if (/full|disk I\/O/i.test(message)) {
    return new OutputError(
      `${path} cannot be written: the disk is full or failed; free some space or choose another folder`,
      { cause },
    );
  }
  if (/not a database|malformed/i.test(message)) {
    return new OutputError(
      `${path} cannot be added to: it is no GeoPackage, or damaged; choose another file`,
      {
        cause,
      },
    );
  }
  if ((cause as { code?: unknown }).code === 'locked') return new OutputError(message, { cause });
  return outputError(path, cause);
}
