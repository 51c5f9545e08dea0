// The process that reads mutated bytes, told by its parent which; see case-runner.ts.
import { readFile } from 'node:fs/promises';
import { SkyreferError } from '../../src/errors/index.ts';
import { Random } from '../../src/random/random.ts';
import { Problem } from '../../src/server/http/problem.ts';
import type { CaseOrder, CaseReply } from './case-runner.ts';
import { mutated } from './format.ts';
import { FORMATS, TRIALS } from './formats/index.ts';

const formatCalled = (wanted: string) => [...FORMATS, ...TRIALS].find(({ name }) => name === wanted)!;
const seedsOf = new Map<string, readonly Uint8Array[]>();

const reply = (message: CaseReply) => process.send!(message);

/** Whether an error tells its reader what is wrong with the bytes. */
const isTyped = (error: unknown): boolean =>
  error instanceof SkyreferError || (error instanceof Problem && error.status < 500);

const faultOf = (error: unknown): string =>
  error instanceof Error ? `${error.stack ?? error.message}`.slice(0, 2000) : `thrown: ${String(error)}`;

async function bytesOf(order: CaseOrder): Promise<Uint8Array> {
  if ('file' in order) return new Uint8Array(await readFile(order.file));
  const format = formatCalled(order.format);
  const seeds = seedsOf.get(format.name) ?? (await format.seeds()).map((seed) => new Uint8Array(seed));
  seedsOf.set(format.name, seeds);
  return mutated(format, seeds, new Random(`${order.seed}/${format.name}/${order.number}`));
}

async function run(order: CaseOrder): Promise<void> {
  const format = formatCalled(order.format);
  const bytes = await bytesOf(order);
  reply({ kind: 'begun' });
  let fault: string | null = null;
  let refused = false;
  try {
    await format.read(bytes);
  } catch (error) {
    refused = true;
    if (!isTyped(error)) fault = faultOf(error);
  }
  reply({ kind: 'ended', refused, fault, peakBytes: process.resourceUsage().maxRSS * 1024 });
}

process.on('uncaughtException', (error) => {
  reply({ kind: 'ended', refused: true, fault: `escaped: ${faultOf(error)}`, peakBytes: 0 });
});
process.on('message', (order: CaseOrder) => void run(order));
console.warn = () => {};
reply({ kind: 'ready' });
