import initSqlJs, { type Database as SqlJsDatabase } from 'sql.js';
import wasmUrl from 'sql.js/dist/sql-wasm-browser.wasm?url';
import { LayerWriter } from '../../../src/vector/features/geopackage/layer-writer.ts';
import { beginGeoPackage } from '../../../src/vector/features/geopackage/new-layer.ts';
import { DEFAULT_LAYER } from '../../../src/vector/features/geopackage/schema.ts';
import type {
  SqlDatabase,
  SqlStatement,
  SqlValue,
} from '../../../src/vector/features/geopackage/sql-database.ts';
import type { OpenedImage } from '../image/opened-image.ts';
import type { AnswerLayer } from '../state/answer-layer.ts';
import { featuresOfAnswers } from './answer-features.ts';

/**
 * Answers as a GeoPackage, by the command line's own writer on SQLite in WebAssembly, in memory; no server takes part.
 * @param wasm SQLite's program; default: fetched from the page's own origin
 */
export async function answersGeoPackage(
  image: Pick<OpenedImage, 'name' | 'frame'>,
  layers: readonly AnswerLayer[],
  wasm: Promise<ArrayBuffer> = fetchWasm(),
): Promise<Uint8Array<ArrayBuffer>> {
  const { Database } = await initSqlJs({ wasmBinary: await wasm });
  const sqlite = new Database();
  try {
    const { features, place } = featuresOfAnswers(image, layers);
    const database = adapted(sqlite);
    const time = new Date();
    const writer = new LayerWriter(database, beginGeoPackage(database, DEFAULT_LAYER, place, time), place);
    try {
      for (const feature of features) writer.write(feature);
      writer.complete(time);
      database.exec('COMMIT');
    } finally {
      writer.dispose();
    }
    return sqlite.export() as Uint8Array<ArrayBuffer>;
  } finally {
    sqlite.close();
  }
}

async function fetchWasm(): Promise<ArrayBuffer> {
  const response = await fetch(new URL(wasmUrl, document.baseURI));
  if (!response.ok) {
    throw new Error(
      `SQLite, which writes GeoPackages, cannot be fetched from this page’s host (${response.status}). Choose another format, or load the page again.`,
    );
  }
  return response.arrayBuffer();
}

/** sql.js by the names that the writer uses. */
function adapted(sqlite: SqlJsDatabase): SqlDatabase {
  const all = (sql: string, values: SqlValue[] = []) => {
    const statement = sqlite.prepare(sql, values as never);
    try {
      const rows = [];
      while (statement.step()) rows.push(statement.getAsObject());
      return rows;
    } finally {
      statement.free();
    }
  };
  return {
    exec: (sql) => void sqlite.exec(sql),
    run: (sql, values = []) => void sqlite.run(sql, values as never),
    all,
    get: (sql, values) => all(sql, values)[0] ?? null,
    prepare: (sql): SqlStatement => {
      const statement = sqlite.prepare(sql);
      let isFinalized = false;
      return {
        get isFinalized() {
          return isFinalized;
        },
        run: (values) => void statement.run(values as never),
        finalize: () => {
          isFinalized = true;
          statement.free();
        },
      };
    },
  };
}
