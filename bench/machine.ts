import { readFile } from 'node:fs/promises';
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

/** Of the processor, what products of matrices are fast by; empty where the system does not say. */
export async function processorFeatures(): Promise<string[]> {
  const flags = (await readFile('/proc/cpuinfo', 'utf8').catch(() => '')).match(/^flags\s*:.*$/m)?.[0] ?? '';
  return ['avx2', 'avx512f', 'avx512_vnni', 'avx_vnni', 'avx512_bf16', 'amx_bf16', 'amx_int8'].filter(
    (name) => flags.split(/\s+/).includes(name),
  );
}
