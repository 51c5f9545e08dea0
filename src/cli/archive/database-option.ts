import { Option } from 'commander';
import type { ArchiveStore } from '../../archive/node.ts';
import type { Database, DatabaseOptions } from '../../database/database-node.ts';
import { DATABASE_VARIABLE } from '../database.ts';
import { UsageError } from '../failure.ts';

/** Milliseconds: one statement may change millions of rows. */
const LONG = 3_600_000;

export interface DatabaseOption {
  readonly database?: string;
}

export const databaseOption = (): Option =>
  new Option('--database <address>', 'postgres://USER@HOST/DATABASE, with PostGIS').env(DATABASE_VARIABLE);

/** Opens the database that the option or the environment names, for as long as something is done with it. */
export async function withArchives<Result>(
  { database: address }: DatabaseOption,
  work: (store: ArchiveStore, database: Database) => Promise<Result>,
  options: DatabaseOptions = { connections: 4, statementTimeout: LONG },
): Promise<Result> {
  if (!address) {
    throw new UsageError(
      `an archive lies in a PostgreSQL database; give --database postgres://USER@HOST/DATABASE, or set ${DATABASE_VARIABLE}`,
    );
  }
  const { Database } = await import('../../database/database-node.ts');
  const { ArchiveStore } = await import('../../archive/node.ts');
  await using database = await Database.open(address, { applicationName: 'skyrefer archive', ...options });
  return await work(new ArchiveStore(database), database);
}
