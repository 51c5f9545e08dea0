import type { Feature } from './feature.ts';

/**
 * Takes features one after another. Either `finish` or `abort` ends it; a failed call has ended it already, and nothing
 * of it is left.
 */
export interface FeatureSink {
  write(feature: Feature): Promise<void>;
  /** All features were given: what was made is put into its place. */
  finish(): Promise<void>;
  /** Removes what was made. Never fails; harmless after `finish`. */
  abort(): Promise<void>;
}
