/** The language of sentences about aerial images: said (say.ts, vary.ts), read (read.ts) and labelled (parts.ts). */
export * from './categories.ts';
export * from './fact.ts';
export * from './places.ts';
export * from './say.ts';
export { type Language, plainLanguage, variedLanguage } from './vary.ts';
