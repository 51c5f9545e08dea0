import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const REPORT = new URL('./report-usage.mjs', import.meta.url).href;

/** What a command took, from its start to its end. */
export interface Usage {
  readonly seconds: number;
  /** Of all its threads, user and system. */
  readonly cpuSeconds: number;
  readonly peakMemoryMB: number;
}

/** Throws where the command is not built (dist): npm run build. */
export function checkBuilt(): void {
  if (!existsSync(COMMAND)) throw new Error(`${COMMAND} is missing; run 'npm run build' first`);
}

/**
 * Runs the built command `skyrefer` in a process of its own; what it prints is not kept.
 * @param command the command of another build; default: this one's
 * Throws where it is not built, or ends with another status than 0.
 */
export async function runBuilt(args: readonly string[], command: string = COMMAND): Promise<Usage> {
  if (command === COMMAND) checkBuilt();
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', REPORT, command, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let report = '';
  child.stdio[3]!.on('data', (chunk: Buffer) => {
    report += chunk.toString();
  });
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error(`skyrefer ${args.join(' ')} ended with status ${status}`);
  const { peakKibibytes, cpuMicroseconds } = JSON.parse(report) as Record<string, number>;
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: cpuMicroseconds! / 1e6,
    peakMemoryMB: Math.round((peakKibibytes! * 1024) / 1e6),
  };
}
