import type { FuzzFormat } from '../format.ts';
import { ANNOTATIONS } from './annotations.ts';
import { PICTURES } from './pictures.ts';
import { PLACES } from './places.ts';
import { REQUESTS } from './requests.ts';
import { TIFF } from './tiff.ts';
import { WEIGHTS } from './weights.ts';

/** All that is read and comes from strangers. */
export const FORMATS: readonly FuzzFormat[] = [
  ...TIFF,
  ...PICTURES,
  ...PLACES,
  ...WEIGHTS,
  ...ANNOTATIONS,
  ...REQUESTS,
];

/** The formats whose names begin with a text. */
export const formatsCalled = (prefix: string): readonly FuzzFormat[] =>
  FORMATS.filter(({ name }) => name.startsWith(prefix));
