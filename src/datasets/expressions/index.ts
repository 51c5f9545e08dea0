/** Referring expressions made by rule, in the language of RRSIS-D. */
export * from './describe.ts';
export * from './scene.ts';
export { type Language, plainLanguage, variedLanguage } from './wording.ts';
