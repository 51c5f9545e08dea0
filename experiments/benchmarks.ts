/** The paper's benchmarks, as configurations and formats name them. */
export const BENCHMARKS = ['refsegrs', 'rrsis-d', 'risbench'] as const;
export type Benchmark = (typeof BENCHMARKS)[number];
