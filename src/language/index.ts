/** The language of sentences about aerial images: said (say.ts, vary.ts), read (read.ts) and labelled (parts.ts). */
export * from './categories.ts';
export { type Choice, type Choices, decidingReferences, saysColours } from './choice.ts';
export { coloursOf, type SeenColour, seenAttributes, seenColours } from './colours.ts';
export * from './description.ts';
export * from './fact.ts';
export { factOf } from './fact-of.ts';
export * from './further-fact.ts';
export { Lexicon } from './lexicon.ts';
export { type Nearness, nearnessOf } from './nearness.ts';
export * from './parts.ts';
export * from './places.ts';
export { read } from './read.ts';
export * from './say.ts';
export { furtherWordings } from './say-further.ts';
export { saysDirection } from './says-direction.ts';
export { largestMetresOf } from './sizes.ts';
export { lowerFirst, upperFirst } from './synonyms.ts';
export * from './understand.ts';
export { type Language, plainLanguage, variedLanguage } from './vary.ts';
export {
  type Aspect,
  aspectNames,
  defaultVocabulary,
  extendVocabulary,
  type KnownCategory,
  knownAs,
  lexiconOf,
  type MeasuredCategory,
  nearestKnown,
  type Vocabulary,
  withMeasured,
} from './vocabulary.ts';
export { type ColourName, colourNames, dimensionOf } from './words.ts';
