import { join } from 'node:path';
import type { Database, Statements } from '../database/database-node.ts';
import { reasonOf } from '../errors/reason-of.ts';
import { OutputError } from '../imagery/errors.ts';
import { replaceFile } from '../imagery/node.ts';
import { cloudAddress } from '../imagery/raster/source/cloud-address-node.ts';
import { isAddress } from '../imagery/raster/source/display-name.ts';
import { withRetries } from '../network/with-retries.ts';
import { GeoParquetEncoder } from '../vector/features/geoparquet.ts';
import type { Archive } from './declaration.ts';
import { PART_SCENES, SCHEMA } from './layout.ts';
import { lonLatPlace, readFeatures } from './read-features-node.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The second place of an archive's features: GeoParquet files of a thousand scenes each, in a folder or a bucket. A file is written
 * whole when all of its scenes are finished, and again under the same name when one of them is answered anew.
 */
export class PartSink {
  constructor(
    readonly database: Database,
    readonly archive: Archive,
    /** For tests. Default: the process's own. */
    readonly environment: Environment = process.env,
  ) {}

  /**
   * Writes parts that are complete and not yet written as they are now.
   * @param wait also for those that another worker is writing
   * Throws an OutputError where a part cannot be put into its place.
   */
  async writeAll(signal: AbortSignal, wait = false): Promise<number> {
    let written = 0;
    while (await this.#writeOne(wait)) {
      written++;
      signal.throwIfAborted();
    }
    return written;
  }

  async #writeOne(wait: boolean): Promise<boolean> {
    const { archive, database } = this;
    return database.transaction(async (statements) => {
      // A bucket may be slow; what is held up is this part only.
      await statements.run(`SET LOCAL idle_in_transaction_session_timeout = '10min'`);
      const { rows } = await statements.run<{ number: string }>(
        `SELECT p.number FROM ${SCHEMA}.part p
          WHERE p.archive = $1 AND p.changed > p.written AND NOT EXISTS (
            SELECT FROM ${SCHEMA}.scene s WHERE s.archive = $1 AND s.state IN ('listed', 'queued')
              AND s.number >= p.number * ${PART_SCENES} AND s.number < (p.number + 1) * ${PART_SCENES})
          ORDER BY p.number LIMIT 1 FOR UPDATE${wait ? '' : ' SKIP LOCKED'}`,
        [archive.id],
      );
      const [part] = rows;
      if (!part) return false;
      const number = Number(part.number);
      await this.#put(
        `part-${String(number).padStart(8, '0')}.parquet`,
        await this.#encode(statements, number),
      );
      await statements.run(`UPDATE ${SCHEMA}.part SET written = changed WHERE archive = $1 AND number = $2`, [
        archive.id,
        number,
      ]);
      return true;
    });
  }

  async #encode(statements: Statements, number: number): Promise<Uint8Array> {
    const encoder = new GeoParquetEncoder(await lonLatPlace());
    const pieces = [encoder.begin()];
    const scenes = [number * PART_SCENES, (number + 1) * PART_SCENES] as const;
    for await (const feature of readFeatures(statements, this.archive, scenes)) {
      pieces.push(encoder.feature(feature));
    }
    pieces.push(encoder.end());
    return Buffer.concat(pieces);
  }

  async #put(name: string, bytes: Uint8Array): Promise<void> {
    const place = this.archive.parts!;
    if (!isAddress(place)) return replaceFile(join(place, name), bytes);
    const target = `${place.replace(/\/+$/, '')}/${name}`;
    const { url, http, remedy } = await cloudAddress(target, {}, this.environment, 'write');
    await withRetries({ tries: 5, backoff: 500, passing }, async () => {
      const send = http.fetch ?? fetch;
      const response = await send(url, { method: 'PUT', body: bytes as Uint8Array<ArrayBuffer> }).catch(
        (cause) => {
          throw new PutError(`${target} cannot be written: ${reasonOf(cause)}`, 0, { cause });
        },
      );
      await response.body?.cancel().catch(() => {});
      if (response.ok) return;
      throw new PutError(`${target} cannot be written: HTTP ${response.status}; ${remedy}`, response.status);
    });
  }
}

class PutError extends OutputError {
  constructor(
    message: string,
    /** 0 where no answer came. */
    readonly status: number,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const passing = (error: unknown) =>
  error instanceof PutError && (error.status === 0 || error.status === 429 || error.status >= 500)
    ? {}
    : null;
