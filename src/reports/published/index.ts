/** The paper's tables as data. Nothing here was measured with this software. */
export * from './published-table.ts';
export { table2RefSegRs } from './table-2-refsegrs.ts';
export { table3RrsisD } from './table-3-rrsis-d.ts';
export { table4RrsisDClasses } from './table-4-rrsis-d-classes.ts';
export { table5RisBench } from './table-5-risbench.ts';
export { table6Complexity } from './table-6-complexity.ts';
export { table7Components } from './table-7-components.ts';
export { table8Settings } from './table-8-settings.ts';
