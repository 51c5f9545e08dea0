import { type ChildProcess, fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Bytes to read: those of a case, which its number makes, or a file's. */
export type CaseOrder =
  | { readonly format: string; readonly seed: string; readonly number: number }
  | { readonly format: string; readonly file: string };

export type CaseReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'begun' }
  | {
      readonly kind: 'ended';
      readonly refused: boolean;
      readonly fault: string | null;
      /** The most memory that the process has had. */
      readonly peakBytes: number;
    };

/** How a case went: it was read, refused with an error that says why, or is a finding. */
export type CaseOutcome =
  | { readonly kind: 'read' | 'refused' }
  | { readonly kind: 'crash' | 'hang' | 'memory' | 'fault'; readonly detail: string };

/** What a case may take. */
export interface CaseLimits {
  /** Of processor time, so that a busy machine makes no findings. */
  readonly seconds: number;
  /** Of the clock, for what waits for ever. */
  readonly clockSeconds: number;
  readonly bytes: number;
}

const LIMITS: CaseLimits = { seconds: 10, clockSeconds: 90, bytes: 1.5 * 2 ** 30 };
const WATCH_EVERY = 100;
/** Cases after which a process is replaced, so that memory that stays is not taken for a case's. */
const CASES_PER_PROCESS = 2000;

/**
 * Reads cases in a process of their own, which is killed where one takes more than 10 s or 1.5 GB, and replaced. Processor
 * time and memory are looked up in /proc; where there is none, the clock alone counts.
 */
export class CaseRunner {
  #child: ChildProcess | null = null;
  #cases = 0;

  constructor(private readonly limits: CaseLimits = LIMITS) {}

  async run(order: CaseOrder): Promise<CaseOutcome> {
    if (this.#cases++ % CASES_PER_PROCESS === 0) this.dispose();
    this.#child ??= await startProcess();
    const child = this.#child;
    const outcome = await outcomeOf(child, order, this.limits);
    if (outcome.kind !== 'read' && outcome.kind !== 'refused') this.dispose();
    return outcome;
  }

  dispose(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }
}

function startProcess(): Promise<ChildProcess> {
  const child = fork(fileURLToPath(new URL('case-process.ts', import.meta.url)), {
    execArgv: ['--import', import.meta.resolve('tsx'), '--max-old-space-size=1500'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    const said: Buffer[] = [];
    child.stderr?.on('data', (data: Buffer) => said.length < 20 && said.push(data));
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`the process ended (${code}): ${Buffer.concat(said)}`)));
  });
}

async function outcomeOf(child: ChildProcess, order: CaseOrder, limits: CaseLimits): Promise<CaseOutcome> {
  const before = await usage(child.pid!);
  const start = performance.now();
  return new Promise((resolve) => {
    const end = (outcome: CaseOutcome) => {
      clearInterval(watch);
      child.off('message', receive);
      child.off('exit', exit);
      resolve(outcome);
    };
    const receive = (reply: CaseReply) => {
      if (reply.kind !== 'ended') return;
      if (reply.fault !== null) end({ kind: 'fault', detail: reply.fault });
      else if (reply.peakBytes > limits.bytes) end({ kind: 'memory', detail: megabytes(reply.peakBytes) });
      else end({ kind: reply.refused ? 'refused' : 'read' });
    };
    const exit = (code: number | null, signal: string | null) =>
      end({ kind: 'crash', detail: `exit ${code ?? signal}` });
    const watch = setInterval(async () => {
      const { seconds, bytes } = await usage(child.pid!);
      const clock = (performance.now() - start) / 1000;
      if (bytes > limits.bytes) end({ kind: 'memory', detail: megabytes(bytes) });
      else if (seconds - before.seconds > limits.seconds || clock > limits.clockSeconds) {
        end({ kind: 'hang', detail: `${(seconds - before.seconds).toFixed(1)} s of processor time` });
      }
    }, WATCH_EVERY);
    child.on('message', receive);
    child.on('exit', exit);
    child.send(order);
  });
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 2 ** 20)} MB`;

/** Processor time and memory of a process; zeros where there is no /proc. */
async function usage(pid: number): Promise<{ seconds: number; bytes: number }> {
  try {
    const [stat, memory] = await Promise.all(
      ['stat', 'statm'].map((file) => readFile(`/proc/${pid}/${file}`, 'utf8')),
    );
    // Behind the name in parentheses: fields 14 and 15 are ticks of a hundredth of a second.
    const fields = stat!.slice(stat!.lastIndexOf(')') + 2).split(' ');
    return {
      seconds: (Number(fields[11]) + Number(fields[12])) / 100,
      bytes: Number(memory!.split(' ')[1]) * 4096,
    };
  } catch {
    return { seconds: 0, bytes: 0 };
  }
}
