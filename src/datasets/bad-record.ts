import { DatasetError } from './errors.ts';

/** A record of a data set that is no sample. */
export interface BadRecord {
  readonly id: string;
  /** File, and line or image and annotation: unique in its data set. */
  readonly where: string;
  readonly reason: string;
}

/** Told of records that cannot be used, which are then left out. */
export type OnBadRecord = (record: BadRecord) => void;

/** Tells of a record that cannot be used. Throws a DatasetError where nobody wants to know. */
export function tellBad(record: BadRecord, onBad: OnBadRecord | undefined): void {
  if (!onBad) throw new DatasetError(record.reason, record.where);
  onBad(record);
}
