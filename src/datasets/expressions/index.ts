/** Referring expressions made by rule, in the language of RRSIS-D and a little beyond it. */
export * from './absent.ts';
export * from './annotated-object.ts';
export * from './describe.ts';
export * from './further/index.ts';
export { describeGroups, type GroupExpression } from './groups.ts';
