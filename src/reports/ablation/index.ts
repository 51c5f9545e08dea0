/** The paper's ablations (Tables 7 and 8) as configurations of one model. */
export * from './ablation-config.ts';
export * from './ablation-plan.ts';
export * from './ablation-rows.ts';
export * from './ablation-table.ts';
export * from './run-ablation.ts';
