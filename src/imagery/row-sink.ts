/**
 * Takes a raster of 8-bit values row by row, from top to bottom. Either `finish` or `abort` ends it; a failed call has
 * ended it already, and nothing of it is left.
 */
export interface RowSink {
  /** The next rows: any number of whole ones. They are not looked at after the promise is settled. */
  write(strip: Uint8Array): Promise<void>;
  /** All rows were given: what was made is put into its place. */
  finish(): Promise<void>;
  /** Removes what was made. Never fails; harmless after `finish`. */
  abort(): Promise<void>;
}
