import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { rounded } from './rounded.ts';

/** What figures were measured on, as every benchmark prints it beside them. */
export const describeMachine = () => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: availableParallelism(),
  memoryGB: Math.round(totalmem() / 2 ** 30),
  /** Work that waited or ran, averaged over the last one, five and fifteen minutes; this benchmark's own counts. */
  loadAverage: loadavg().map((value) => rounded(value, 1)),
  node: process.version,
  platform: `${process.platform} ${process.arch}`,
});
