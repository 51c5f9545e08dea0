import { DatabaseError } from './database-error.ts';
import type { Statements } from './database-node.ts';

/** Tables in a schema of their own, whose table `layout` says by which version they were made. */
export interface TableLayout {
  readonly schema: string;
  readonly version: number;
  /** What lies in them, for errors: "the archives". */
  readonly what: string;
}

/**
 * Whether the tables are there.
 * @param database its name, for errors
 * Throws a DatabaseError where they were made by a newer or an older skyrefer, whose rows this one would misread.
 */
export async function hasLayout(
  statements: Statements,
  database: string,
  { schema, version, what }: TableLayout,
): Promise<boolean> {
  const there = await statements.run<{ there: string | null }>(
    `SELECT to_regclass('${schema}.layout') AS there`,
  );
  if (there.rows[0]!.there === null) return false;
  const { rows } = await statements.run<{ version: number }>(`SELECT version FROM ${schema}.layout`);
  const found = rows[0]?.version ?? 0;
  if (found === version) return true;
  throw new DatabaseError(
    `${what} in ${database} are laid out by ${found > version ? 'a newer' : 'an older'} skyrefer (version ${found}, this one knows ${version}); ` +
      `${found > version ? 'install that release here' : 'use the release that made them'}, the same on all machines`,
    'version',
  );
}
