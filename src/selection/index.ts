/** Which of the objects that were found a sentence means. */
export { hueOf } from './hue.ts';
export {
  type BoxOnImage,
  type Found,
  type ImageFrame,
  type Located,
  nounOf,
  type Ranked,
} from './located.ts';
export { resolvePhrase } from './resolve-phrase.ts';
