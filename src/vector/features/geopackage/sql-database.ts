/** A value as SQLite keeps it; booleans are numbers. */
export type SqlValue = string | number | bigint | Uint8Array | null;

/** What this software needs of an open SQLite database, so that each platform's own SQLite will do. */
export interface SqlDatabase {
  /** One or several statements without values. */
  exec(sql: string): void;
  run(sql: string, values?: SqlValue[]): unknown;
  /** The first row by its columns' names; null where there is none. */
  get(sql: string, values?: SqlValue[]): Readonly<Record<string, unknown>> | null;
  all(sql: string, values?: SqlValue[]): readonly Readonly<Record<string, unknown>>[];
  prepare(sql: string): SqlStatement;
}

/** A prepared statement; `finalize` lets go of it. */
export interface SqlStatement {
  readonly isFinalized: boolean;
  run(values: SqlValue[]): unknown;
  finalize(): void;
}
